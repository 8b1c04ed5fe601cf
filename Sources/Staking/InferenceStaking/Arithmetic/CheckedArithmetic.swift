public import BytePrimitives

// Checked operations that report where Swift's own operators would trap. Divisions go by 64-bit halves: wide
// division of `UInt128` needs runtime parts that Embedded Swift lacks.

extension FixedWidthInteger {
  /// The sum.
  /// - Throws: `additionOverflow`.
  @inlinable
  package func adding(_ other: Self) throws(StakingArithmeticError) -> Self {
    try adding(other, orThrow: StakingArithmeticError.additionOverflow)
  }

  /// The difference.
  /// - Throws: `subtractionUnderflow`.
  @inlinable
  package func subtracting(_ other: Self) throws(StakingArithmeticError) -> Self {
    try subtracting(other, orThrow: StakingArithmeticError.subtractionUnderflow)
  }
}

/// A product of two 64-bit numbers divided by a third, rounded down: `⌊a · b / divisor⌋`.
/// - Throws: `divisionByZero`; `resultTooLarge` when the quotient takes more than 64 bits.
@inlinable
func flooredQuotient(
  of a: UInt64, times b: UInt64, by divisor: UInt64
) throws(StakingArithmeticError) -> UInt64 {
  if divisor == 0 { throw .divisionByZero }
  let product = a.multipliedFullWidth(by: b)
  if product.high == 0 { return product.low / divisor }
  guard product.high < divisor else { throw .resultTooLarge }
  return divisor.dividingFullWidth(product).quotient
}

/// The quotient of a 128-bit number, given by its halves, by a 64-bit one that is not zero.
@inlinable
func flooredQuotient(high: UInt64, low: UInt64, by divisor: UInt64) -> (high: UInt64, low: UInt64) {
  if high == 0 { return (0, low / divisor) }
  let (quotient, remainder) = high.quotientAndRemainder(dividingBy: divisor)
  return (quotient, divisor.dividingFullWidth((remainder, low)).quotient)
}

extension UInt128 {
  /// Bits 64 to 127.
  @inlinable var highWord: UInt64 { UInt64(truncatingIfNeeded: self >> 64) }
  /// Bits 0 to 63.
  @inlinable var lowWord: UInt64 { UInt64(truncatingIfNeeded: self) }

  /// The number with these halves.
  @inlinable
  init(high: UInt64, low: UInt64) {
    self = UInt128(truncatingIfNeeded: high) << 64 | UInt128(truncatingIfNeeded: low)
  }
}
