public import Borsh
public import BytePrimitives

extension Signature: BorshBitwise {
  /// Reads 64 bytes.
  ///
  /// - Throws: `.truncated` at the first byte if there are fewer.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    guard bytes.byteCount >= 64 else {
      try BorshError.raise(.truncated(needed: 64), remaining: bytes.byteCount)
    }
    self.init(words: bytes.words64())
    bytes = bytes.extracting(droppingFirst: 64)
  }

  /// Always 64.
  @inlinable public static var minimumBorshSize: Int { 64 }

  /// Appends the 64 bytes.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    append(to: &output)
  }
}
