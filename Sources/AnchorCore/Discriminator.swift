/// The bytes that open the data of an account, event or instruction and name its type.
///
/// Anchor takes the first eight bytes of a SHA-256 by default; a program may choose any other length, also
/// none.
public struct Discriminator: Hashable, Sendable {
  /// The bytes, as they stand in the data.
  public let bytes: [UInt8]

  /// A discriminator of these bytes.
  @inlinable
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether `data` begins with these bytes.
  @inlinable
  public func opens(_ data: RawSpan) -> Bool {
    guard data.byteCount >= bytes.count else { return false }
    for index in 0..<bytes.count {
      guard unsafe data.unsafeLoad(fromByteOffset: index, as: UInt8.self) == bytes[index] else {
        return false
      }
    }
    return true
  }
}

extension Discriminator: ExpressibleByArrayLiteral {
  /// A discriminator of these bytes.
  @inlinable
  public init(arrayLiteral elements: UInt8...) { self.bytes = elements }
}

extension RawSpan {
  /// The first eight bytes as one little-endian word; nil where there are fewer.
  ///
  /// Generated code looks discriminators of eight bytes up by it.
  @inlinable
  @inline(__always)
  public var discriminatorWord: UInt64? {
    guard byteCount >= 8 else { return nil }
    return unsafe UInt64(littleEndian: unsafeLoadUnaligned(as: UInt64.self))
  }
}
