/// Base58 with Bitcoin's alphabet, in which Solana writes keys, signatures and blockhashes.
///
/// The bytes are one big-endian number, written in base 58; each leading zero byte is one leading `1`.
/// The alphabet leaves out `0`, `O`, `I` and `l`. Decoding is strict: no spaces, no padding, nothing ignored.
///
/// Values of 32 and 64 bytes have paths of their own that neither loop over digits nor allocate.
public enum Base58 {
  /// The characters that the general decoder takes unless told otherwise: enough for 5,998 bytes, more than
  /// any transaction. The work grows with the square of the length, so hostile text needs a bound.
  @inlinable public static var defaultCharacterLimit: Int { 8192 }

  /// 58⁵, the largest power of 58 below 2³²: numbers are kept in limbs of five digits.
  static var limbBase: UInt64 { 656_356_768 }

  /// The value of each character, by its byte; 0xFF for bytes outside the alphabet.
  static let digitValues: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (digit, character) in characters.enumerated() { values[Int(character)] = UInt8(digit) }
    return values
  }()

  /// The alphabet in digit order, as ASCII.
  static let characters: [UInt8] = [
    0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39,  // 1–9
    0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48,  // A–H
    0x4A, 0x4B, 0x4C, 0x4D, 0x4E,  // J–N
    0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5A,  // P–Z
    0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B,  // a–k
    0x6D, 0x6E, 0x6F, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7A,  // m–z
  ]
}
