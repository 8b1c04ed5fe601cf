public import SolanaPrimitives
public import SolanaTransactions

// Reading the accounts of the call.
extension Invocation {
  /// The accounts of the call, as a collection of their own; `account(at:)` is cheaper for one of them.
  public var accounts: InvocationAccounts {
    InvocationAccounts(keys: keys, frames: frames, range: frameStart..<(frameStart + accountCount))
  }

  @inlinable
  package func frame(at position: Int) -> FrameAccount {
    precondition(position >= 0 && position < accountCount, "no account at this position of the call")
    return frames[frameStart + position]
  }

  /// The account at `position`, without its state.
  @inlinable
  public func account(at position: Int) -> InvocationAccount {
    let frame = frame(at: position)
    return InvocationAccount(
      key: keys[Int(frame.index)], isSigner: frame.isSigner, isWritable: frame.isWritable)
  }

  /// The address of the account at `position`.
  @inlinable
  public func key(at position: Int) -> PublicKey { keys[Int(frame(at: position).index)] }

  /// Whether the account at `position` signed.
  @inlinable
  public func isSigner(at position: Int) -> Bool { frame(at: position).isSigner }

  /// Whether the call may write to the account at `position`.
  @inlinable
  public func isWritable(at position: Int) -> Bool { frame(at: position).isWritable }

  /// The state of the account at `position` as it is now; positions of the same account share it.
  ///
  /// The Instructions sysvar has empty data here: its content is made on demand, by `instructionsSysvar`.
  @inlinable
  public func state(at position: Int) -> AccountState { slots[Int(frame(at: position).index)].state }

  /// The lamports of the account at `position`.
  @inlinable
  public func lamports(at position: Int) -> UInt64 { slots[Int(frame(at: position).index)].state.lamports }

  /// The owner of the account at `position`.
  @inlinable
  public func owner(at position: Int) -> PublicKey { slots[Int(frame(at: position).index)].state.owner }

  /// The data of the account at `position`; a reference to it, not a copy, until one of both is written to.
  @inlinable
  public func data(at position: Int) -> [UInt8] { slots[Int(frame(at: position).index)].state.data }

  /// Fails with `NotEnoughAccountKeys` if the call was given fewer than `count` accounts.
  @inlinable
  public func requireAccounts(_ count: Int) throws(ProgramFailure) {
    if accountCount < count { throw ProgramFailure(.notEnoughAccountKeys) }
  }

  /// What the Instructions sysvar holds while this instruction runs: every instruction of the transaction with
  /// its accounts, then the number of the current one. Empty if the host does not know it.
  public var instructionsSysvar: [UInt8] { instructionsSysvarData?(topLevelInstructionIndex) ?? [] }
}
