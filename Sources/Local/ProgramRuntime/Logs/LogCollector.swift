import SolanaPrimitives
import SolanaTransactions

/// The log of one transaction, truncated as the runtime's log collector does.
///
/// A message is dropped if it would bring the bytes of all kept messages to the limit or beyond. The first dropped
/// message is replaced by `Log truncated`, which does not count; later messages that fit are kept.
package struct LogCollector: Sendable {
  /// The kept messages, in order.
  package private(set) var messages: [LogMessage] = []
  private let limit: Int?
  private var byteCount = 0
  private var isTruncated = false

  /// An empty log; `limit` in bytes, nil for no limit.
  package init(limit: Int?) {
    self.limit = limit
    messages.reserveCapacity(16)
  }

  /// Adds a message whose text has `length` bytes.
  package mutating func append(_ message: LogMessage, length: @autoclosure () -> Int) {
    guard let limit else {
      messages.append(message)
      return
    }
    let total = byteCount + length()
    guard total >= limit else {
      byteCount = total
      messages.append(message)
      return
    }
    if !isTruncated {
      isTruncated = true
      messages.append(.truncated)
    }
  }
}
