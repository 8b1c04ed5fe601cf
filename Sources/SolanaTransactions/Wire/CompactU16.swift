/// The length prefix of legacy and version 0 messages: seven bits a byte, low bits first, one to three bytes.
package enum CompactU16 {
  /// Appends `value` in its shortest form.
  package static func encode(_ value: UInt16, into output: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Reads the one length that `bytes` are.
  /// - Throws: `.truncated`, `.compactAlias`, `.compactOverflow`, `.trailing`.
  package static func decode(_ bytes: ArraySlice<UInt8>) throws(WireFormatError) -> UInt16 {
    let span = bytes.span
    var cursor = WireCursor(unsafe span.bytes)
    let value = try cursor.length(.message)
    guard cursor.remaining == 0 else { try refuse(.trailing, at: cursor.position, .message) }
    return UInt16(truncatingIfNeeded: value)
  }

  /// Bytes that `value` takes: 1, 2 or 3.
  static func size(of value: Int) -> Int { value < 0x80 ? 1 : value < 0x4000 ? 2 : 3 }
}
