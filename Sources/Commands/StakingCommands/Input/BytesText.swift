import CommandInterface
import TextEncodings

/// Bytes from a user: raw, or as text in hexadecimal, base64 or base58.
enum BytesText {
  /// The bytes of an input.
  ///
  /// Short text can be valid in several encodings. Of hexadecimal, base64 and base58, in this order, the first whose
  /// bytes satisfy `isExpected` is taken; if none does, the first that is valid.
  /// - Throws: `CommandError` for text in none of the encodings.
  static func decode(_ input: [UInt8], isExpected: ([UInt8]) -> Bool) throws(CommandError) -> [UInt8] {
    let isText = input.allSatisfy { (0x20..<0x7f).contains($0) || isSpace($0) }
    guard isText, !input.isEmpty else { return input }
    let text = String(decoding: input.filter { $0 != 0x20 && !isSpace($0) }, as: UTF8.self)
    var candidates: [[UInt8]] = []
    if let bytes = try? hexadecimal(text) { candidates.append(bytes) }
    if let bytes = try? Base64.decode(text) { candidates.append(bytes) }
    // Base58 takes time in proportion to the square of the length.
    if text.utf8.count <= 4096, let bytes = try? Base58.decode(text) { candidates.append(bytes) }
    guard let bytes = candidates.first(where: isExpected) ?? candidates.first else {
      throw CommandError(
        "the input is neither JSON nor text in hexadecimal, base64 or base58; it begins with \"\(text.prefix(24))\""
      )
    }
    return bytes
  }

  /// Whether the input is JSON: its first character opens an object.
  static func isJSON(_ input: [UInt8]) -> Bool {
    input.first { $0 != 0x20 && !isSpace($0) } == UInt8(ascii: "{")
  }

  /// The bytes of hexadecimal text, with or without `0x`.
  static func hexadecimal(_ text: String) throws -> [UInt8] {
    try Hexadecimal.decode(text.hasPrefix("0x") ? String(text.dropFirst(2)) : text)
  }

  /// Whether a byte is a tab or ends a line.
  private static func isSpace(_ byte: UInt8) -> Bool { [0x0a, 0x0d, 0x09].contains(byte) }
}
