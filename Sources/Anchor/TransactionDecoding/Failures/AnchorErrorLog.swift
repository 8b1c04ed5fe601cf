import SolanaTransactions

/// What Anchor logs about an error: the account or source line, and the two sides of a comparison.
public struct AnchorErrorLog: Equatable, Sendable {
  /// Where the error was raised.
  public enum Origin: Equatable, Sendable {
    /// A constraint on this account.
    case account(String)
    /// A check in the program's source, `file:line`.
    case source(String)
    /// The log does not say.
    case unknown
  }

  /// Where the error was raised.
  public var origin: Origin
  /// The error's name.
  public var name: String
  /// The error's number.
  public var number: UInt64
  /// The error's text.
  public var message: String
  /// The value that was found; nil if the error does not compare two values.
  public var left: String?
  /// The value that was expected; nil if the error does not compare two values.
  public var right: String?
}

extension AnchorErrorLog {
  /// The last error that Anchor logged among `lines`; nil if there is none.
  ///
  /// Pass only the lines that the failing program wrote in its own invocation: any program can log the same text.
  public init?(lines: some BidirectionalCollection<String>) {
    let logs = LogMessages(lines)
    self.init(logs, lines: 0..<logs.count)
  }
}
