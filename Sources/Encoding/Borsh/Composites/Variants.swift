// An enum is its tag in one byte, then the fields of that variant.

/// Reads the tag of an enum with `count` variants (at most 256), numbered from 0.
/// - Throws: `.truncated`; `.variant` if the tag names no variant.
@inlinable
public func decodeBorshVariant(of count: Int, from bytes: inout RawSpan) throws(BorshError) -> UInt8 {
  let start = bytes.byteCount
  let tag: UInt8 = try loadBitwise(from: &bytes)
  guard Int(tag) < count else { try BorshError.raise(.variant(UInt64(tag)), remaining: start) }
  return tag
}

extension BorshDecodable where Self: RawRepresentable, Self.RawValue == UInt8 {
  /// One byte, the raw value: what an enum without fields needs.
  ///
  ///     enum Kind: UInt8, BorshCodable { case created, settled, closed }
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    let start = bytes.byteCount
    let tag: UInt8 = try loadBitwise(from: &bytes)
    guard let value = Self(rawValue: tag) else {
      try BorshError.raise(.variant(UInt64(tag)), remaining: start)
    }
    self = value
  }

  /// Always 1.
  @inlinable
  public static var minimumBorshSize: Int { 1 }
}

extension BorshEncodable where Self: RawRepresentable, Self.RawValue == UInt8 {
  /// One byte, the raw value.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { output.append(rawValue) }
}
