public import Borsh
public import BytePrimitives

extension Blockhash: BorshBitwise {
  /// Reads 32 bytes.
  ///
  /// - Throws: `.truncated` at the first byte if there are fewer.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    guard bytes.byteCount >= 32 else {
      try BorshError.raise(.truncated(needed: 32), remaining: bytes.byteCount)
    }
    self.init(words: bytes.words32())
    bytes = bytes.extracting(droppingFirst: 32)
  }

  /// Always 32.
  @inlinable public static var minimumBorshSize: Int { 32 }

  /// Appends the 32 bytes.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    append(to: &output)
  }
}
