import SolanaPrimitives

/// The base58 text of a program's id in a log line. Comparing texts costs less than decoding them, and every id has
/// exactly one text.
struct ProgramIDText: Equatable {
  /// The smallest number of base58 characters of 32 bytes.
  static var minimumCount: Int { 32 }
  /// The largest number of base58 characters of 32 bytes.
  static var maximumCount: Int { 44 }

  /// The characters, then zeros.
  private let words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)
  private let count: Int

  /// The text from `start` to `end` of a line; nil if its length rules out an id. Whether the characters are base58 shows
  /// when it is decoded.
  @inline(__always)
  init?(_ line: RawSpan, from start: Int, to end: Int) {
    let count = end - start
    guard count >= Self.minimumCount, count <= Self.maximumCount else { return nil }
    self.count = count
    // Four whole words, then parts of one or two.
    let fifth = line.word(at: start + 32) & ProgramIDText.mask(count - 32)
    let sixth = count > 40 ? line.word(at: start + 40) & ProgramIDText.mask(count - 40) : 0
    words = (
      line.word(at: start), line.word(at: start + 8), line.word(at: start + 16), line.word(at: start + 24),
      fifth,
      sixth
    )
  }

  /// The bits of the first `count` bytes of a word, or of all eight.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : (1 << UInt64(truncatingIfNeeded: count * 8)) &- 1
  }

  /// The id; nil if the text is not base58 of 32 bytes.
  var programID: PublicKey? {
    unsafe withUnsafeBytes(of: words) { raw in
      let text = unsafe raw.bytes.extracting(first: count)
      do throws(PublicKeyError) { return try PublicKey(base58: text) } catch { return nil }
    }
  }

  @inline(__always)
  static func == (a: ProgramIDText, b: ProgramIDText) -> Bool {
    a.count == b.count && a.words.0 == b.words.0 && a.words.1 == b.words.1 && a.words.2 == b.words.2
      && a.words.3 == b.words.3 && a.words.4 == b.words.4 && a.words.5 == b.words.5
  }
}
