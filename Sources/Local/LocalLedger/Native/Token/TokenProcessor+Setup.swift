import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Initializing mints and accounts.
extension TokenProcessor {
  func initializeMint(
    _ invocation: inout Invocation, _ decimals: UInt8, _ mintAuthority: PublicKey,
    _ freezeAuthority: PublicKey?, hasRentAccount: Bool
  ) throws(TokenFailure) {
    try require(0, in: invocation)
    if hasRentAccount { try requireRentSysvar(at: 1, in: invocation) }
    var mint = try anyMint(at: 0, in: invocation)
    if mint.isInitialized { throw .token(.alreadyInUse) }
    try requireRentExempt(0, in: invocation)
    mint.mintAuthority = mintAuthority
    mint.decimals = decimals
    mint.isInitialized = true
    mint.freezeAuthority = freezeAuthority
    try store(mint, at: 0, in: &invocation)
  }

  /// Accounts: token account, mint, owner (unless the instruction's data names it), Rent sysvar (if
  /// `hasRentAccount`).
  func initializeAccount(
    _ invocation: inout Invocation, owner: PublicKey?, hasRentAccount: Bool
  ) throws(TokenFailure) {
    try require(owner == nil ? 2 : 1, in: invocation)
    let owner = owner ?? invocation.address(at: 2)
    if hasRentAccount {
      // InitializeAccount, tag 1, has the owner as an account before the sysvar.
      try requireRentSysvar(at: invocation.data.first == 1 ? 3 : 2, in: invocation)
    }
    var account = try anyTokenAccount(at: 0, in: invocation)
    if account.state != .uninitialized { throw .token(.alreadyInUse) }
    try requireRentExempt(0, in: invocation)

    let mintAddress = invocation.address(at: 1)
    let isNative = mintAddress == .nativeMint
    if !isNative {
      try requireOwned(1, in: invocation)
      do throws(TokenFailure) {
        _ = try mint(at: 1, in: invocation)
      } catch {
        throw .token(.invalidMint)
      }
    }
    account.mint = mintAddress
    account.owner = owner
    account.closeAuthority = nil
    account.delegate = nil
    account.delegatedAmount = 0
    account.state = .initialized
    account.nativeReserve = nil
    account.amount = 0
    if isNative {
      let reserve = invocation.rent.minimumBalance(space: TokenAccount.size).value
      account.nativeReserve = reserve
      account.amount = try invocation.lamports(at: 0).subtracting(reserve)
    }
    try store(account, at: 0, in: &invocation)
  }

  func initializeMultisig(
    _ invocation: inout Invocation, required: UInt8, hasRentAccount: Bool
  ) throws(TokenFailure) {
    try require(0, in: invocation)
    if hasRentAccount { try requireRentSysvar(at: 1, in: invocation) }
    var account = try multisig(at: 0, in: invocation)
    if account.isInitialized { throw .token(.alreadyInUse) }
    try requireRentExempt(0, in: invocation)
    let signers = (hasRentAccount ? 2 : 1)..<invocation.accountCount
    let allowed = 1...Multisig.maximumSigners
    // The program counts the signers in one byte.
    guard allowed.contains(signers.count & 0xff) else { throw .token(.invalidNumberOfProvidedSigners) }
    guard allowed.contains(Int(required)) else { throw .token(.invalidNumberOfRequiredSigners) }
    // It writes every signer into a list of 11, whose bound ends the program.
    guard signers.count <= Multisig.maximumSigners else {
      throw .runtime(.panic("index out of bounds: the len is 11 but the index is 11"))
    }
    account.required = required
    account.isInitialized = true
    account.signers = []
    for position in signers { account.signers.append(invocation.address(at: position)) }
    try store(account, at: 0, in: &invocation)
  }

  func initializeImmutableOwner(_ invocation: inout Invocation) throws(TokenFailure) {
    try require(0, in: invocation)
    let account = try anyTokenAccount(at: 0, in: invocation)
    if account.state != .uninitialized { throw .token(.alreadyInUse) }
    invocation.log("Please upgrade to SPL Token 2022 for immutable owner support")
  }

  private func requireRentSysvar(
    at position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) {
    try require(position, in: invocation)
    if invocation.address(at: position) != .rentSysvar { throw .program(.invalidArgument) }
  }

  private func requireRentExempt(
    _ position: Int, in invocation: borrowing Invocation
  ) throws(TokenFailure) {
    let space = invocation.data(at: position).count
    guard invocation.rent.isExempt(Lamports(invocation.lamports(at: position)), space: space) else {
      throw .token(.notRentExempt)
    }
  }
}
