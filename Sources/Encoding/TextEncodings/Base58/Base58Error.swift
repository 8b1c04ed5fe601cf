/// Why a text is not the base58 that was asked for.
public enum Base58Error: Error, Equatable, Sendable {
  /// The byte at `offset` of the UTF-8 text is not in the alphabet; it is the first such byte.
  case invalidCharacter(UInt8, offset: Int)
  /// The text stands for another number of bytes than the type has. `decoded` is nil for texts so long that
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
