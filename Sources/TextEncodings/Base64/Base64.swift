/// Base64 with the standard alphabet and padding (RFC 4648 section 4), as Solana's nodes and logs write it.
///
/// Decoding is strict: whole groups of four, padding only at the end, no white space, no unused bits set, so
/// that each sequence of bytes has exactly one text.
public enum Base64 {
  /// The alphabet in the order of the values, as ASCII.
  static let characters: [UInt8] =
    Array(0x41...0x5A) + Array(0x61...0x7A) + Array(0x30...0x39) + [0x2B, 0x2F]

  /// Four tables of 256 entries, one for each place in a group of four: the value of a character, moved to where its
  /// six bits belong among the group's 24; `invalid` for bytes outside the alphabet.
  static let values: [UInt32] = {
    var values = [UInt32](repeating: invalid, count: 4 * 256)
    for place in 0..<4 {
      for (value, character) in characters.enumerated() {
        values[place * 256 + Int(character)] = UInt32(value) << UInt32(18 - 6 * place)
      }
    }
    return values
  }()

  /// A bit that no group of valid characters has.
  static var invalid: UInt32 { 1 << 31 }

  /// `=`.
  static var padding: UInt8 { 0x3D }
}
