public import SolanaPrimitives

/// What a transaction finds besides its accounts, the same for all its calls.
public struct RuntimeEnvironment: Sendable {
  /// The cluster's clock.
  public var clock: SysvarClock
  /// The cluster's price of account space.
  public var rent: Rent
  /// The newest blockhash, which durable nonces are made of.
  public var blockhash: Blockhash
  /// The fee of one signature in lamports.
  public var lamportsPerSignature: UInt64
  /// What one transaction may use.
  public var limits: RuntimeLimits
  /// Whether lines are kept at all.
  public var collectsLogs: Bool

  /// An environment of these values.
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
