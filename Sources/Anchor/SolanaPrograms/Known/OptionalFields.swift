import Borsh
import SolanaPrimitives

// `COption` of the SPL programs: a tag of four bytes, 0 or 1, then the bytes of a value in either case. Writing no value
// changes only the tag, as the program does: the bytes of an earlier value stay in the data.

extension RawSpan {
  /// The optional public key at `offset`, 36 bytes.
  /// - Throws: `option` for a tag that is neither 0 nor 1.
  func loadOptionalKey(_ offset: Int) throws(BorshError) -> PublicKey? {
    try loadTag(offset) ? loadKey(offset + 4) : nil
  }

  /// The optional integer at `offset`, 12 bytes.
  /// - Throws: `option` for a tag that is neither 0 nor 1.
  func loadOptionalUInt64(_ offset: Int) throws(BorshError) -> UInt64? {
    try loadTag(offset) ? load(offset + 4, as: UInt64.self) : nil
  }

  private func loadTag(_ offset: Int) throws(BorshError) -> Bool {
    let tag = load(offset, as: UInt32.self)
    guard tag <= 1 else {
      throw BorshError(.option(UInt8(truncatingIfNeeded: tag)), remaining: byteCount - offset)
    }
    return tag == 1
  }
}

extension [UInt8] {
  /// Writes the optional public key at `offset`, 36 bytes.
  mutating func store(_ key: PublicKey?, at offset: Int) {
    store(UInt32(key == nil ? 0 : 1), at: offset)
    if let key { store(key, at: offset + 4) }
  }

  /// Writes the optional integer at `offset`, 12 bytes.
  mutating func store(_ value: UInt64?, at offset: Int) {
    store(UInt32(value == nil ? 0 : 1), at: offset)
    if let value { store(value, at: offset + 4) }
  }
}
