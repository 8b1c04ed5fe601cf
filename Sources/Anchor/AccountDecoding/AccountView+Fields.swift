public import AnchorCore
public import Borsh
public import SolanaPrimitives

// The fields of a view, for the properties in generated code. The layout has checked the content and the offsets when
// the view was made, and the borrowed bytes cannot change, so a field always has a value. An offset that is not a
// field's is a mistake in the caller: where the data does not hold a value there, the functions stop.

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

  /// The 32 bytes at an offset, as a public key.
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
  @inlinable
  public func value<Value: BorshDecodable>(at offset: Int) -> Value {
    value(at: offset) { (rest: inout RawSpan) throws(BorshError) -> Value in try Value(borsh: &rest) }
  }

  /// The value at an offset, of a type that does not say how it is encoded; `read` reads it.
  @inlinable
  public func value<Value>(
    at offset: Int, _ read: (inout RawSpan) throws(BorshError) -> Value
  ) -> Value {
    guard AccountScan.remaining(data, offset) >= 0 else { notAField() }
    var rest = data.extracting(droppingFirst: offset)
    do throws(BorshError) {
      return try read(&rest)
    } catch {
      notAField()
    }
  }

  /// The array of `count` values at an offset.
  @inlinable
  public func array<Element: BorshDecodable>(count: Int, at offset: Int) -> [Element] {
    value(at: offset) { (rest: inout RawSpan) throws(BorshError) -> [Element] in
      try [Element](borshFixedArray: &rest, count: count)
    }
  }

  @inline(never)
  @usableFromInline
  func notAField() -> Never {
    preconditionFailure("the account has no field of this type at this offset")
  }
}
