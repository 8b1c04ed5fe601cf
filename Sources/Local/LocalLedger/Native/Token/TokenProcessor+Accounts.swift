import AnchorCore
import BytePrimitives
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Reading, checking and writing the program's accounts.
extension TokenProcessor {
  /// Fails if the call has no account at `position`.
  func require(_ position: Int, in invocation: borrowing Invocation) throws(TokenFailure) {
    if position >= invocation.accountCount { throw .program(.notEnoughAccountKeys) }
  }

  /// The token account at `position`, whether set up or not.
  func anyTokenAccount(
    at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) -> TokenAccount {
    let data = invocation.data(at: position)
    do throws(LayoutError) {
      return try TokenAccount(data.rawSpan)
    } catch {
      throw .program(.invalidAccountData)
    }
  }

  /// The token account at `position`, which must be set up.
  func tokenAccount(
    at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) -> TokenAccount {
    let account = try anyTokenAccount(at: position, in: invocation)
    if account.state == .uninitialized { throw .program(.uninitializedAccount) }
    return account
  }

  /// The mint at `position`, whether set up or not.
  func anyMint(at position: Int, in invocation: borrowing Invocation) throws(TokenFailure) -> Mint {
    let data = invocation.data(at: position)
    do throws(LayoutError) {
      return try Mint(data.rawSpan)
    } catch {
      throw .program(.invalidAccountData)
    }
  }

  /// The mint at `position`, which must be set up.
  func mint(at position: Int, in invocation: borrowing Invocation) throws(TokenFailure) -> Mint {
    let mint = try anyMint(at: position, in: invocation)
    if !mint.isInitialized { throw .program(.uninitializedAccount) }
    return mint
  }

  /// The mint at `position` for the instructions that only ask about it.
  func queriedMint(at position: Int, in invocation: borrowing Invocation) throws(TokenFailure) -> Mint {
    try require(position, in: invocation)
    try requireOwned(position, in: invocation)
    do throws(TokenFailure) {
      return try mint(at: position, in: invocation)
    } catch {
      throw .token(.invalidMint)
    }
  }

  /// Fails unless the program owns the account at `position`.
  func requireOwned(_ position: Int, in invocation: borrowing Invocation) throws(TokenFailure) {
    if invocation.owner(at: position) != id { throw .program(.incorrectProgramID) }
  }

  /// Fails unless `decimals`, if given, are those of the mint at `position`, which must be `mint`.
  func requireMint(
    _ mint: PublicKey, decimals: UInt8, at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) {
    if invocation.key(at: position) != mint { throw .token(.mintMismatch) }
    if try self.mint(at: position, in: invocation).decimals != decimals {
      throw .token(.mintDecimalsMismatch)
    }
  }

  /// Fails unless the account at `position` is `owner` and signs, itself or by the keys behind it if it is a
  /// multisignature account.
  func requireSignature(
    of owner: PublicKey, at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) {
    if invocation.key(at: position) != owner { throw .token(.ownerMismatch) }
    guard invocation.owner(at: position) == id,
      invocation.data(at: position).count == Multisig.size
    else {
      if !invocation.isSigner(at: position) { throw .program(.missingRequiredSignature) }
      return
    }
    let account = try multisignature(at: position, in: invocation)
    if !account.isInitialized { throw .program(.uninitializedAccount) }
    var matched = [Bool](repeating: false, count: account.signers.count)
    for signer in (position + 1)..<max(invocation.accountCount, position + 1) {
      for index in matched.indices
      where !matched[index] && account.signers[index] == invocation.key(at: signer) {
        if !invocation.isSigner(at: signer) { throw .program(.missingRequiredSignature) }
        matched[index] = true
      }
    }
    if matched.count(where: { $0 }) < Int(account.required) { throw .program(.missingRequiredSignature) }
  }

  /// The multisignature account at `position`, whether set up or not.
  func multisignature(
    at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) -> Multisig {
    let data = invocation.data(at: position)
    do throws(LayoutError) {
      return try Multisig(data.rawSpan)
    } catch {
      throw .program(.invalidAccountData)
    }
  }

  /// Writes the account back; the same bytes are no write, which matters where writing is not allowed.
  func store(
    _ account: TokenAccount, at position: Int, in invocation: inout Invocation
  ) throws(TokenFailure) {
    let before = invocation.data(at: position)
    var data = before
    account.write(to: &data)
    try store(data, over: before, at: position, in: &invocation)
  }

  /// Writes the mint back.
  func store(_ mint: Mint, at position: Int, in invocation: inout Invocation) throws(TokenFailure) {
    let before = invocation.data(at: position)
    var data = before
    mint.write(to: &data)
    try store(data, over: before, at: position, in: &invocation)
  }

  func store(
    _ data: [UInt8], over before: [UInt8], at position: Int, in invocation: inout Invocation
  ) throws(TokenFailure) {
    if data.hasSameBytes(as: before) { return }
    do throws(ProgramFailure) {
      try invocation.setData(data, at: position)
    } catch {
      throw .runtime(error)
    }
  }

  /// Sets the balance of the account at `position`.
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

extension UInt64 {
  /// The sum, or the program's `Overflow`.
  func adding(_ other: UInt64) throws(TokenFailure) -> UInt64 {
    try adding(other, orThrow: TokenFailure.token(.overflow))
  }

  /// The difference, or the program's `Overflow`.
  func subtracting(_ other: UInt64) throws(TokenFailure) -> UInt64 {
    try subtracting(other, orThrow: TokenFailure.token(.overflow))
  }
}
