import BytePrimitives

extension Base64 {
  /// The bytes that a base64 text encodes.
  ///
  /// - Throws: `Base64Error` with the first wrong byte.
  public static func decode(_ text: String) throws(Base64Error) -> [UInt8] {
    try text.withUTF8Bytes { utf8 throws(Base64Error) in try decode(utf8) }
  }

  /// The bytes that a base64 text, given as UTF-8, encodes.
  ///
  /// - Throws: `Base64Error` with the first wrong byte.
  public static func decode(_ text: RawSpan) throws(Base64Error) -> [UInt8] {
    var isValid = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: roomNeeded(for: text)) { buffer, count in
      if let filled = unsafe fill(UnsafeMutableRawBufferPointer(buffer), from: text) {
        count = filled
        isValid = true
      }
    }
    guard isValid else { try fail(text) }
    return bytes
  }

  /// Appends the bytes that a base64 text, given as UTF-8, encodes; on failure `bytes` is unchanged.
  ///
  /// Clearing and reusing one buffer saves the allocation of each text.
  /// - Throws: `Base64Error` with the first wrong byte.
  public static func decode(_ text: RawSpan, into bytes: inout [UInt8]) throws(Base64Error) {
    let isValid = unsafe withUnsafeTemporaryAllocation(
      byteCount: roomNeeded(for: text), alignment: 1
    ) { buffer in
      guard let count = unsafe fill(buffer, from: text) else { return false }
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      return true
    }
    guard isValid else { try fail(text) }
  }

  /// Calls `body` with the bytes that a base64 text, given as UTF-8, encodes; short ones are on the stack.
  ///
  /// - Throws: `Base64Error` with the first wrong byte.
  @inlinable
  public static func withDecoded<Result>(
    _ text: RawSpan, _ body: (RawSpan) -> Result
  ) throws(Base64Error) -> Result {
    let result = unsafe withUnsafeTemporaryAllocation(
      byteCount: roomNeeded(for: text), alignment: 1
    ) { buffer -> Result? in
      guard let count = unsafe fill(buffer, from: text) else { return nil }
      return body(unsafe UnsafeRawBufferPointer(rebasing: buffer[..<count]).bytes)
    }
    guard let result else { try fail(text) }
    return result
  }

  /// Groups are written as four bytes, of which the next one overwrites the last.
  @usableFromInline
  static func roomNeeded(for text: RawSpan) -> Int { text.byteCount / 4 * 3 + 1 }

  /// Writes the bytes that `text` encodes to `buffer`, which has room for them and one more; their number, or nil if
  /// the text is not strict base64.
  ///
  /// Wrapping operators: offsets stay within the text, whose groups were counted.
  @usableFromInline
  static func fill(_ buffer: UnsafeMutableRawBufferPointer, from text: RawSpan) -> Int? {
    let groupCount = text.byteCount / 4
    guard text.byteCount == groupCount * 4 else { return nil }
    guard groupCount > 0 else { return 0 }
    return unsafe values.withUnsafeBufferPointer { values in
      unsafe text.withUnsafeBytes { text in
        var union: UInt32 = 0
        // Loading each character by itself is faster than taking eight apart in a register.
        for group in 0..<groupCount &- 1 {
          let first = group &* 4
          let bits = unsafe bits(
            values, text[first], text[first &+ 1], text[first &+ 2], text[first &+ 3])
          union |= bits
          unsafe buffer.storeBytes(of: (bits << 8).bigEndian, toByteOffset: group &* 3, as: UInt32.self)
        }
        // The last group alone may be padded: one `=` for two bytes, two for one.
        let last = (groupCount &- 1) &* 4
        let padded = unsafe text[last &+ 3] != padding ? 0 : text[last &+ 2] != padding ? 1 : 2
        let zero: UInt8 = 0x41  // `A`
        let bits = unsafe bits(
          values, text[last], text[last &+ 1], padded == 2 ? zero : text[last &+ 2],
          padded > 0 ? zero : text[last &+ 3])
        union |= bits
        let unused: UInt32 = padded == 0 ? 0 : padded == 1 ? 0xFF : 0xFFFF
        guard union & invalid == 0, bits & unused == 0 else { return nil }
        unsafe buffer.storeBytes(
          of: (bits << 8).bigEndian, toByteOffset: (groupCount &- 1) &* 3, as: UInt32.self)
        return groupCount &* 3 &- padded
      }
    }
  }

  /// The 24 bits of a group of four characters, with `invalid` if one of them is.
  @inline(__always)
  private static func bits(
    _ values: UnsafeBufferPointer<UInt32>, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8
  ) -> UInt32 {
    unsafe values[Int(a)] | values[256 &+ Int(b)] | values[512 &+ Int(c)] | values[768 &+ Int(d)]
  }

  /// Throws what is wrong with a text that is not strict base64.
  @inline(never)
  @usableFromInline
  static func fail(_ text: RawSpan) throws(Base64Error) -> Never {
    let count = text.byteCount
    func byte(_ offset: Int) -> UInt8 { text.byte(at: offset) }
    var padded = 0
    while padded < min(2, count), byte(count - 1 - padded) == padding { padded += 1 }
    for offset in 0..<count - padded where values[Int(byte(offset))] == invalid {
      throw .invalidCharacter(byte(offset), offset: offset)
    }
    guard count % 4 == 0 else { throw .lengthMismatch(characters: count) }
    throw .unusedBits(offset: count - padded - 1)
  }
}
