/// A number of a JSON text, exactly as it was written: integers apart from what no integer type holds.
public enum JSONNumber: Sendable {
  /// An integer whose magnitude fits into 128 bits; `-0` is not negative.
  case integer(magnitude: UInt128, isNegative: Bool)
  /// An integer beyond 128 bits, as it is written.
  case beyondRange(text: String)
  /// A number with a fraction, an exponent or both, as it is written.
  case decimal(text: String)

  /// An integer of at most 128 bits.
  init<T: BinaryInteger>(_ value: T) {
    self = .integer(magnitude: UInt128(truncatingIfNeeded: value.magnitude), isNegative: value < 0 as T)
  }

  /// The number as an integer of the type that is asked for; nil if it is not an integer or does not fit.
  @inlinable
  public func integer<T: FixedWidthInteger>(as type: T.Type = T.self) -> T? {
    guard case .integer(let magnitude, let isNegative) = self else { return nil }
    guard isNegative else { return T(exactly: magnitude) }
    // The lowest value of a signed type has no positive counterpart, so the negative is built directly.
    guard T.isSigned, magnitude <= UInt128(1) << 127 else { return nil }
    return T(exactly: Int128(truncatingIfNeeded: 0 &- magnitude))
  }
}

extension JSONNumber: Equatable {
  /// Integers are equal by value, other numbers by the way they are written.
  public static func == (a: JSONNumber, b: JSONNumber) -> Bool {
    switch (a, b) {
    case (.integer(let x, let isNegative), .integer(let y, let isOtherNegative)):
      x == y && isNegative == isOtherNegative
    case (.beyondRange(let x), .beyondRange(let y)), (.decimal(let x), .decimal(let y)):
      x.utf8.elementsEqual(y.utf8)
    default: false
    }
  }
}
