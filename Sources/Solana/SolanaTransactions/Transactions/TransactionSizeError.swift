/// A transaction has more bytes than a cluster accepts in one packet.
public struct TransactionSizeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The transaction's size in bytes.
  public let size: Int
  /// The most that the transaction's version may have: 1232, or 4096 in version 1.
  public let limit: Int

  /// By how many bytes the transaction is too large.
  public var excess: Int { size - limit }

  /// The error as a sentence for people.
  public var description: String {
    "the transaction has \(size) bytes, \(excess) more than the \(limit) that fit a packet"
  }
}
