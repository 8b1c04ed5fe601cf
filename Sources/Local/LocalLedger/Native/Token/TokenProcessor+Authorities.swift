import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Authorities, freezing, and closing accounts.
extension TokenProcessor {
  func setAuthority(
    _ invocation: inout Invocation, _ type: TokenInstruction.AuthorityType, _ newAuthority: PublicKey?
  ) throws(TokenFailure) {
    try require(1, in: invocation)
    switch invocation.data(at: 0).count {
    case TokenAccount.size: try setAccountAuthority(&invocation, type, newAuthority)
    case Mint.size: try setMintAuthority(&invocation, type, newAuthority)
    default: throw .program(.invalidArgument)
    }
  }

  private func setAccountAuthority(
    _ invocation: inout Invocation, _ type: TokenInstruction.AuthorityType, _ newAuthority: PublicKey?
  ) throws(TokenFailure) {
    var account = try tokenAccount(at: 0, in: invocation)
    if account.isFrozen { throw .token(.accountFrozen) }
    switch type {
    case .accountOwner:
      try requireSignature(of: account.owner, at: 1, in: invocation)
      guard let newAuthority else { throw .token(.invalidInstruction) }
      account.owner = newAuthority
      account.delegate = nil
      account.delegatedAmount = 0
      if account.isNative { account.closeAuthority = nil }
    case .closeAccount:
      try requireSignature(of: account.closeAuthority ?? account.owner, at: 1, in: invocation)
      account.closeAuthority = newAuthority
    case .mintTokens, .freezeAccount: throw .token(.authorityTypeNotSupported)
    }
    try store(account, at: 0, in: &invocation)
  }

  private func setMintAuthority(
    _ invocation: inout Invocation, _ type: TokenInstruction.AuthorityType, _ newAuthority: PublicKey?
  ) throws(TokenFailure) {
    var mint = try mint(at: 0, in: invocation)
    switch type {
    case .mintTokens:
      guard let authority = mint.mintAuthority else { throw .token(.fixedSupply) }
      try requireSignature(of: authority, at: 1, in: invocation)
      mint.mintAuthority = newAuthority
    case .freezeAccount:
      guard let authority = mint.freezeAuthority else { throw .token(.mintCannotFreeze) }
      try requireSignature(of: authority, at: 1, in: invocation)
      mint.freezeAuthority = newAuthority
    case .accountOwner, .closeAccount: throw .token(.authorityTypeNotSupported)
    }
    try store(mint, at: 0, in: &invocation)
  }

  /// Accounts: token account, mint, freeze authority.
  func setFrozen(_ invocation: inout Invocation, _ isFrozen: Bool) throws(TokenFailure) {
    try require(2, in: invocation)
    var account = try tokenAccount(at: 0, in: invocation)
    if account.isFrozen == isFrozen { throw .token(.invalidState) }
    if account.isNative { throw .token(.nativeNotSupported) }
    if invocation.address(at: 1) != account.mint { throw .token(.mintMismatch) }
    let mint = try mint(at: 1, in: invocation)
    guard let authority = mint.freezeAuthority else { throw .token(.mintCannotFreeze) }
    try requireSignature(of: authority, at: 2, in: invocation)
    account.state = isFrozen ? .frozen : .initialized
    try store(account, at: 0, in: &invocation)
  }

  /// Accounts: token account, destination of its lamports, authority.
  func closeAccount(_ invocation: inout Invocation) throws(TokenFailure) {
    try require(2, in: invocation)
    if invocation.address(at: 0) == invocation.address(at: 1) { throw .program(.invalidAccountData) }
    let account = try tokenAccount(at: 0, in: invocation)
    if !account.isNative && account.amount != 0 { throw .token(.nonNativeHasBalance) }
    if !account.isOwnedByNobody {
      try requireSignature(of: account.closeAuthority ?? account.owner, at: 2, in: invocation)
    } else if invocation.address(at: 1) != .incinerator {
      throw .program(.invalidAccountData)
    }
    let sum = try invocation.lamports(at: 1).adding(invocation.lamports(at: 0))
    try setLamports(sum, at: 1, in: &invocation)
    try setLamports(0, at: 0, in: &invocation)
    do throws(ProgramFailure) {
      try invocation.resizeData(to: 0, at: 0)
      try invocation.setOwner(.systemProgram, at: 0)
    } catch {
      throw .runtime(error)
    }
  }
}
