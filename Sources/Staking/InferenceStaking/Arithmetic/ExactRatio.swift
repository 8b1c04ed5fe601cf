/// A ratio of two whole numbers, kept exact and in lowest terms.
public struct ExactRatio: Hashable, Sendable {
  /// The numerator in lowest terms.
  public let numerator: UInt64
  /// The denominator in lowest terms, never zero.
  public let denominator: UInt64

  /// The ratio, reduced; nil if the denominator is zero.
  public init?(_ numerator: UInt64, over denominator: UInt64) {
    guard denominator != 0 else { return nil }
    var (divisor, rest) = (denominator, numerator)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }
}

extension ExactRatio: Comparable {
  /// Compares by value, without rounding.
  public static func < (a: ExactRatio, b: ExactRatio) -> Bool {
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }
}

extension ExactRatio: CustomStringConvertible {
  /// The ratio as a fraction, such as `3/2`; a whole number without a denominator.
  public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
