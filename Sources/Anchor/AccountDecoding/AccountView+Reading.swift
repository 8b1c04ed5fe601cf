public import AnchorCore
public import Borsh
public import SolanaPrimitives

// What the generated properties of views are made of. The view's layout has checked the content and the offsets,
// and the borrowed bytes cannot change, so nothing here fails on a view's own fields.

extension AccountView {
  /// The little-endian integer at an offset.
  @inlinable
  public func integer<T: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> T {
    T(littleEndian: unsafe data.unsafeLoadUnaligned(fromByteOffset: offset, as: T.self))
  }

  /// The `bool` at an offset.
  @inlinable
  public func bool(at offset: Int) -> Bool {
    unsafe data.unsafeLoad(fromByteOffset: offset, as: UInt8.self) == 1
  }

  /// The key at an offset.
  @inlinable
  public func publicKey(at offset: Int) -> PublicKey {
    PublicKey(
      words: integer(at: offset), integer(at: offset + 8), integer(at: offset + 16), integer(at: offset + 24))
  }

  /// The 32 bytes at an offset.
  @inlinable
  public func bytes32(at offset: Int) -> Bytes32 {
    Bytes32(
      words: integer(at: offset), integer(at: offset + 8), integer(at: offset + 16), integer(at: offset + 24))
  }

  /// The `count` bytes at an offset.
  public func bytes(_ count: Int, at offset: Int) -> [UInt8] {
    (0..<count).map { unsafe data.unsafeLoad(fromByteOffset: offset + $0, as: UInt8.self) }
  }

  /// The value at an offset.
  ///
  /// - Throws: `BorshError`, for offsets that are not a field's.
  @inlinable
  public func decoded<Value: BorshDecodable>(at offset: Int) throws(BorshError) -> Value {
    var rest = data.extracting(droppingFirst: offset)
    return try Value(borsh: &rest)
  }

  /// The value at an offset, or `empty` for offsets that are not a field's.
  @inlinable
  public func decoded<Value: BorshDecodable>(at offset: Int, or empty: Value) -> Value {
    do throws(BorshError) {
      return try decoded(at: offset)
    } catch {
      return empty
    }
  }

  /// The array of `count` values at an offset.
  ///
  /// - Throws: `BorshError`, for offsets that are not a field's.
  @inlinable
  public func decodedArray<Element: BorshDecodable>(
    count: Int, at offset: Int
  ) throws(BorshError) -> [Element] {
    var rest = data.extracting(droppingFirst: offset)
    return try [Element](borshFixedArray: &rest, count: count)
  }
}
