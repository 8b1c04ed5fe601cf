import CommandInterface
import TextEncodings

/// Bytes that a user hands over: as they are, or as text in hexadecimal, base64 or base58.
enum BytesText {
  /// The bytes, and how they were written.
  ///
  /// Short text can be valid in several encodings: `isExpected` tells which reading makes sense; if none does, the
  /// first of hexadecimal, base64 and base58 that is valid stands.
  /// - Throws: `CommandError` for text in none of the encodings.
  static func read(
    _ input: [UInt8], isExpected: ([UInt8]) -> Bool
  ) throws -> (bytes: [UInt8], encoding: String) {
    let isText = input.allSatisfy { (0x20..<0x7f).contains($0) || $0 == 0x0a || $0 == 0x0d || $0 == 0x09 }
    guard isText, !input.isEmpty else { return (input, "bytes") }
    let text = String(decoding: input, as: UTF8.self).filter { !$0.isWhitespace }
    var readings: [(bytes: [UInt8], encoding: String)] = []
    let digits = text.hasPrefix("0x") ? String(text.dropFirst(2)) : text
    if let bytes = try? Hexadecimal.decode(digits) { readings.append((bytes, "hexadecimal")) }
    if let bytes = try? Base64.decode(text) { readings.append((bytes, "base64")) }
    if text.utf8.count <= 4096, let bytes = try? Base58.decode(text) { readings.append((bytes, "base58")) }
    if let expected = readings.first(where: { isExpected($0.bytes) }) { return expected }
    guard let first = readings.first else {
      throw CommandError(
        "the input is neither JSON nor text in hexadecimal, base64 or base58; it begins with \"\(text.prefix(24))\""
      )
    }
    return first
  }

  /// Whether the input is JSON: its first character opens an object.
  static func isJSON(_ input: [UInt8]) -> Bool {
    input.first { ![0x20, 0x0a, 0x0d, 0x09].contains($0) } == UInt8(ascii: "{")
  }
}

extension BytesText {
  /// The bytes of hexadecimal text, with or without `0x`.
  static func hexadecimal(_ text: String) throws -> [UInt8] {
    try Hexadecimal.decode(text.hasPrefix("0x") ? String(text.dropFirst(2)) : text)
  }
}
