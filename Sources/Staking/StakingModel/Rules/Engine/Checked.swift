import InferenceStaking

// The program's checked operations: where they have no result, it panics.

extension FixedWidthInteger {
  func plus(_ other: Self) throws(StakingFailure) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    if overflow { throw .panic(.arithmetic(.additionOverflow)) }
    return sum
  }

  func minus(_ other: Self) throws(StakingFailure) -> Self {
    let (difference, overflow) = subtractingReportingOverflow(other)
    if overflow { throw .panic(.arithmetic(.subtractionUnderflow)) }
    return difference
  }

  mutating func add(_ other: Self) throws(StakingFailure) { self = try plus(other) }

  mutating func subtract(_ other: Self) throws(StakingFailure) { self = try minus(other) }
}

extension StakingFailure.Panic {
  /// The result of the protocol's arithmetic; as Rust's `unwrap`, it panics where there is none.
  static func unwrapping<Value>(
    _ body: () throws(StakingArithmeticError) -> Value
  ) throws(StakingFailure) -> Value {
    do throws(StakingArithmeticError) {
      return try body()
    } catch {
      throw .panic(.arithmetic(error))
    }
  }
}
