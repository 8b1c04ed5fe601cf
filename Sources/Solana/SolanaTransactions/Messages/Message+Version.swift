extension Message {
  /// The format of a message.
  public enum Version: UInt8, Hashable, Sendable, BitwiseCopyable {
    /// The first format, without a version byte and without lookup tables.
    case legacy
    /// Version byte 0x80: addresses may be loaded from lookup tables.
    case v0
    /// Version byte 0x81 (SIMD-0385): larger, no lookup tables, resource requests in the message.
    case v1

    /// The most bytes that a cluster accepts for a whole transaction: 1232, for version 1 4096.
    public var transactionSizeLimit: Int { self == .v1 ? 4096 : 1232 }
  }
}
