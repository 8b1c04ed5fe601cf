extension RawSpan {
  /// The byte at `offset`; 0 outside the bytes, which no character of a log line's grammar is.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    guard offset >= 0, offset < byteCount else { return 0 }
    return unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
  }

  /// The eight bytes from `offset` on as a little-endian word, with zeros for bytes behind the end; 0 for an
  /// offset outside the bytes.
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

  /// The bytes as text; malformed UTF-8 is repaired.
  var repairedText: String {
    unsafe withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  /// Calls `body` with the UTF-8 of the text, which is copied only where it is not stored so.
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
