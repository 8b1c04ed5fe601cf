import TextEncodings

/// An address: 32 bytes, and their spelling in base58.
public struct IDLAddress: Hashable, Sendable {
  /// The bytes; always 32.
  public let bytes: [UInt8]
  /// The bytes in base58.
  public var base58: String { Base58.encode(bytes) }

  /// The number of bytes of an address.
  static let byteCount = 32

  /// The address with these bytes; nil unless there are 32.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// The address that `base58` spells; nil for text that is not base58 of 32 bytes.
  public init?(parsing base58: String) {
    do throws(Base58Error) { self.init(bytes: try Base58.decode(base58)) } catch { return nil }
  }
}
