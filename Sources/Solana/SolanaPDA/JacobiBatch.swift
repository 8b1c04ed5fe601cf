/// Thirty halvings of the Jacobi symbol's algorithm, worked out on approximations of its two numbers.
///
/// An approximation holds the upper 32 bits of a number, aligned so that the greater of the two numbers has its
/// highest bit set, above the number's lower 32 bits: the upper half decides which is greater, the lower half what
/// is even. What the steps amount to is kept as a matrix.
///
/// Why the approximations decide rightly. Each is off by less than 2³². A step to (a − b) / 2 takes the mean of
/// both errors, so they stay below that. The sum a + b is at least 2⁶³ at first and loses at most half of itself per
/// halving, so after thirty it is at least 2³³ and the greater of the two at least 2³², which is more than its error:
/// it is positive. The other may have turned out slightly negative, if it was taken for the greater one; then it is
/// negated after the batch. The rules used inside hold for negative numbers as long as not both are, when (a / b) is
/// read as (a / |b|) and an odd number counts modulo 4 and 8 with its sign. The last halving still needs three
/// true low bits of `b`: of 32 true ones each halving uses up one.
struct JacobiBatch {
  /// Whether the symbol changes sign, in the lowest bit.
  private(set) var flips: UInt64 = 0

  private var a: UInt64
  private var b: UInt64
  // Each row holds two signed factors, of `a` and 2³² times that of `b`, in one number, which adds, subtracts and
  // doubles both at once. Factors of a row together never exceed 2³⁰.
  private var packedA: UInt64 = 1
  private var packedB: UInt64 = 1 << 32

  /// A batch for numbers with these low 60 bits (`a`, `b`), these upper two limbs of 30 bits, of which the higher is
  /// not zero in both, and these limbs next below.
  @inline(__always)
  init(a: Int64, b: Int64, upperA: Int64, upperB: Int64, nextA: Int64, nextB: Int64) {
    let spare = UInt64(truncatingIfNeeded: (upperA | upperB).leadingZeroBitCount)
    // The upper limbs have 64 − spare bits, 31 to 60; the limb below follows them. `spare` is 4 to 33.
    func approximation(_ low: Int64, _ upper: Int64, _ next: Int64) -> UInt64 {
      let top =
        UInt64(truncatingIfNeeded: upper) &<< spare | (UInt64(truncatingIfNeeded: next) &<< spare) >> 30
      return top & 0xFFFF_FFFF_0000_0000 | UInt64(truncatingIfNeeded: low) & 0xFFFF_FFFF
    }
    self.a = approximation(a, upperA, nextA)
    self.b = approximation(b, upperB, nextB)
  }

  /// The factors of `a` and `b` whose sum, divided by 2³⁰, is the new `a`.
  var rowA: (Int64, Int64) { Self.factors(packedA) }

  /// The factors of `a` and `b` whose sum, divided by 2³⁰, is the new `b`.
  var rowB: (Int64, Int64) { Self.factors(packedB) }

  private static func factors(_ packed: UInt64) -> (Int64, Int64) {
    let low = Int64(Int32(truncatingIfNeeded: packed))
    return (low, (Int64(truncatingIfNeeded: packed) &- low) >> 32)
  }

  /// Works out the thirty halvings.
  ///
  /// Without branches but for the loop, since which number is greater can't be predicted.
  @inline(__always)
  mutating func run() {
    var (a, b, packedA, packedB, flips) = (self.a, self.b, packedA, packedB, flips)
    var left: UInt64 = 30
    var zeroes = UInt64(truncatingIfNeeded: (a | 1 << 30).trailingZeroBitCount)
    while true {
      a &>>= zeroes
      packedB &<<= zeroes
      left &-= zeroes
      flips ^= zeroes & (b >> 1 ^ b >> 2)
      if left == 0 { break }
      let (difference, isLess) = a.subtractingReportingOverflow(b)
      zeroes = UInt64(truncatingIfNeeded: (difference | 1 &<< left).trailingZeroBitCount)
      let mask = 0 &- (isLess ? 1 : 0) as UInt64
      flips ^= mask & (a & b) >> 1
      b = b &+ difference & mask
      a = difference ^ mask &- mask
      let combined = packedA &- packedB
      packedB = packedB &+ combined & mask
      packedA = combined ^ mask &- mask
    }
    (self.a, self.b, self.packedA, self.packedB, self.flips) = (a, b, packedA, packedB, flips)
  }
}
