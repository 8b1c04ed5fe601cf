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
