/// What an instruction does: effects in order, then either its writes or a failure.
///
/// The program reads nothing that the programs it invokes return, and an invocation that fails fails the instruction at
/// once. So whoever applies an outcome applies the effects in order, stops with the first invocation that fails, and
/// only after all of them applies the writes or reports the failure.
public struct StakingOutcome: Equatable, Sendable {
  /// What happens before the end, in order.
  public var effects: [Effect]
  /// How it ends.
  public var ending: Ending

  /// One thing that happens before the end.
  public enum Effect: Equatable, Sendable {
    /// A line for the log, without the prefix `Program log: `.
    case log(String)
    /// The payload of an event: discriminator and fields.
    case event([UInt8])
    /// Another program is invoked.
    case invoke(CrossProgramInvocation)
  }

  /// How an instruction ends.
  public enum Ending: Equatable, Sendable {
    /// It succeeds, and these are written.
    case success([Write])
    /// It fails. Whoever applies the outcome logs the lines of the failure's report.
    case failure(StakingFailure)
  }

  /// A change to an account, by its position in the instruction's list.
  public enum Write: Equatable, Sendable {
    /// Bytes over the start of the account's data; the bytes after them stay.
    case content(account: Int, bytes: [UInt8])
    /// All lamports go to another account; this one is emptied and assigned to the System program.
    case close(account: Int, receiver: Int)
  }
}
