import SolanaPrimitives
import SolanaTransactions

/// The log of one transaction, cut as the runtime cuts it.
///
/// With a limit a line is dropped when it would bring the bytes of all lines kept to the limit or beyond; the
/// first dropped line is replaced by `Log truncated`, which does not count, and later lines that fit are kept.
package struct LogCollector: Sendable {
  /// The lines kept, in order.
  package private(set) var lines: [LogLine] = []
  private let limit: Int?
  private var bytesWritten = 0
  private var isTruncated = false

  /// An empty log; `limit` in bytes, nil for none (a cluster has 10,000).
  package init(limit: Int?) {
    self.limit = limit
    lines.reserveCapacity(16)
  }

  /// Adds a line whose text has `length` bytes.
  package mutating func append(_ line: LogLine, length: @autoclosure () -> Int) {
    guard let limit else {
      lines.append(line)
      return
    }
    let total = bytesWritten + length()
    guard total >= limit else {
      bytesWritten = total
      lines.append(line)
      return
    }
    if !isTruncated {
      isTruncated = true
      lines.append(.truncated)
    }
  }
}
