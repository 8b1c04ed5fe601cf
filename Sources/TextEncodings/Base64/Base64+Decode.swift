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
    var bytes: [UInt8] = []
    try decode(text, into: &bytes)
    return bytes
  }

  /// Appends the bytes that a base64 text, given as UTF-8, stands for; on failure `bytes` is unchanged.
  ///
  /// Clearing and reusing one buffer saves the allocation of each text.
  /// - Throws: `Base64Error` with the first wrong byte.
  public static func decode(_ text: RawSpan, into bytes: inout [UInt8]) throws(Base64Error) {
    let count = text.byteCount
    guard count > 0 else { return }
    func byte(_ offset: Int) -> UInt8 { unsafe text.unsafeLoad(fromByteOffset: offset, as: UInt8.self) }
    var padded = 0
    while padded < min(2, count), byte(count - 1 - padded) == padding { padded += 1 }
    for offset in 0..<count - padded where values[Int(byte(offset))] == 0xFF {
      throw .invalidCharacter(byte(offset), offset: offset)
    }
    guard count % 4 == 0 else { throw .lengthMismatch(characters: count) }
    let start = bytes.count
    bytes.reserveCapacity(start + count / 4 * 3)
    var offset = 0
    while offset < count {
      var group: UInt32 = 0
      for index in offset..<offset + 4 {
        group = group << 6 | (index < count - padded ? UInt32(values[Int(byte(index))]) : 0)
      }
      bytes.append(UInt8(truncatingIfNeeded: group >> 16))
      bytes.append(UInt8(truncatingIfNeeded: group >> 8))
      bytes.append(UInt8(truncatingIfNeeded: group))
      offset += 4
    }
    let unused = bytes.suffix(padded).contains { $0 != 0 }
    bytes.removeLast(padded)
    if unused {
      bytes.removeLast(bytes.count - start)
      throw .unusedBits(offset: count - padded - 1)
    }
  }
}
