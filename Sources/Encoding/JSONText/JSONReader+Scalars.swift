import BytePrimitives

extension JSONReader {
  /// The kind of the next value, by its first byte; nothing is read.
  ///
  /// - Throws: `truncated`, `byteOrderMark` or `expected(.value)` if no value can begin so.
  public mutating func nextKind() throws(JSONError) -> JSONKind {
    skipSpace()
    switch text.paddedByte(at: position) {
    case JSONByte.quote: return .string
    case JSONByte.objectStart: return .object
    case JSONByte.arrayStart: return .array
    case JSONByte.minus, UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: try fail(expected: .value)
    }
  }

  /// Reads `true` or `false`.
  ///
  /// - Throws: `expected(.bool)`, `truncated`.
  public mutating func readBool() throws(JSONError) -> Bool {
    skipSpace()
    let isTrue = text.paddedByte(at: position) == UInt8(ascii: "t")
    // The letters as the words they make, little-endian.
    try readLiteral(isTrue ? 0x6575_7274 : 0x65_736C_6166, length: isTrue ? 4 : 5, .bool)
    return isTrue
  }

  /// Reads `null`.
  ///
  /// - Throws: `expected(.null)`, `truncated`.
  public mutating func readNull() throws(JSONError) {
    skipSpace()
    try readLiteral(0x6C6C_756E, length: 4, .null)
  }

  /// Reads `null` if it is next; otherwise nothing.
  ///
  /// - Returns: Whether it was read.
  /// - Throws: `expected(.null)` if it begins like `null` and continues otherwise.
  public mutating func readNullIfPresent() throws(JSONError) -> Bool {
    skipSpace()
    guard text.paddedByte(at: position) == UInt8(ascii: "n") else { return false }
    try readLiteral(0x6C6C_756E, length: 4, .null)
    return true
  }

  @inline(__always)
  private mutating func readLiteral(
    _ letters: UInt64, length: Int, _ expected: JSONError.Expected
  ) throws(JSONError) {
    let mask: UInt64 = 1 << UInt64(8 * length) &- 1
    let found = text.paddedWord(at: position) & mask
    guard found == letters, position &+ length <= text.byteCount else {
      try failLiteral(letters, length: length, expected)
    }
    position &+= length
  }

  /// Throws `truncated` for a literal that the text's end cuts, else `expected`.
  @inline(never)
  private func failLiteral(
    _ letters: UInt64, length: Int, _ expected: JSONError.Expected
  ) throws(JSONError) -> Never {
    let left = text.byteCount - position
    if left > 0, left < length, (text.paddedWord(at: position) ^ letters) << UInt64(64 - 8 * left) == 0 {
      try fail(.truncated, at: text.byteCount)
    }
    try fail(expected: expected)
  }
}

/// The kinds of JSON values.
public enum JSONKind: Equatable, Sendable {
  /// Members in braces.
  case object
  /// Elements in brackets.
  case array
  /// Text in quotes.
  case string
  /// Digits.
  case number
  /// `true` or `false`.
  case bool
  /// `null`.
  case null
}
