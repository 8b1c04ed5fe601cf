// Values of 32 and 64 bytes are tuples of little-endian words: here they come from bytes and go to bytes.

/// The first 32 bytes as words. Traps if there are fewer, so callers check.
@inlinable
@inline(__always)
func words32(_ bytes: RawSpan) -> (UInt64, UInt64, UInt64, UInt64) {
  precondition(bytes.byteCount >= 32)
  return unsafe (
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt64.self)),
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 8, as: UInt64.self)),
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 16, as: UInt64.self)),
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 24, as: UInt64.self))
  )
}

/// Appends the 32 bytes of four words.
@inlinable
func appendWords(_ words: (UInt64, UInt64, UInt64, UInt64), to bytes: inout [UInt8]) {
  let ordered = (words.0.littleEndian, words.1.littleEndian, words.2.littleEndian, words.3.littleEndian)
  unsafe withUnsafeBytes(of: ordered) { unsafe bytes.append(contentsOf: $0) }
}

/// The first 64 bytes as words. Traps if there are fewer, so callers check.
@inlinable
@inline(__always)
func words64(_ bytes: RawSpan) -> (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) {
  let low = words32(bytes)
  let high = words32(bytes.extracting(droppingFirst: 32))
  return (low.0, low.1, low.2, low.3, high.0, high.1, high.2, high.3)
}
