import BytePrimitives
import SolanaPrimitives

// Addresses at fixed positions in the data of accounts and instructions.

extension RawSpan {
  /// The address at `offset`; the caller has checked that the data is long enough.
  func address(at offset: Int) -> PublicKey { PublicKey(words: words32(at: offset)) }
}

extension [UInt8] {
  /// Overwrites the 32 bytes at `offset` with an address.
  mutating func store(_ address: PublicKey, at offset: Int) { store(words: address.words, at: offset) }

  /// Appends the 32 bytes of an address.
  mutating func append(_ address: PublicKey) { append(words: address.words) }
}
