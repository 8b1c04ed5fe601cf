/// Why a text is not the base58 that was asked for.
public enum Base58Error: Error, Equatable, Sendable {
  /// The byte at `offset` of the UTF-8 text is not in the alphabet; it is the first such byte.
  case invalidCharacter(UInt8, offset: Int)
  /// The text encodes another number of bytes than the type has. `decoded` is nil for texts so long that
  /// they were refused without decoding.
  case lengthMismatch(expected: Int, decoded: Int?)
  /// The text has more characters than the caller allows.
  case limitExceeded(characters: Int, limit: Int)
}

extension Base58Error: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .invalidCharacter(let byte, let offset):
      "invalid base58: \(describe(byte)) at byte \(offset)"
    case .lengthMismatch(let expected, let decoded?):
      "expected base58 of \(expected) bytes, found \(decoded) bytes"
    case .lengthMismatch(let expected, nil):
      "expected base58 of \(expected) bytes, found a longer text"
    case .limitExceeded(let characters, let limit):
      "base58 of \(characters) characters exceeds the limit of \(limit)"
    }
  }
}

/// Why a text is not strict base64.
public enum Base64Error: Error, Equatable, Sendable {
  /// The number of characters is not a multiple of four.
  case lengthMismatch(characters: Int)
  /// The byte at `offset` of the UTF-8 text does not belong there: outside the alphabet, or a `=` that is not
  /// padding; it is the first such byte.
  case invalidCharacter(UInt8, offset: Int)
  /// The last character before the padding, at `offset`, carries bits that no byte of the output holds.
  case unusedBits(offset: Int)
}

extension Base64Error: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .lengthMismatch(let characters):
      "invalid base64: \(characters) characters are not whole groups of four"
    case .invalidCharacter(let byte, let offset):
      "invalid base64: \(describe(byte)) at byte \(offset)"
    case .unusedBits(let offset):
      "invalid base64: the character at byte \(offset) has bits beyond the last byte"
    }
  }
}

/// Why a text is not hexadecimal.
public enum HexadecimalError: Error, Equatable, Sendable {
  /// The byte at `offset` of the UTF-8 text is not a hexadecimal digit; it is the first such byte.
  case invalidCharacter(UInt8, offset: Int)
  /// The number of digits is odd.
  case lengthMismatch(characters: Int)
}

extension HexadecimalError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .invalidCharacter(let byte, let offset):
      "invalid hexadecimal: \(describe(byte)) at byte \(offset)"
    case .lengthMismatch(let characters):
      "invalid hexadecimal: \(characters) digits are not whole bytes"
    }
  }
}

/// A byte of a text as an error message shows it: the character where it is printable ASCII, else its value.
func describe(_ byte: UInt8) -> String {
  if byte > 0x20, byte < 0x7F { return "'\(Character(Unicode.Scalar(byte)))'" }
  return "byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
}
