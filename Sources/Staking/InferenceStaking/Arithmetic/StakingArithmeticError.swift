/// Why the protocol's arithmetic has no result; the program panics in each of these cases.
public enum StakingArithmeticError: Error, Hashable, Sendable {
  /// A product does not fit in 128 bits.
  case multiplicationOverflow
  /// A sum does not fit in its field.
  case additionOverflow
  /// A difference would be negative.
  case subtractionUnderflow
  /// A divisor is zero: a pool that has shares but no tokens, or the reverse.
  case divisionByZero
  /// A quotient does not fit in 64 bits.
  case resultTooLarge
}
