extension Base64 {
  /// The bytes that a base64 text stands for.
  ///
  /// - Throws: `Base64Error` with the first wrong byte.
  public static func decode(_ text: String) throws(Base64Error) -> [UInt8] {
    try text.withUTF8Bytes { utf8 throws(Base64Error) in try decode(utf8) }
  }

  /// The bytes that a base64 text, given as UTF-8, stands for.
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

  /// Appends the bytes that a base64 text, given as UTF-8, stands for; on failure `bytes` is unchanged.
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

  /// Calls `body` with the bytes that a base64 text, given as UTF-8, stands for; short ones lie on the stack.
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

  /// Two groups are written as eight bytes, of which the next ones overwrite the last two.
  @usableFromInline
  static func roomNeeded(for text: RawSpan) -> Int { text.byteCount / 4 * 3 + 2 }

  /// Writes the bytes that `text` stands for to `buffer`, which has room for them and two more; their number, or nil if
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
        var group = 0
        while group &+ 2 < groupCount {
          // Two groups by one load; the bytes are then taken from a register.
          let pair = unsafe text.loadUnaligned(fromByteOffset: group &* 4, as: UInt64.self).littleEndian
          let first = unsafe bits(values, pair)
          let second = unsafe bits(values, pair >> 32)
          union |= first | second
          let both = UInt64(first) << 40 | UInt64(second) << 16
          unsafe buffer.storeBytes(of: both.bigEndian, toByteOffset: group &* 3, as: UInt64.self)
          group &+= 2
        }
        if group &+ 1 < groupCount {
          let four = unsafe text.loadUnaligned(fromByteOffset: group &* 4, as: UInt32.self).littleEndian
          let bits = unsafe bits(values, UInt64(four))
          union |= bits
          unsafe buffer.storeBytes(of: (bits << 8).bigEndian, toByteOffset: group &* 3, as: UInt32.self)
        }
        // The last group alone may be padded: one `=` for two bytes, two for one.
        let last = (groupCount &- 1) &* 4
        let padded = unsafe text[last &+ 3] != padding ? 0 : text[last &+ 2] != padding ? 1 : 2
        var four = unsafe text.loadUnaligned(fromByteOffset: last, as: UInt32.self).littleEndian
        // `A` is zero.
        if padded > 0 { four = four & 0x00FF_FFFF | 0x4100_0000 }
        if padded > 1 { four = four & 0xFF00_FFFF | 0x0041_0000 }
        let bits = unsafe bits(values, UInt64(four))
        union |= bits
        let unused: UInt32 = padded == 0 ? 0 : padded == 1 ? 0xFF : 0xFFFF
        guard union & invalid == 0, bits & unused == 0 else { return nil }
        unsafe buffer.storeBytes(
          of: (bits << 8).bigEndian, toByteOffset: (groupCount &- 1) &* 3, as: UInt32.self)
        return groupCount &* 3 &- padded
      }
    }
  }

  /// The 24 bits of the four characters in the low bytes, first one lowest; with `invalid` if one of them is.
  @inline(__always)
  private static func bits(_ values: UnsafeBufferPointer<UInt32>, _ characters: UInt64) -> UInt32 {
    unsafe values[Int(characters & 0xFF)] | values[256 &+ Int(characters >> 8 & 0xFF)]
      | values[512 &+ Int(characters >> 16 & 0xFF)] | values[768 &+ Int(characters >> 24 & 0xFF)]
  }

  /// Throws what is wrong with a text that is not strict base64.
  @inline(never)
  @usableFromInline
  static func fail(_ text: RawSpan) throws(Base64Error) -> Never {
    let count = text.byteCount
    func byte(_ offset: Int) -> UInt8 { unsafe text.unsafeLoad(fromByteOffset: offset, as: UInt8.self) }
    var padded = 0
    while padded < min(2, count), byte(count - 1 - padded) == padding { padded += 1 }
    for offset in 0..<count - padded where values[Int(byte(offset))] == invalid {
      throw .invalidCharacter(byte(offset), offset: offset)
    }
    guard count % 4 == 0 else { throw .lengthMismatch(characters: count) }
    throw .unusedBits(offset: count - padded - 1)
  }
}
