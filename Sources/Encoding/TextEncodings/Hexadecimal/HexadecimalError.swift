/// Why a text is not hexadecimal.
public enum HexadecimalError: Error, Equatable, Sendable {
  /// The byte at `offset` of the UTF-8 text is no hexadecimal digit; it is the first such byte.
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
