extension Base64 {
  /// The base64 text of `bytes`, padded to whole groups of four characters.
  public static func encode(_ bytes: [UInt8]) -> String {
    let slice = bytes[...]
    let span = slice.span
    var text: [UInt8] = []
    append(unsafe span.bytes, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the base64 text of `bytes`, as ASCII.
  public static func append(_ bytes: RawSpan, to text: inout [UInt8]) {
    let count = bytes.byteCount
    func byte(_ offset: Int) -> UInt32 {
      offset < count ? UInt32(unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)) : 0
    }
    text.reserveCapacity(text.count + (count + 2) / 3 * 4)
    var offset = 0
    while offset < count {
      let group = byte(offset) << 16 | byte(offset + 1) << 8 | byte(offset + 2)
      text.append(characters[Int(group >> 18)])
      text.append(characters[Int(group >> 12 & 63)])
      text.append(offset + 1 < count ? characters[Int(group >> 6 & 63)] : padding)
      text.append(offset + 2 < count ? characters[Int(group & 63)] : padding)
      offset += 3
    }
  }
}
