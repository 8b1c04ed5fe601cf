public import SolanaPrimitives

public import ProgramRuntime

extension Ledger {
  /// What a chain checks and charges; the defaults are a cluster's.
  public struct Configuration: Equatable, Sendable {
    /// Whether a transaction must carry a recent blockhash or a durable nonce.
    public var requiresRecentBlockhash = true
    /// Whether a transaction that was processed before is refused.
    public var refusesDuplicates = true
    /// Whether log lines are kept; without them transactions run a little faster.
    public var collectsLogs = true
    /// The fee of one signature in lamports.
    public var lamportsPerSignature: UInt64 = 5_000
    /// The price of account space.
    public var rent = Rent()
    /// What one transaction may use, the length of its log included.
    public var limits = RuntimeLimits()

    /// A cluster's rules.
    public init() {}

    /// Rules under which the same transaction can be applied again at any time: neither blockhash nor earlier
    /// transactions matter.
    public static var timeless: Configuration {
      var configuration = Configuration()
      configuration.requiresRecentBlockhash = false
      configuration.refusesDuplicates = false
      return configuration
    }
  }
}
