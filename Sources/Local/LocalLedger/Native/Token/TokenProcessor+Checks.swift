import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// The checks that several instructions share.
extension TokenProcessor {
  /// Fails if the instruction has no account at `position`.
  func require(_ position: Int, in invocation: borrowing Invocation) throws(TokenFailure) {
    if position >= invocation.accountCount { throw .program(.notEnoughAccountKeys) }
  }

  /// Fails unless the program owns the account at `position`.
  func requireOwned(_ position: Int, in invocation: borrowing Invocation) throws(TokenFailure) {
    if invocation.owner(at: position) != id { throw .program(.incorrectProgramID) }
  }

  /// Fails unless the account at `position` is `mint` and has these decimals.
  func requireMint(
    _ mint: PublicKey, decimals: UInt8, at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) {
    if invocation.address(at: position) != mint { throw .token(.mintMismatch) }
    if try self.mint(at: position, in: invocation).decimals != decimals {
      throw .token(.mintDecimalsMismatch)
    }
  }

  /// Fails unless the account at `position` is `owner` and signs; for a multisig account, unless enough of its signers
  /// are among the accounts after it and sign.
  func requireSignature(
    of owner: PublicKey, at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) {
    if invocation.address(at: position) != owner { throw .token(.ownerMismatch) }
    guard invocation.owner(at: position) == id,
      invocation.data(at: position).count == Multisig.size
    else {
      if !invocation.isSigner(at: position) { throw .program(.missingRequiredSignature) }
      return
    }
    let account = try multisig(at: position, in: invocation)
    if !account.isInitialized { throw .program(.uninitializedAccount) }
    var matched = [Bool](repeating: false, count: account.signers.count)
    for signer in (position + 1)..<max(invocation.accountCount, position + 1) {
      for index in matched.indices
      where !matched[index] && account.signers[index] == invocation.address(at: signer) {
        if !invocation.isSigner(at: signer) { throw .program(.missingRequiredSignature) }
        matched[index] = true
      }
    }
    if matched.count(where: { $0 }) < Int(account.required) { throw .program(.missingRequiredSignature) }
  }
}

extension UInt64 {
  /// The sum.
  /// - Throws: The program's `Overflow`.
  func adding(_ other: UInt64) throws(TokenFailure) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    if overflow { throw .token(.overflow) }
    return sum
  }

  /// The difference.
  /// - Throws: The program's `Overflow`.
  func subtracting(_ other: UInt64) throws(TokenFailure) -> UInt64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    if overflow { throw .token(.overflow) }
    return difference
  }
}
