import JSONText

/// One line of a recording.
public enum TraceEvent: Sendable {
  /// The start: accounts and time.
  case genesis(TraceGenesis)
  /// A new time of the cluster, in seconds since 1970-01-01 UTC.
  case clock(unixTimestamp: Int64)
  /// Accounts that were set from outside.
  case set(accounts: [TraceAccount], note: String)
  /// A transaction.
  case transaction(TraceTransaction)
}

/// Reads a recording line by line: one JSON object each, empty lines skipped.
public struct TraceReader: Sendable {
  private let bytes: [UInt8]
  private var position = 0
  /// The number of the line that was read last, from 1; 0 before the first.
  public private(set) var line = 0

  /// A reader at the start of a recording.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number of bytes that were read.
  public var bytesRead: Int { position }

  /// Reads the next line; nil at the end.
  /// - Throws: `TraceError`. The next call then reads the line after.
  public mutating func next() throws(TraceError) -> TraceEvent? {
    while position < bytes.count {
      let start = position
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      position = min(end + 1, bytes.count)
      line += 1
      if bytes[start..<end].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) { continue }
      return try TraceLine(bytes[start..<end], line: line).event()
    }
    return nil
  }
}
