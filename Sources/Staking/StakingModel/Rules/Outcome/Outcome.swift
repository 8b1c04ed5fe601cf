/// What an instruction does: effects in order, then either its writes or a failure.
///
/// The program needs no answer from the programs that it calls, and a call that fails fails the instruction at
/// once. So whoever runs an outcome plays the effects in order, stops with the first call that fails, and only
/// after all of them applies the writes or reports the failure.
public struct Outcome: Equatable, Sendable {
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
    /// A call to another program.
    case call(ProgramCall)
  }

  /// How an instruction ends.
  public enum Ending: Equatable, Sendable {
    /// It succeeds, and these are written.
    case success([Write])
    /// It fails. Whoever runs the outcome logs the lines of the failure's report.
    case failure(Failure)
  }

  /// A change to an account, by its position in the instruction's list.
  public enum Write: Equatable, Sendable {
    /// Bytes over the start of the account's data; what stands behind them stays.
    case content(account: Int, bytes: [UInt8])
    /// All lamports go to another account; this one is emptied and given to the System program.
    case close(account: Int, receiver: Int)
  }
}
