/// The limits of one transaction; the defaults are the runtime's.
public struct RuntimeLimits: Equatable, Sendable {
  /// The greatest length of an account's data on a cluster: 10 MiB.
  package static let maximumAccountSpace = 10 << 20

  /// The length in bytes that the log must stay below; nil for no limit.
  public var logBytes: Int?
  /// The greatest stack height: how many programs may be on the stack, the top-level instruction's included.
  public var stackHeight: Int
  /// How many instructions may be processed, top-level and inner together.
  public var instructionTraceLength: Int
  /// The greatest length of an account's data in bytes.
  public var accountSpace: Int
  /// How many bytes of account data one transaction may add, over all accounts.
  public var accountGrowth: Int

  /// The limits of a cluster: a log below 10,000 bytes, stack height 5, 64 instructions, 10 MiB for an account,
  /// 20 MiB of growth.
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
