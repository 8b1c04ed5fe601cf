/// What a cluster allows one transaction.
public struct RuntimeLimits: Equatable, Sendable {
  /// Bytes of log text that are kept; nil keeps everything. A cluster keeps less than 10,000.
  public var logBytes: Int?
  /// The deepest stack of programs, the transaction's instruction included.
  public var stackHeight: Int
  /// The most instructions and calls together.
  public var instructionTraceLength: Int
  /// The most bytes of one account.
  public var accountSpace: Int
  /// The most bytes by which one transaction may make accounts longer, all together.
  public var accountGrowth: Int

  /// The limits of a cluster: 10,000 bytes of log, 5 programs deep, 64 calls, 10 MiB an account, 20 MiB growth.
  public init(
    logBytes: Int? = 10_000, stackHeight: Int = 5, instructionTraceLength: Int = 64,
    accountSpace: Int = 10 << 20, accountGrowth: Int = 20 << 20
  ) {
    self.logBytes = logBytes
    self.stackHeight = stackHeight
    self.instructionTraceLength = instructionTraceLength
    self.accountSpace = accountSpace
    self.accountGrowth = accountGrowth
  }
}
