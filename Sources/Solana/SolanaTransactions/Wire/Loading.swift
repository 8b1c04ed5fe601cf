import SolanaPrimitives

// Reads from buffers whose layout was checked: every access is within bounds, which the array checks again.

extension FixedWidthInteger where Self: BitwiseCopyable {
  init(littleEndian buffer: [UInt8], at offset: Int) {
    let slice = buffer[offset..<offset + MemoryLayout<Self>.size]
    let span = slice.span
    let bytes = unsafe span.bytes
    self.init(littleEndian: unsafe bytes.unsafeLoadUnaligned(as: Self.self))
  }
}

extension PublicKey {
  init(_ buffer: [UInt8], at offset: Int) {
    let slice = buffer[offset..<offset + 32]
    let span = slice.span
    self.init(unsafe span.bytes, at: 0)
  }

  /// The key at `offset`, where the caller knows 32 bytes to be.
  init(_ bytes: RawSpan, at offset: Int) {
    let key = bytes.extracting(offset..<offset + 32)
    self.init(
      words: UInt64(littleEndian: unsafe key.unsafeLoadUnaligned(as: UInt64.self)),
      UInt64(littleEndian: unsafe key.unsafeLoadUnaligned(fromByteOffset: 8, as: UInt64.self)),
      UInt64(littleEndian: unsafe key.unsafeLoadUnaligned(fromByteOffset: 16, as: UInt64.self)),
      UInt64(littleEndian: unsafe key.unsafeLoadUnaligned(fromByteOffset: 24, as: UInt64.self)))
  }
}

extension [PublicKey] {
  /// The `count` keys from `offset` on.
  init(_ buffer: [UInt8], at offset: Int, count: Int) {
    let slice = buffer[offset..<offset + count * 32]
    let span = slice.span
    let bytes = unsafe span.bytes
    self.init()
    reserveCapacity(count)
    for index in 0..<count { append(PublicKey(bytes, at: index &* 32)) }
  }
}

/// A compact-u16 that the parser has checked; moves `offset` behind it.
@inline(__always)
func compactLength(in buffer: [UInt8], at offset: inout Int) -> Int {
  let first = buffer[offset]
  offset &+= 1
  if first < 0x80 { return Int(first) }
  return longCompactLength(first, in: buffer, at: &offset)
}

@inline(never)
private func longCompactLength(_ first: UInt8, in buffer: [UInt8], at offset: inout Int) -> Int {
  var length = Int(first & 0x7F)
  var shift = 7
  while true {
    let byte = buffer[offset]
    offset += 1
    length |= Int(byte & 0x7F) << shift
    if byte < 0x80 { return length }
    shift += 7
  }
}
