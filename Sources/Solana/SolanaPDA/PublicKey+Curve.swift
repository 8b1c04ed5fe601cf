public import SolanaPrimitives

extension PublicKey {
  /// Whether the bytes are a point of the curve Ed25519, so that there can be a private key to the address.
  ///
  /// The runtime's rule: does RFC 8032's decompression find an x for this y, where y is taken modulo p = 2²⁵⁵ − 19
  /// even if it is not less, the sign bit is ignored even for x = 0, and points outside the prime-order subgroup
  /// count. x² = (y² − 1) / (d·y² + 1) has a solution exactly if (y² − 1)·(d·y² + 1) is a square or zero, and
  /// d·y² + 1 is never zero because −1/d is not a square.
  /// - Complexity: About half a microsecond; it depends on the address, which is public.
  public var isOnCurve: Bool {
    let ySquared = FieldElement(low255: words).squared()
    let product = ySquared.minusOne().multiplied(by: FieldElement.curveD.multiplied(by: ySquared).plusOne())
    let canonical = product.canonicalWords
    if canonical.0 | canonical.1 | canonical.2 | canonical.3 == 0 { return true }
    return JacobiSymbol.isSquare(canonical)
  }
}
