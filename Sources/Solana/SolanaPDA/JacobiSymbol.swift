/// Whether a number from 1 to p − 1 is a square modulo p = 2²⁵⁵ − 19, by its Jacobi symbol (a / p).
///
/// A binary greatest-common-divisor algorithm: halve `a` while it is even, exchange if a < b, subtract; each step
/// changes the symbol by a known rule. Thirty halvings at a time are worked out on 64-bit approximations of
/// `a` and `b` (`JacobiBatch`) and then applied to the whole numbers. It takes as long as the number needs: the
/// inputs are public.
///
/// The numbers are in nine limbs of 30 bits, lowest first, so that applying a batch drops one limb and no sum of
/// two products leaves an `Int64`.
enum JacobiSymbol {
  private static var limbMask: Int64 { 1 << 30 - 1 }
  private static var limbCount: Int { 9 }

  /// Whether the symbol of `number`, four little-endian words from 1 to p − 1, is 1.
  static func isSquare(_ number: (UInt64, UInt64, UInt64, UInt64)) -> Bool {
    unsafe withUnsafeTemporaryAllocation(of: Int64.self, capacity: 2 * limbCount) { limbs in
      let a = unsafe UnsafeMutableBufferPointer(rebasing: limbs[..<limbCount])
      let b = unsafe UnsafeMutableBufferPointer(rebasing: limbs[limbCount...])
      unsafe store(number, in: a)
      unsafe store((~0 - 18, ~0, ~0, ~0 >> 1), in: b)
      return unsafe isSquare(a, b)
    }
  }

  private static func isSquare(
    _ a: UnsafeMutableBufferPointer<Int64>, _ b: UnsafeMutableBufferPointer<Int64>
  ) -> Bool {
    var flips: UInt64 = 0
    var count = limbCount
    while true {
      while unsafe count > 2 && a[count - 1] | b[count - 1] == 0 { count -= 1 }
      if count == 2 { break }
      var batch = unsafe JacobiBatch(
        a: a[0] | a[1] << 30, b: b[0] | b[1] << 30,
        upperA: a[count - 1] << 30 | a[count - 2], upperB: b[count - 1] << 30 | b[count - 2],
        nextA: a[count - 3], nextB: b[count - 3])
      batch.run()
      flips ^= batch.flips
      if unsafe apply(batch.rowA, batch.rowB, a, b, count) {
        flips ^= unsafe UInt64(truncatingIfNeeded: b[0] >> 1)
      }
    }
    flips ^= unsafe flipsOfRest(
      UInt64(truncatingIfNeeded: a[0] | a[1] << 30), UInt64(truncatingIfNeeded: b[0] | b[1] << 30))
    return flips & 1 == 0
  }

  /// Replaces `a` and `b` by the absolute values of their combinations divided by 2³⁰; whether `a` was negative.
  ///
  /// Wrapping operators: both entries of a row together are at most 2³⁰ and limbs at most 2³⁰, so the sums stay
  /// below 2⁶¹.
  @inline(__always)
  private static func apply(
    _ rowA: (Int64, Int64), _ rowB: (Int64, Int64),
    _ a: UnsafeMutableBufferPointer<Int64>, _ b: UnsafeMutableBufferPointer<Int64>, _ count: Int
  ) -> Bool {
    var carryA = unsafe (rowA.0 &* a[0] &+ rowA.1 &* b[0]) >> 30
    var carryB = unsafe (rowB.0 &* a[0] &+ rowB.1 &* b[0]) >> 30
    for index in 1..<count {
      let (limbA, limbB) = unsafe (a[index], b[index])
      carryA &+= rowA.0 &* limbA &+ rowA.1 &* limbB
      carryB &+= rowB.0 &* limbA &+ rowB.1 &* limbB
      unsafe a[index - 1] = carryA & limbMask
      unsafe b[index - 1] = carryB & limbMask
      carryA >>= 30
      carryB >>= 30
    }
    unsafe a[count - 1] = carryA
    unsafe b[count - 1] = carryB
    if carryB < 0 { unsafe negate(b, count) }
    if carryA < 0 { unsafe negate(a, count) }
    return carryA < 0
  }

  private static func negate(_ number: UnsafeMutableBufferPointer<Int64>, _ count: Int) {
    var carry: Int64 = 0
    for index in 0..<count - 1 {
      carry &-= unsafe number[index]
      unsafe number[index] = carry & limbMask
      carry >>= 30
    }
    unsafe number[count - 1] = carry &- number[count - 1]
  }

  /// The same algorithm on numbers that fit a word, to the end.
  @inline(__always)
  private static func flipsOfRest(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var (a, b) = (first, second)
    var flips: UInt64 = 0
    while a != 0 {
      let zeroes = UInt64(truncatingIfNeeded: a.trailingZeroBitCount)
      a &>>= zeroes
      flips ^= zeroes & (b >> 1 ^ b >> 2)
      let (difference, isLess) = a.subtractingReportingOverflow(b)
      let mask = 0 &- (isLess ? 1 : 0) as UInt64
      flips ^= mask & (a & b) >> 1
      b = b &+ difference & mask
      a = difference ^ mask &- mask
    }
    return flips
  }

  private static func store(
    _ words: (UInt64, UInt64, UInt64, UInt64), in limbs: UnsafeMutableBufferPointer<Int64>
  ) {
    let (low, second, third, high) = words
    func limb(_ bits: UInt64) -> Int64 { Int64(truncatingIfNeeded: bits) & limbMask }
    unsafe limbs[0] = limb(low)
    unsafe limbs[1] = limb(low >> 30)
    unsafe limbs[2] = limb(low >> 60 | second << 4)
    unsafe limbs[3] = limb(second >> 26)
    unsafe limbs[4] = limb(second >> 56 | third << 8)
    unsafe limbs[5] = limb(third >> 22)
    unsafe limbs[6] = limb(third >> 52 | high << 12)
    unsafe limbs[7] = limb(high >> 18)
    unsafe limbs[8] = limb(high >> 48)
  }
}
