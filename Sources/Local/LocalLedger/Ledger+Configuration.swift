public import ProgramRuntime
public import SolanaPrimitives

extension Ledger {
  /// The rules and prices of a ledger; the defaults are a cluster's.
  public struct Configuration: Equatable, Sendable {
    /// Whether a transaction must have a recent blockhash or a durable nonce.
    public var requiresRecentBlockhash = true
    /// Whether a transaction that was processed before is refused.
    public var refusesDuplicates = true
    /// Whether log messages are kept; without them transactions are processed a little faster.
    public var collectsLogs = true
    /// The fee of one signature in lamports.
    public var lamportsPerSignature: UInt64 = 5_000
    /// The content of the Rent sysvar.
    public var rent = Rent()
    /// The limits of one transaction, that of its log included.
    public var limits = RuntimeLimits()

    /// A cluster's rules.
    public init() {}

    /// Rules under which the same transaction can be processed again at any time: blockhash and earlier transactions
    /// are not checked.
    public static var timeless: Configuration {
      var configuration = Configuration()
      configuration.requiresRecentBlockhash = false
      configuration.refusesDuplicates = false
      return configuration
    }
  }
}
