public import AnchorCore
public import Borsh
public import BytePrimitives
public import SolanaPrimitives

// What the generated properties of views are made of. The view's layout has checked the content and the offsets,
// and the borrowed bytes cannot change, so nothing here fails on a view's own fields.

extension AccountView {
  /// The little-endian integer at an offset.
  @inlinable
  public func integer<T: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> T {
    data.integer(at: offset)
  }

  /// The `bool` at an offset.
  @inlinable
  public func bool(at offset: Int) -> Bool {
    data.byte(at: offset) == 1
  }

  /// The key at an offset.
  @inlinable
  public func publicKey(at offset: Int) -> PublicKey {
    PublicKey(words: data.words32(at: offset))
  }

  /// The 32 bytes at an offset.
  @inlinable
  public func bytes32(at offset: Int) -> Bytes32 {
    Bytes32(words: data.words32(at: offset))
  }

  /// The `count` bytes at an offset.
  public func bytes(_ count: Int, at offset: Int) -> [UInt8] {
    (0..<count).map { data.byte(at: offset + $0) }
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
