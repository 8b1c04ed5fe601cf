public import SolanaPrimitives

/// The values that all instructions of a transaction share, apart from its accounts.
public struct RuntimeEnvironment: Sendable {
  /// The Clock sysvar.
  public var clock: SysvarClock
  /// The Rent sysvar.
  public var rent: Rent
  /// The latest blockhash, from which durable nonces are computed.
  public var blockhash: Blockhash
  /// The fee of one signature in lamports.
  public var lamportsPerSignature: UInt64
  /// The limits of one transaction.
  public var limits: RuntimeLimits
  /// Whether log messages are kept.
  public var collectsLogs: Bool

  /// An environment with these values; the defaults are a cluster's.
  public init(
    clock: SysvarClock, rent: Rent = Rent(), blockhash: Blockhash, lamportsPerSignature: UInt64 = 5_000,
    limits: RuntimeLimits = RuntimeLimits(), collectsLogs: Bool = true
  ) {
    self.clock = clock
    self.rent = rent
    self.blockhash = blockhash
    self.lamportsPerSignature = lamportsPerSignature
    self.limits = limits
    self.collectsLogs = collectsLogs
  }
}
