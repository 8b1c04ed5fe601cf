/// A difference between a transaction's outcome and its recording.
public struct ReplayDifference: Equatable, Sendable {
  /// What was compared.
  public enum Kind: String, CaseIterable, Sendable {
    /// Whether and why the transaction failed.
    case error
    /// The changed accounts, byte by byte.
    case accounts
    /// The payloads of `Program data:` messages.
    case events
    /// The instructions that the recorded program invoked.
    case innerInstructions = "inner instructions"
    /// The texts of the log, without what only a deployed program logs: compute units, source positions, panics.
    case logs

    /// Whether a transaction with such a difference does not count as reproduced.
    public var isEssential: Bool { self != .logs }
  }

  /// What was compared.
  public let kind: Kind
  /// The recorded and the actual value, as a sentence.
  public let text: String
}
