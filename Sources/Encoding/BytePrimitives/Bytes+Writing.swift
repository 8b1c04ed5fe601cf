// Every store of an integer as little-endian bytes.

extension [UInt8] {
  /// Appends an integer, little-endian.
  @inlinable
  @inline(__always)
  package mutating func append(littleEndian value: some FixedWidthInteger & BitwiseCopyable) {
    append(bitwise: value.littleEndian)
  }

  /// Appends the 32 bytes of four little-endian words.
  @inlinable
  package mutating func append(words: (UInt64, UInt64, UInt64, UInt64)) {
    append(
      bitwise: (words.0.littleEndian, words.1.littleEndian, words.2.littleEndian, words.3.littleEndian))
  }

  /// Appends the bytes of `value` as they are in memory; only for types without padding.
  @inlinable
  @inline(__always)
  package mutating func append<T: BitwiseCopyable>(bitwise value: T) {
    unsafe Swift.withUnsafeBytes(of: value) { unsafe append(contentsOf: $0) }
  }

  /// Overwrites the bytes at `offset` with an integer, little-endian; stops where there are too few bytes.
  @inlinable
  package mutating func store<T: FixedWidthInteger & BitwiseCopyable>(littleEndian value: T, at offset: Int) {
    precondition(
      offset >= 0 && offset <= count - MemoryLayout<T>.size, "an integer is stored outside of the bytes")
    unsafe withUnsafeMutableBytes { unsafe $0.store(littleEndian: value, at: offset) }
  }

  /// Overwrites the 32 bytes at `offset` with four little-endian words; stops where there are fewer.
  @inlinable
  package mutating func store(words: (UInt64, UInt64, UInt64, UInt64), at offset: Int) {
    precondition(offset >= 0 && offset <= count - 32, "words are stored outside of the bytes")
    unsafe withUnsafeMutableBytes { unsafe $0.store(words: words, at: offset) }
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Writes an integer at `offset`, little-endian; the caller has proved that there is room.
  @inlinable
  @inline(__always)
  package func store<T: FixedWidthInteger & BitwiseCopyable>(littleEndian value: T, at offset: Int) {
    unsafe storeBytes(of: value.littleEndian, toByteOffset: offset, as: T.self)
  }

  /// Writes the 32 bytes of four little-endian words at `offset`; the caller has proved that there is room.
  @inlinable
  @inline(__always)
  package func store(words: (UInt64, UInt64, UInt64, UInt64), at offset: Int) {
    unsafe store(littleEndian: words.0, at: offset)
    unsafe store(littleEndian: words.1, at: offset + 8)
    unsafe store(littleEndian: words.2, at: offset + 16)
    unsafe store(littleEndian: words.3, at: offset + 24)
  }
}
