extension Base64 {
  /// The base64 text of `bytes`, padded to whole groups of four characters.
  public static func encode(_ bytes: [UInt8]) -> String {
    unsafe String(unsafeUninitializedCapacity: textCount(bytes.count)) { text in
      unsafe bytes.withUnsafeBytes { unsafe fill(UnsafeMutableRawBufferPointer(text), from: $0) }
    }
  }

  /// Appends the base64 text of `bytes`, as ASCII.
  public static func append(_ bytes: RawSpan, to text: inout [UInt8]) {
    unsafe withUnsafeTemporaryAllocation(byteCount: textCount(bytes.byteCount), alignment: 1) { buffer in
      let count = unsafe bytes.withUnsafeBytes { unsafe fill(buffer, from: $0) }
      unsafe text.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// The number of characters for this many bytes.
  private static func textCount(_ byteCount: Int) -> Int { (byteCount + 2) / 3 * 4 }

  /// Writes the text of `bytes` to `text`, which has just the room for it; the number of characters.
  ///
  /// Wrapping operators: offsets stay within the two buffers, whose sizes belong together.
  private static func fill(_ text: UnsafeMutableRawBufferPointer, from bytes: UnsafeRawBufferPointer) -> Int {
    unsafe characters.withUnsafeBufferPointer { characters in
      func character(_ bits: UInt32) -> UInt32 { UInt32(unsafe characters[Int(bits & 63)]) }
      var (offset, end) = (0, 0)
      while offset &+ 3 <= bytes.count {
        let (first, second) = unsafe (UInt32(bytes[offset]), UInt32(bytes[offset &+ 1]))
        let group = unsafe first << 16 | second << 8 | UInt32(bytes[offset &+ 2])
        let four =
          character(group >> 18) | character(group >> 12) << 8 | character(group >> 6) << 16
          | character(group) << 24
        unsafe text.storeBytes(of: four.littleEndian, toByteOffset: end, as: UInt32.self)
        offset &+= 3
        end &+= 4
      }
      if offset < bytes.count {
        let hasSecond = offset &+ 1 < bytes.count
        let first = unsafe UInt32(bytes[offset]) << 16
        let group = hasSecond ? unsafe first | UInt32(bytes[offset &+ 1]) << 8 : first
        let third = hasSecond ? character(group >> 6) : UInt32(padding)
        let four =
          character(group >> 18) | character(group >> 12) << 8 | third << 16 | UInt32(padding) << 24
        unsafe text.storeBytes(of: four.littleEndian, toByteOffset: end, as: UInt32.self)
        end &+= 4
      }
      return end
    }
  }
}
