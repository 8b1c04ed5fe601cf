import BytePrimitives

/// Walks a text of many JSON values, one a line (NDJSON), without copying.
///
/// ```swift
/// var lines = JSONLines(text)
/// while let line = lines.next() {
///   var reader = JSONReader(line)
///   …
/// }
/// ```
///
/// Lines end with a line feed, with or without a carriage return before it; the last one may lack it. Lines that
/// hold only white space are passed over.
public struct JSONLines: ~Escapable {
  private let text: RawSpan
  private var position = 0

  /// The number of the line that `next()` answered last, from 1; 0 before the first.
  public private(set) var lineNumber = 0
  /// The position of that line's first byte from the start of the text.
  public private(set) var lineOffset = 0

  /// The lines of `text`.
  @_lifetime(copy text)
  public init(_ text: RawSpan) {
    self.text = text
  }

  /// The next line that holds anything, without its end; nil after the last.
  @_lifetime(copy self)
  public mutating func next() -> RawSpan? {
    while position < text.byteCount {
      let start = position
      let end = text.lineEnd(from: start)
      position = end + 1
      lineNumber += 1
      var first = start
      while first < end, JSONByte.isSpace(text.paddedByte(at: first)) { first += 1 }
      guard first < end else { continue }
      lineOffset = start
      return text.extracting(start..<end)
    }
    return nil
  }
}

extension RawSpan {
  /// The position of the first line feed from `start` on; the end if there is no such byte.
  fileprivate func lineEnd(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var position = start
    while position < byteCount {
      let word = paddedWord(at: position) ^ (ones &* 0x0A)
      let feeds = (word &- ones) & ~word & (ones &* 0x80)
      if feeds != 0 { return min(position + feeds.trailingZeroBitCount >> 3, byteCount) }
      position += 8
    }
    return byteCount
  }
}
