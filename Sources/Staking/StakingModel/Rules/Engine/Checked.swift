import BytePrimitives
import InferenceStaking

// The program's checked operations: without a result it panics.

extension FixedWidthInteger {
  func plus(_ other: Self) throws(StakingFailure) -> Self {
    try adding(other, orThrow: StakingFailure.panic(.arithmetic(.additionOverflow)))
  }

  func minus(_ other: Self) throws(StakingFailure) -> Self {
    try subtracting(other, orThrow: StakingFailure.panic(.arithmetic(.subtractionUnderflow)))
  }

  mutating func add(_ other: Self) throws(StakingFailure) { self = try plus(other) }

  mutating func subtract(_ other: Self) throws(StakingFailure) { self = try minus(other) }
}

extension StakingFailure.Panic {
  /// The result of the protocol's arithmetic; an error becomes a panic, as by Rust's `unwrap`.
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
