// The two loads that everything in this module is composed of. Behind the end both answer zero bytes, which no
// JSON text may hold outside of nothing at all: a scan that runs over the end stops there by itself.

extension RawSpan {
  /// The byte at `position`, or 0 behind the end.
  @inlinable
  @inline(__always)
  func byte(at position: Int) -> UInt8 {
    guard position >= 0, position < byteCount else { return 0 }
    return unsafe unsafeLoad(fromUncheckedByteOffset: position, as: UInt8.self)
  }

  /// The eight bytes from `position` as a little-endian number, zeros behind the end.
  @inlinable
  @inline(__always)
  func word(at position: Int) -> UInt64 {
    guard position >= 0, position <= byteCount &- 8 else { return lastWord(at: position) }
    return unsafe UInt64(
      littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
  }

  @usableFromInline
  @inline(never)
  func lastWord(at position: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(byte(at: position &+ index)) << UInt64(8 * index) }
    return word
  }
}
