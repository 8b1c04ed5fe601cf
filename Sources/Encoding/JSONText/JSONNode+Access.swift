extension JSONNode {
  /// The value of the member with this key; nil if this is not an object or has no such member.
  public subscript(key: String) -> JSONNode? { object?[key] }

  /// The element at this place, from 0; nil if this is not an array or has no such element.
  public subscript(index: Int) -> JSONNode? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }

  /// Whether this is `null`.
  public var isNull: Bool {
    if case .null = value { true } else { false }
  }

  /// The truth value; nil for another kind.
  public var bool: Bool? {
    if case .bool(let bool) = value { bool } else { nil }
  }

  /// The text; nil for another kind.
  public var string: String? {
    if case .string(let string) = value { string } else { nil }
  }

  /// The number; nil for another kind.
  public var number: JSONNumber? {
    if case .number(let number) = value { number } else { nil }
  }

  /// The elements; nil for another kind.
  public var array: [JSONNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  /// The members; nil for another kind.
  public var object: JSONObject? {
    if case .object(let object) = value { object } else { nil }
  }

  /// The integer, be it a bare number or decimal digits in quotes, the two ways in which integers are written
  /// (`JSONWriter`). Nil if this is neither or does not fit.
  public func integer<T: FixedWidthInteger>(as type: T.Type = T.self) -> T? {
    switch value {
    case .number(let number): number.integer()
    case .string(let digits): JSONNumber(decimalDigits: digits)?.integer()
    default: nil
    }
  }

  /// The integer as `integer(as:)` reads it, in 64 bits.
  public var uint64: UInt64? { integer() }
  /// The integer as `integer(as:)` reads it, in 64 bits with a sign.
  public var int64: Int64? { integer() }
  /// The integer as `integer(as:)` reads it, in 128 bits.
  public var uint128: UInt128? { integer() }
  /// The integer as `integer(as:)` reads it, in 128 bits with a sign.
  public var int128: Int128? { integer() }
  /// The integer as `integer(as:)` reads it, as a count or a position.
  public var int: Int? { integer() }
}

extension JSONNumber {
  /// The integer that decimal digits spell, with a minus sign or none; nil for any other text, leading zeros
  /// included.
  init?(decimalDigits text: String) {
    let isNegative = text.utf8.first == JSONByte.minus
    let digits = text.utf8.dropFirst(isNegative ? 1 : 0)
    guard let first = digits.first, first != JSONByte.zero || digits.count == 1 else { return nil }
    var magnitude: UInt128 = 0
    for byte in digits {
      let digit = byte &- JSONByte.zero
      guard digit < 10, let next = magnitude.appending(digit: digit) else { return nil }
      magnitude = next
    }
    self = .integer(magnitude: magnitude, isNegative: isNegative && magnitude != 0)
  }
}
