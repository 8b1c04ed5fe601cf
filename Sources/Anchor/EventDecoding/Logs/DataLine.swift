import TextEncodings

/// A single data line without its log: `Program data: <base64>`, or the base64 alone.
@usableFromInline
enum DataLine {
  /// The base64 of a line, without the prefix and the white space around it.
  @usableFromInline
  @_lifetime(copy line)
  static func fields(of line: RawSpan) -> RawSpan {
    let text = trimmed(line)
    // In a line without base64, the space after the colon was trimmed away.
    guard text.word(at: 0) == programWord, text.word(at: 5) == dataWord else { return text }
    return trimmed(text.extracting(droppingFirst: 13))
  }

  /// The problem of a line with several fields; nil for a single one.
  @usableFromInline
  static func severalFields(_ text: RawSpan) -> EventProblem? {
    guard text.firstSpace(from: 0) != nil else { return nil }
    var bytes: [UInt8] = []
    do throws(Base64Error) {
      let count = try Base64.decode(fields: text, into: &bytes) { _ in }
      return EventProblem(.fields(count: count), bytes: bytes)
    } catch {
      return EventProblem(.base64(error), bytes: [])
    }
  }

  /// `Program `.
  private static var programWord: UInt64 { 0x206D_6172_676F_7250 }
  /// `am data:`.
  private static var dataWord: UInt64 { 0x3A61_7461_6420_6D61 }

  @_lifetime(copy text)
  private static func trimmed(_ text: RawSpan) -> RawSpan {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var start = 0
    var end = text.byteCount
    while start < end, isSpace(text.byte(at: start)) { start += 1 }
    while end > start, isSpace(text.byte(at: end - 1)) { end -= 1 }
    return text.extracting(start..<end)
  }
}
