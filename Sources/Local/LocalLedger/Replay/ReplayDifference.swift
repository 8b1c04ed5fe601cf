/// One way in which a transaction came out otherwise than recorded.
public struct ReplayDifference: Equatable, Sendable {
  /// What was compared.
  public enum Kind: String, CaseIterable, Sendable {
    /// Whether and why the transaction failed.
    case error
    /// The accounts that changed, byte by byte.
    case accounts
    /// The payloads of `Program data:` lines.
    case events
    /// The calls that the recorded program made.
    case innerCalls = "inner calls"
    /// The text of the log, with the allowances for native code.
    case logs

    /// Whether a transaction counts as reproduced only without such a difference.
    public var isEssential: Bool { self != .logs }
  }

  /// What was compared.
  public let kind: Kind
  /// What was recorded and what came out, for people.
  public let text: String
}
