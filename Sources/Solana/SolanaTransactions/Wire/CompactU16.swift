import BytePrimitives

/// The length prefix of legacy and version 0 messages: seven bits a byte, low bits first, one to three bytes.
public enum CompactU16 {
  /// Appends `value` in its shortest form.
  public static func encode(_ value: UInt16, into output: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Reads the one length that `bytes` are, all of them.
  /// - Throws: `.truncated`, `.compactAlias`, `.compactOverflow`, `.trailing`.
  public static func decode(_ bytes: ArraySlice<UInt8>) throws(WireFormatError) -> UInt16 {
    var cursor = WireCursor(bytes.rawSpan)
    let value = try cursor.length(.message)
    guard cursor.remaining == 0 else { try refuse(.trailing, at: cursor.position, .message) }
    return UInt16(truncatingIfNeeded: value)
  }
}

/// A compact-u16 that was checked; moves `offset` past it.
@inline(__always)
func compactLength(in bytes: RawSpan, at offset: inout Int) -> Int {
  let first = bytes.byte(at: offset)
  offset &+= 1
  if first < 0x80 { return Int(first) }
  return longCompactLength(first, in: bytes, at: &offset)
}

@inline(never)
private func longCompactLength(_ first: UInt8, in bytes: RawSpan, at offset: inout Int) -> Int {
  var length = Int(first & 0x7F)
  var shift = 7
  while true {
    let byte = bytes.byte(at: offset)
    offset += 1
    length |= Int(byte & 0x7F) << shift
    if byte < 0x80 { return length }
    shift += 7
  }
}
