/// Base64 with the standard alphabet and padding (RFC 4648 section 4), as Solana's nodes and logs write it.
///
/// Decoding is strict: whole groups of four, padding only at the end, no white space, no unused bits set, so
/// that each sequence of bytes has exactly one text.
public enum Base64 {
  /// The alphabet in the order of the values, as ASCII.
  static let characters: [UInt8] =
    Array(0x41...0x5A) + Array(0x61...0x7A) + Array(0x30...0x39) + [0x2B, 0x2F]

  /// The value of each character, by its byte; 0xFF for bytes outside the alphabet.
  static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, character) in characters.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// `=`.
  static var padding: UInt8 { 0x3D }
}
