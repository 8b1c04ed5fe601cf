import TextEncodings

extension Base64 {
  /// Appends the bytes of base64 texts that are separated by single spaces, and passes the range of each to `found`.
  ///
  /// - Returns: The number of texts, at least 1.
  /// - Throws: `Base64Error` of the first text that is not base64; `bytes` then holds the bytes of those before it.
  @discardableResult
  static func decode(
    fields text: RawSpan, into bytes: inout [UInt8], _ found: (Range<Int>) -> Void
  ) throws(Base64Error) -> Int {
    var count = 0
    var start = 0
    while true {
      let space = text.firstSpace(from: start)
      let before = bytes.count
      try decode(text.extracting(start..<(space ?? text.byteCount)), into: &bytes)
      found(before..<bytes.count)
      count += 1
      guard let space else { return count }
      start = space + 1
    }
  }
}
