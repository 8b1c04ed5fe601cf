public import SolanaPrimitives
public import SolanaTransactions

// Reading the instruction's accounts.
extension Invocation {
  /// The instruction's accounts with their privileges; `account(at:)` is cheaper for one of them.
  public var accounts: [AccountMeta] { (0..<accountCount).map { account(at: $0) } }

  @inlinable
  package func instructionAccount(at position: Int) -> InstructionAccount {
    precondition(position >= 0 && position < accountCount, "the instruction has no account at this position")
    return instructionAccounts[accountStart + position]
  }

  /// The index among the transaction's accounts of the account at `position`.
  @inlinable
  package func index(at position: Int) -> Int { Int(instructionAccount(at: position).index) }

  /// The account at `position` with its privileges.
  ///
  /// In an inner instruction the privileges are the union over all positions of the same account, as in the runtime.
  @inlinable
  public func account(at position: Int) -> AccountMeta {
    let account = instructionAccount(at: position)
    return AccountMeta(
      address: addresses[Int(account.index)], isSigner: account.isSigner, isWritable: account.isWritable)
  }

  /// The address of the account at `position`.
  @inlinable
  public func address(at position: Int) -> PublicKey { addresses[index(at: position)] }

  /// Whether the account at `position` signed the transaction, or the caller signed for it with seeds.
  @inlinable
  public func isSigner(at position: Int) -> Bool { instructionAccount(at: position).isSigner }

  /// Whether the instruction may write to the account at `position`.
  @inlinable
  public func isWritable(at position: Int) -> Bool { instructionAccount(at: position).isWritable }

  /// The current state of the account at `position`; all positions of the same account share it.
  ///
  /// The Instructions sysvar has empty data here: `instructionsSysvar` computes its content.
  @inlinable
  public func state(at position: Int) -> AccountState { transactionAccounts[index(at: position)].state }

  /// The balance of the account at `position` in lamports.
  @inlinable
  public func lamports(at position: Int) -> UInt64 {
    transactionAccounts[index(at: position)].state.lamports
  }

  /// The owner of the account at `position`.
  @inlinable
  public func owner(at position: Int) -> PublicKey { transactionAccounts[index(at: position)].state.owner }

  /// The data of the account at `position`.
  ///
  /// - Complexity: O(1). The storage is shared, and copied by the first write to either.
  @inlinable
  public func data(at position: Int) -> [UInt8] { transactionAccounts[index(at: position)].state.data }

  /// Checks the number of accounts.
  /// - Throws: `NotEnoughAccountKeys` if the instruction has fewer than `count`.
  @inlinable
  public func requireAccounts(_ count: Int) throws(ProgramFailure) {
    if accountCount < count { throw ProgramFailure(.notEnoughAccountKeys) }
  }

  /// The content of the Instructions sysvar: the transaction's top-level instructions with their accounts, then the
  /// index of the current one. Empty unless the transaction names the sysvar.
  public var instructionsSysvar: [UInt8] { instructionsSysvarData?(topLevelInstructionIndex) ?? [] }
}
