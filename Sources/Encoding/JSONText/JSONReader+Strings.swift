import BytePrimitives

extension JSONReader {
  /// Reads a string and leaves its text where it is.
  ///
  /// - Throws: `expected(.string)`, `truncated`, `invalidUTF8`, `controlCharacter`, `malformedEscape`,
  ///   `loneSurrogate`.
  @_lifetime(copy self)
  public mutating func readSlice() throws(JSONError) -> JSONStringSlice {
    skipSpace()
    guard text.paddedByte(at: position) == JSONByte.quote else { try fail(expected: .string) }
    return try scanString()
  }

  /// Reads a string into a value of its own.
  ///
  /// - Throws: As `readSlice()`.
  public mutating func readString() throws(JSONError) -> String {
    try readSlice().string
  }

  /// Scans and checks the string whose opening quote is at `position`.
  @_lifetime(copy self)
  @inline(__always)
  mutating func scanString() throws(JSONError) -> JSONStringSlice {
    let start = position &+ 1
    let end = text.plainEnd(from: start)
    if text.paddedByte(at: end) == JSONByte.quote {
      position = end &+ 1
      return JSONStringSlice(from: start, to: end, in: text, hasEscapes: false)
    }
    return try scanString(from: start, plainTo: end)
  }

  /// Scans and checks a string from the first of its bytes that is not plain.
  @_lifetime(copy self)
  @inline(never)
  private mutating func scanString(from start: Int, plainTo plainEnd: Int) throws(JSONError)
    -> JSONStringSlice
  {
    var scan = plainEnd
    var hasEscapes = false
    while true {
      let byte = text.paddedByte(at: scan)
      if byte == JSONByte.quote { break }
      if byte == JSONByte.backslash {
        hasEscapes = true
        scan = try scanEscape(at: scan)
      } else if byte >= 0x80 {
        scan = try scanMultibyte(at: scan)
      } else if scan >= text.byteCount {
        try fail(.truncated, at: text.byteCount)
      } else {
        try fail(.controlCharacter(byte), at: scan)
      }
      scan = text.plainEnd(from: scan)
    }
    position = scan &+ 1
    return JSONStringSlice(from: start, to: scan, in: text, hasEscapes: hasEscapes)
  }

  /// Checks the escape at `start` and returns the position after it.
  @inline(never)
  private func scanEscape(at start: Int) throws(JSONError) -> Int {
    switch text.paddedByte(at: start + 1) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      let unit = try hexadecimalUnit(at: start + 2, escape: start)
      guard unit & 0xF800 == 0xD800 else { return start + 6 }
      // A high surrogate; the low one must follow at once.
      guard unit < 0xDC00 else { try fail(.loneSurrogate, at: start) }
      guard text.paddedByte(at: start + 6) == JSONByte.backslash else {
        try refuse(.loneSurrogate, start, by: start + 6)
      }
      guard text.paddedByte(at: start + 7) == UInt8(ascii: "u") else {
        try refuse(.loneSurrogate, start, by: start + 7)
      }
      let partner = try hexadecimalUnit(at: start + 8, escape: start + 6)
      guard partner & 0xFC00 == 0xDC00 else { try fail(.loneSurrogate, at: start) }
      return start + 12
    default:
      try refuse(.malformedEscape, start, by: start + 1)
    }
  }

  private func hexadecimalUnit(at start: Int, escape: Int) throws(JSONError) -> UInt32 {
    if let unit = text.hexadecimalUnit(at: start) { return unit }
    var wrong = start
    while hexadecimalDigit(text.paddedByte(at: wrong)) != nil { wrong += 1 }
    try refuse(.malformedEscape, escape, by: wrong)
  }

  /// Refuses the item at `start` because of the byte at `wrong`; if that is past the end, the text is cut.
  @inline(never)
  private func refuse(_ code: JSONError.Code, _ start: Int, by wrong: Int) throws(JSONError) -> Never {
    guard wrong < text.byteCount else { try fail(.truncated, at: text.byteCount) }
    try fail(code, at: start)
  }

  /// Checks the run of bytes at `start` that are not ASCII and returns the position after it.
  @inline(never)
  private func scanMultibyte(at start: Int) throws(JSONError) -> Int {
    var scan = start
    while text.paddedByte(at: scan) >= 0x80 {
      let length = text.multibyteLength(at: scan)
      guard length > 0 else { try refuse(.invalidUTF8, scan, by: scan + text.multibytePrefixCount(at: scan)) }
      scan += length
    }
    return scan
  }
}
