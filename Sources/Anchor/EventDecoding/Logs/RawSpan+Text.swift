extension RawSpan {
  /// The byte at `offset`; outside the bytes 0, which no line of the runtime contains.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    guard offset >= 0, offset < byteCount else { return 0 }
    return unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
  }

  /// The eight bytes from `offset` on as a little-endian word, with zeros for bytes past the end; 0 for an offset outside
  /// the bytes.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    guard offset >= 0, offset < byteCount else { return 0 }
    if offset <= byteCount - 8 {
      return unsafe UInt64(
        littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    }
    var word: UInt64 = 0
    for index in offset..<byteCount { word |= UInt64(byte(at: index)) << UInt64((index - offset) * 8) }
    return word
  }

  /// Marks the first space among the eight bytes from `offset` on: the lowest set bit is the high bit of its byte. Bits
  /// above that one mean nothing.
  @inline(__always)
  func spaces(at offset: Int) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Spaces become zero bytes, and the subtraction sets the high bit of the lowest one.
    let word = word(at: offset) ^ (ones &* 0x20)
    return (word &- ones) & ~word & (ones &* 0x80)
  }

  /// The offset of the first space from `start` on.
  func firstSpace(from start: Int) -> Int? {
    var offset = start
    while offset < byteCount {
      let spaces = spaces(at: offset)
      if spaces != 0 { return offset + spaces.trailingZeroBitCount / 8 }
      offset += 8
    }
    return nil
  }

  /// The bytes as text, with replacement characters for malformed UTF-8.
  var repairedText: String {
    unsafe withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  /// Calls `body` with the UTF-8 of the text, which is copied only if it is not stored contiguously.
  @inlinable
  func withUTF8Bytes<Result>(_ body: (RawSpan) -> Result) -> Result {
    let result = unsafe utf8.withContiguousStorageIfAvailable { storage in
      body(unsafe UnsafeRawBufferPointer(storage).bytes)
    }
    if let result { return result }
    let copy = Array(utf8)[...]
    let span = copy.span
    return body(unsafe span.bytes)
  }
}
