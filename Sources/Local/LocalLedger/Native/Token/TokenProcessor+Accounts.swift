import AnchorCore
import BytePrimitives
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Reading and writing the program's accounts.
extension TokenProcessor {
  /// The token account at `position`, initialized or not.
  func anyTokenAccount(
    at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) -> TokenAccount {
    try account(at: position, in: invocation)
  }

  /// The token account at `position`, which must be initialized.
  func tokenAccount(
    at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) -> TokenAccount {
    let account = try anyTokenAccount(at: position, in: invocation)
    if account.state == .uninitialized { throw .program(.uninitializedAccount) }
    return account
  }

  /// The mint at `position`, initialized or not.
  func anyMint(at position: Int, in invocation: borrowing Invocation) throws(TokenFailure) -> Mint {
    try account(at: position, in: invocation)
  }

  /// The mint at `position`, which must be initialized.
  func mint(at position: Int, in invocation: borrowing Invocation) throws(TokenFailure) -> Mint {
    let mint = try anyMint(at: position, in: invocation)
    if !mint.isInitialized { throw .program(.uninitializedAccount) }
    return mint
  }

  /// The mint at `position`, for the instructions that only return data.
  func queriedMint(at position: Int, in invocation: borrowing Invocation) throws(TokenFailure) -> Mint {
    try require(position, in: invocation)
    try requireOwned(position, in: invocation)
    do throws(TokenFailure) {
      return try mint(at: position, in: invocation)
    } catch {
      throw .token(.invalidMint)
    }
  }

  /// The multisig account at `position`, initialized or not.
  func multisig(at position: Int, in invocation: borrowing Invocation) throws(TokenFailure) -> Multisig {
    try account(at: position, in: invocation)
  }

  private func account<Account: KnownAccount>(
    at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) -> Account {
    do throws(LayoutError) {
      return try Account(invocation.data(at: position))
    } catch {
      throw .program(.invalidAccountData)
    }
  }

  /// Writes a token account.
  func store(
    _ account: TokenAccount, at position: Int, in invocation: inout Invocation
  ) throws(TokenFailure) {
    try store(at: position, in: &invocation) { account.write(to: &$0) }
  }

  /// Writes a mint.
  func store(_ mint: Mint, at position: Int, in invocation: inout Invocation) throws(TokenFailure) {
    try store(at: position, in: &invocation) { mint.write(to: &$0) }
  }

  /// Writes a multisig account.
  func store(_ multisig: Multisig, at position: Int, in invocation: inout Invocation) throws(TokenFailure) {
    try store(at: position, in: &invocation) { multisig.write(to: &$0) }
  }

  /// Unchanged bytes are not written, since writing them would fail where the account is not writable.
  private func store(
    at position: Int, in invocation: inout Invocation, _ write: (inout [UInt8]) -> Void
  ) throws(TokenFailure) {
    let before = invocation.data(at: position)
    var data = before
    write(&data)
    if data.hasSameBytes(as: before) { return }
    do throws(ProgramFailure) {
      try invocation.setData(data, at: position)
    } catch {
      throw .runtime(error)
    }
  }

  /// Sets the balance of the account at `position`; an unchanged one is not written.
  func setLamports(
    _ lamports: UInt64, at position: Int, in invocation: inout Invocation
  ) throws(TokenFailure) {
    if invocation.lamports(at: position) == lamports { return }
    do throws(ProgramFailure) {
      try invocation.setLamports(lamports, at: position)
    } catch {
      throw .runtime(error)
    }
  }
}
