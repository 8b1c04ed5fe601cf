import BytePrimitives

/// Hexadecimal: two digits a byte, most significant first.
public enum Hexadecimal {
  /// The lower-case hexadecimal text of `bytes`.
  public static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      text.append(character(byte >> 4))
      text.append(character(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a hexadecimal text of either case encodes; no prefix, no spaces.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte, else `.lengthMismatch` for an odd number of digits.
  public static func decode(_ text: String) throws(HexadecimalError) -> [UInt8] {
    try text.withUTF8Bytes { utf8 throws(HexadecimalError) in try decode(utf8) }
  }

  /// The bytes that a hexadecimal text, given as UTF-8, encodes; no prefix, no spaces.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte, else `.lengthMismatch` for an odd number of digits.
  public static func decode(_ text: RawSpan) throws(HexadecimalError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.byteCount / 2)
    var high: UInt8?
    for offset in 0..<text.byteCount {
      let byte = text.byte(at: offset)
      guard let digit = value(byte) else { throw .invalidCharacter(byte, offset: offset) }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    guard high == nil else { throw .lengthMismatch(characters: text.byteCount) }
    return bytes
  }

  /// The lower-case character of a digit from 0 to 15.
  private static func character(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }

  /// The value of a digit of either case; nil for another character.
  private static func value(_ character: UInt8) -> UInt8? {
    switch character {
    case 0x30...0x39: character - 0x30
    case 0x41...0x46: character - 0x37
    case 0x61...0x66: character - 0x57
    default: nil
    }
  }
}
