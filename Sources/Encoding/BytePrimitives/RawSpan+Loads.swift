// Every load from borrowed bytes. A load outside of the bytes stops the program, but for two groups: the `padded` loads
// give zeros there, and the `unchecked` ones, which are unsafe, leave the check to their caller.

extension RawSpan {
  /// The byte at `offset`; stops outside of the bytes.
  @inlinable
  @inline(__always)
  package func byte(at offset: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }

  /// The little-endian integer at `offset`, aligned or not; stops where there are too few bytes.
  @inlinable
  @inline(__always)
  package func integer<T: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: T.Type = T.self
  ) -> T {
    T(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: T.self))
  }

  /// The 32 bytes at `offset` as four little-endian words; stops where there are fewer.
  @inlinable
  @inline(__always)
  package func words32(at offset: Int = 0) -> (UInt64, UInt64, UInt64, UInt64) {
    let bytes = extracting(offset..<offset + 32)
    return unsafe (
      bytes.uncheckedInteger(at: 0), bytes.uncheckedInteger(at: 8),
      bytes.uncheckedInteger(at: 16), bytes.uncheckedInteger(at: 24)
    )
  }

  /// The 64 bytes at `offset` as eight little-endian words; stops where there are fewer.
  @inlinable
  @inline(__always)
  package func words64(
    at offset: Int = 0
  ) -> (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) {
    let (low, high) = (words32(at: offset), words32(at: offset + 32))
    return (low.0, low.1, low.2, low.3, high.0, high.1, high.2, high.3)
  }

  /// The value whose bytes in memory are those at `offset`; stops where there are too few bytes.
  ///
  /// Only for types without padding in which every pattern of bits is a value.
  @inlinable
  @inline(__always)
  package func bitwise<T: BitwiseCopyable>(at offset: Int = 0, as type: T.Type = T.self) -> T {
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: T.self)
  }
}

// Padded: zeros outside of the bytes.

extension RawSpan {
  /// The byte at `offset`; 0 outside of the bytes, so that a scan for other bytes stops at the end by itself.
  @inlinable
  @inline(__always)
  package func paddedByte(at offset: Int) -> UInt8 {
    guard UInt(bitPattern: offset) < UInt(bitPattern: byteCount) else { return 0 }
    return unsafe uncheckedByte(at: offset)
  }

  /// The eight bytes from `offset` on as a little-endian word, with zeros for those outside of the bytes.
  @inlinable
  @inline(__always)
  package func paddedWord(at offset: Int) -> UInt64 {
    // The number of offsets at which a whole word is; a negative offset is a huge number here.
    guard UInt(bitPattern: offset) < UInt(bitPattern: Swift.max(byteCount &- 7, 0)) else {
      return partialWord(at: offset)
    }
    return unsafe uncheckedInteger(at: offset)
  }

  @usableFromInline
  @inline(never)
  func partialWord(at offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(paddedByte(at: offset &+ index)) << UInt64(8 * index) }
    return word
  }
}

// Unchecked.

extension RawSpan {
  /// The byte at `offset`, of which the caller has proved that it is there.
  @inlinable
  @inline(__always)
  @unsafe
  package func uncheckedByte(at offset: Int) -> UInt8 {
    unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
  }

  /// The little-endian integer at `offset`, of which the caller has proved that all its bytes are there.
  @inlinable
  @inline(__always)
  @unsafe
  package func uncheckedInteger<T: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: T.Type = T.self
  ) -> T {
    T(littleEndian: unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: T.self))
  }
}
