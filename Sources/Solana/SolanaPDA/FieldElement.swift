/// A number modulo p = 2²⁵⁵ − 19, the field of Curve25519, in five limbs of 51 bits.
///
/// The operations that the curve test needs. Everything here is public, so nothing needs to run in constant time.
///
/// Wrapping operators: limbs that enter `multiply` are below 2⁵⁴, so a product is below 2¹⁰⁸, 19 times it below
/// 2¹¹³, and the sum of five of those below 2¹¹⁶; nothing wraps.
struct FieldElement {
  var limbs: (UInt64, UInt64, UInt64, UInt64, UInt64)

  private static var mask: UInt64 { 0x7_FFFF_FFFF_FFFF }

  init(limbs: (UInt64, UInt64, UInt64, UInt64, UInt64)) {
    self.limbs = limbs
  }

  /// The low 255 bits of four little-endian words. Numbers from p on are accepted, as the runtime does.
  init(low255 words: (UInt64, UInt64, UInt64, UInt64)) {
    let mask = Self.mask
    limbs = (
      words.0 & mask,
      (words.0 >> 51 | words.1 << 13) & mask,
      (words.1 >> 38 | words.2 << 26) & mask,
      (words.2 >> 25 | words.3 << 39) & mask,
      (words.3 >> 12) & mask
    )
  }

  /// The constant d of the curve −x² + y² = 1 + d·x²·y²: −121665 / 121666.
  static var curveD: FieldElement {
    FieldElement(
      limbs: (
        0x3_4DCA_1359_78A3, 0x1_A828_3B15_6EBD, 0x5_E7A2_6001_C029, 0x7_39C6_63A0_3CBB, 0x5_2036_CEE2_B6FF
      ))
  }

  /// The square.
  @inline(__always)
  func squared() -> FieldElement {
    let (a, b, c, d, e) = limbs
    let d19 = d &* 19
    let e19 = e &* 19
    let a2 = a &* 2
    let b2 = b &* 2
    return FieldElement(
      carrying: (
        product(a, a) &+ product(b2, e19) &+ product(c &* 2, d19),
        product(a2, b) &+ product(c &* 2, e19) &+ product(d, d19),
        product(a2, c) &+ product(b, b) &+ product(d &* 2, e19),
        product(a2, d) &+ product(b2, c) &+ product(e, e19),
        product(a2, e) &+ product(b2, d) &+ product(c, c)
      ))
  }

  /// The product.
  @inline(__always)
  func multiplied(by other: FieldElement) -> FieldElement {
    let (a, b, c, d, e) = limbs
    let (v, w, x, y, z) = other.limbs
    let b19 = b &* 19
    let c19 = c &* 19
    let d19 = d &* 19
    let e19 = e &* 19
    return FieldElement(
      carrying: (
        product(a, v) &+ product(e19, w) &+ product(d19, x) &+ product(c19, y) &+ product(b19, z),
        product(b, v) &+ product(a, w) &+ product(e19, x) &+ product(d19, y) &+ product(c19, z),
        product(c, v) &+ product(b, w) &+ product(a, x) &+ product(e19, y) &+ product(d19, z),
        product(d, v) &+ product(c, w) &+ product(b, x) &+ product(a, y) &+ product(e19, z),
        product(e, v) &+ product(d, w) &+ product(c, x) &+ product(b, y) &+ product(a, z)
      ))
  }

  /// One more. The limb may grow by one, which `multiply` allows for.
  @inline(__always)
  func plusOne() -> FieldElement {
    var sum = self
    sum.limbs.0 &+= 1
    return sum
  }

  /// One less: 2p is added, so that no limb is negative.
  @inline(__always)
  func minusOne() -> FieldElement {
    var difference = self
    difference.limbs.0 &+= 0xF_FFFF_FFFF_FFDA &- 1
    difference.limbs.1 &+= 0xF_FFFF_FFFF_FFFE
    difference.limbs.2 &+= 0xF_FFFF_FFFF_FFFE
    difference.limbs.3 &+= 0xF_FFFF_FFFF_FFFE
    difference.limbs.4 &+= 0xF_FFFF_FFFF_FFFE
    return difference
  }

  /// Brings five wide sums below 2⁵² each; 2²⁵⁵ folds to 19.
  @inline(__always)
  private init(carrying sums: (UInt128, UInt128, UInt128, UInt128, UInt128)) {
    let mask = Self.mask
    var carry = sums.0 >> 51
    let limb0 = UInt64(truncatingIfNeeded: sums.0) & mask
    let sum1 = sums.1 &+ carry
    carry = sum1 >> 51
    let limb1 = UInt64(truncatingIfNeeded: sum1) & mask
    let sum2 = sums.2 &+ carry
    carry = sum2 >> 51
    let limb2 = UInt64(truncatingIfNeeded: sum2) & mask
    let sum3 = sums.3 &+ carry
    carry = sum3 >> 51
    let limb3 = UInt64(truncatingIfNeeded: sum3) & mask
    let sum4 = sums.4 &+ carry
    // The last sum has no factor 19, so it is below 2¹¹¹ and its carry below 2⁶⁰; 19 times that fits.
    let fold = UInt64(truncatingIfNeeded: sum4 >> 51) &* 19
    let limb4 = UInt64(truncatingIfNeeded: sum4) & mask
    let low = limb0 &+ fold
    limbs = (low & mask, limb1 &+ low >> 51, limb2, limb3, limb4)
  }

  /// The number from 0 to p − 1, as four little-endian words.
  var canonicalWords: (UInt64, UInt64, UInt64, UInt64) {
    let mask = Self.mask
    var (a, b, c, d, e) = limbs
    for _ in 0..<2 {
      b &+= a >> 51
      a &= mask
      c &+= b >> 51
      b &= mask
      d &+= c >> 51
      c &= mask
      e &+= d >> 51
      d &= mask
      a &+= (e >> 51) &* 19
      e &= mask
    }
    // Now below 2²⁵⁵ + 19, so p is contained at most once: exactly if adding 19 reaches 2²⁵⁵.
    var carry = (a &+ 19) >> 51
    carry = (b &+ carry) >> 51
    carry = (c &+ carry) >> 51
    carry = (d &+ carry) >> 51
    carry = (e &+ carry) >> 51
    a &+= carry &* 19
    b &+= a >> 51
    a &= mask
    c &+= b >> 51
    b &= mask
    d &+= c >> 51
    c &= mask
    e &+= d >> 51
    d &= mask
    e &= mask
    return (a | b << 51, b >> 13 | c << 38, c >> 26 | d << 25, d >> 39 | e << 12)
  }
}

/// The product of two 64-bit numbers, in full.
@inline(__always)
func product(_ a: UInt64, _ b: UInt64) -> UInt128 {
  #if arch(wasm32)
    // A 128-bit multiplication would call the compiler's runtime library, which Embedded Swift for wasm lacks.
    return productOfHalves(a, b)
  #else
    return UInt128(truncatingIfNeeded: a) &* UInt128(truncatingIfNeeded: b)
  #endif
}

/// The product of two 64-bit numbers by way of their 32-bit halves.
package func productOfHalves(_ a: UInt64, _ b: UInt64) -> UInt128 {
  let (low, high) = (a & 0xFFFF_FFFF, a >> 32)
  let (otherLow, otherHigh) = (b & 0xFFFF_FFFF, b >> 32)
  // Each product is at most (2³² − 1)², and twice a 32-bit number more still fits 64 bits.
  let lowest = low &* otherLow
  let middle = high &* otherLow &+ lowest >> 32
  let other = low &* otherHigh &+ middle & 0xFFFF_FFFF
  let highest = high &* otherHigh &+ middle >> 32 &+ other >> 32
  return UInt128(truncatingIfNeeded: highest) << 64
    | UInt128(truncatingIfNeeded: other << 32 | lowest & 0xFFFF_FFFF)
}
