/// One piece of work, done by the package and by hand-written C on the same inputs.
struct Comparison {
  /// What is done, as the table names it.
  let name: String
  /// The greatest ratio of the package's time to C's that is good enough, and where it comes from.
  let target: Double
  /// How many times the work is done by one call of `swift` or `c`.
  let operations: Int
  /// Does the work for every input; a number that depends on every answer.
  let swift: () -> UInt64
  /// The same by C; must return the same number.
  let c: () -> UInt64
}

/// Mixes one more answer into a checksum, in order.
@inline(__always)
func mix(_ checksum: inout UInt64, _ answer: UInt64) {
  checksum = (checksum ^ answer) &* 0x9E37_79B9_7F4A_7C15
}
