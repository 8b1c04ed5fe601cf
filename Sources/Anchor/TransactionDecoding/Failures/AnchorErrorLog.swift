import SolanaTransactions

/// What Anchor logs about an error: which account or source line, and the two sides of a comparison.
public struct AnchorErrorLog: Equatable, Sendable {
  /// Where the error arose.
  public enum Origin: Equatable, Sendable {
    /// A constraint on this account.
    case account(String)
    /// A check in the program's source, `file:line`.
    case source(String)
    /// Not told.
    case unknown
  }

  /// Where the error arose.
  public var origin: Origin
  /// The error's name.
  public var name: String
  /// The error's number.
  public var number: UInt64
  /// The error's text.
  public var message: String
  /// What was found, where the error compares two values.
  public var left: String?
  /// What was wanted, where the error compares two values.
  public var right: String?
}

extension AnchorErrorLog {
  /// The last error that Anchor logged among `lines`; nil if there is none.
  ///
  /// Only lines of the failing program's own run should be given: any program can print the same text.
  public init?(lines: some BidirectionalCollection<String>) {
    let logs = LogMessages(lines)
    self.init(logs, lines: 0..<logs.count)
  }
}
