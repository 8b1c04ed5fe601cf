import BytePrimitives
import SolanaPrimitives

// Reads from buffers whose layout was checked: every access is within bounds, which the array checks again.

extension PublicKey {
  init(_ buffer: [UInt8], at offset: Int) { self.init(buffer.rawSpan, at: offset) }

  /// The key at `offset`, where the caller knows 32 bytes to be.
  init(_ bytes: RawSpan, at offset: Int) { self.init(words: bytes.words32(at: offset)) }
}

extension [PublicKey] {
  /// The `count` keys from `offset` on.
  init(_ buffer: [UInt8], at offset: Int, count: Int) {
    let bytes = buffer.rawSpan
    self = (0..<count).map { PublicKey(bytes, at: offset + $0 * 32) }
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
