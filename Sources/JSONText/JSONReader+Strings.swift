extension JSONReader {
  /// Reads a string and leaves its text where it is.
  ///
  /// - Throws: `expected(.string)`, `truncated`, `invalidUTF8`, `controlCharacter`, `malformedEscape`,
  ///   `loneSurrogate`.
  @_lifetime(copy self)
  public mutating func readSlice() throws(JSONError) -> JSONStringSlice {
    skipSpace()
    guard text.byte(at: position) == JSONByte.quote else { try fail(expected: .string) }
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
  mutating func scanString() throws(JSONError) -> JSONStringSlice {
    let start = position &+ 1
    var scan = start
    var hasEscapes = false
    while true {
      let special = JSONReader.specialBytes(in: text.word(at: scan))
      guard special != 0 else {
        scan &+= 8
        continue
      }
      scan &+= special.trailingZeroBitCount &>> 3
      let byte = text.byte(at: scan)
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
    }
    position = scan &+ 1
    return JSONStringSlice(from: start, to: scan, in: text, hasEscapes: hasEscapes)
  }

  /// Bytes of the word that end the plain run of a string: quotes, backslashes, control characters and bytes that
  /// are not ASCII. The lowest set bit belongs to the first of them; bits above it may be set in vain.
  @inline(__always)
  static func specialBytes(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = (word ^ (ones &* 0x22)) &- ones
    let backslashes = (word ^ (ones &* 0x5C)) &- ones
    let controls = word &- (ones &* 0x20)
    return (quotes | backslashes | controls | word) & (ones &* 0x80)
  }

  /// Checks the escape at `start` and answers the position behind it.
  @inline(never)
  private func scanEscape(at start: Int) throws(JSONError) -> Int {
    switch text.byte(at: start + 1) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      let unit = try hexadecimalUnit(at: start + 2, escape: start)
      guard unit & 0xF800 == 0xD800 else { return start + 6 }
      guard unit < 0xDC00, text.word(at: start + 6) & 0xFFFF == 0x755C else {
        try fail(.loneSurrogate, at: start)
      }
      let partner = try hexadecimalUnit(at: start + 8, escape: start + 6)
      guard partner & 0xFC00 == 0xDC00 else { try fail(.loneSurrogate, at: start) }
      return start + 12
    default:
      if start + 1 >= text.byteCount { try fail(.truncated, at: text.byteCount) }
      try fail(.malformedEscape, at: start)
    }
  }

  private func hexadecimalUnit(at start: Int, escape: Int) throws(JSONError) -> UInt32 {
    guard let unit = text.hexadecimalUnit(at: start) else {
      // Cut within the digits, or wrong among them?
      for index in start..<start + 4 where index < text.byteCount {
        if hexadecimalDigit(text.byte(at: index)) == nil { try fail(.malformedEscape, at: escape) }
      }
      try fail(.truncated, at: text.byteCount)
    }
    return unit
  }

  /// Checks the run of bytes at `start` that are not ASCII and answers the position behind it.
  @inline(never)
  private func scanMultibyte(at start: Int) throws(JSONError) -> Int {
    var scan = start
    while text.byte(at: scan) >= 0x80 {
      let length = text.multibyteLength(at: scan)
      guard length > 0 else { try fail(.invalidUTF8, at: scan) }
      scan += length
    }
    return scan
  }
}
