import InferenceStaking

// The program's checked operations: where they have no result, it panics.

extension FixedWidthInteger {
  func plus(_ other: Self) throws(Failure) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    if overflow { try fail(.panic(.arithmetic(.additionOverflow))) }
    return sum
  }

  func minus(_ other: Self) throws(Failure) -> Self {
    let (difference, overflow) = subtractingReportingOverflow(other)
    if overflow { try fail(.panic(.arithmetic(.subtractionUnderflow))) }
    return difference
  }

  mutating func add(_ other: Self) throws(Failure) { self = try plus(other) }

  mutating func subtract(_ other: Self) throws(Failure) { self = try minus(other) }
}

/// The protocol's arithmetic as the program runs it: without a result it panics.
func orPanic<Value>(_ body: () throws(StakingArithmeticError) -> Value) throws(Failure) -> Value {
  do throws(StakingArithmeticError) {
    return try body()
  } catch {
    throw Failure.panic(.arithmetic(error))
  }
}
