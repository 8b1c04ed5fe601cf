import Borsh
import SolanaPrimitives

// Fixed positions in account data, little-endian. Callers have checked that the data is long enough; the checks
// here keep a mistake from touching foreign memory.

extension RawSpan {
  /// The integer at `offset`.
  func load<Integer: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: Integer.Type) -> Integer {
    precondition(offset >= 0 && offset <= byteCount - MemoryLayout<Integer>.size)
    return unsafe Integer(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: Integer.self))
  }

  /// The key at `offset`.
  func loadKey(_ offset: Int) -> PublicKey {
    PublicKey(
      words: load(offset, as: UInt64.self), load(offset + 8, as: UInt64.self),
      load(offset + 16, as: UInt64.self), load(offset + 24, as: UInt64.self))
  }
}

extension [UInt8] {
  /// Writes the integer at `offset`.
  mutating func store(_ value: some FixedWidthInteger & BitwiseCopyable, at offset: Int) {
    unsafe withUnsafeMutableBytes {
      unsafe $0.storeBytes(of: value.littleEndian, toByteOffset: offset, as: type(of: value))
    }
  }

  /// Writes the key at `offset`.
  mutating func store(_ key: PublicKey, at offset: Int) {
    store(key.words.0, at: offset)
    store(key.words.1, at: offset + 8)
    store(key.words.2, at: offset + 16)
    store(key.words.3, at: offset + 24)
  }

  /// Appends the integer.
  mutating func append(littleEndian value: some FixedWidthInteger & BitwiseCopyable) {
    unsafe Swift.withUnsafeBytes(of: value.littleEndian) { unsafe append(contentsOf: $0) }
  }

  /// Appends the key's 32 bytes.
  mutating func append(_ key: PublicKey) {
    append(littleEndian: key.words.0)
    append(littleEndian: key.words.1)
    append(littleEndian: key.words.2)
    append(littleEndian: key.words.3)
  }
}
