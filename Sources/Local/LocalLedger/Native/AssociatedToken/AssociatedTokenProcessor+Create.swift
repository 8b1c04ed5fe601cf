import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

extension AssociatedTokenProcessor {
  /// Accounts: payer, associated token account, wallet, mint, System program, Token program.
  func create(_ invocation: inout Invocation, isIdempotent: Bool) throws(ProgramFailure) {
    try invocation.requireAccounts(6)
    let account = invocation.address(at: 1)
    let wallet = invocation.address(at: 2)
    let mint = invocation.address(at: 3)
    let tokenProgram = invocation.address(at: 5)
    let derivation = try derivation(wallet: wallet, mint: mint, tokenProgram: tokenProgram)
    if derivation.address != account {
      invocation.log("Error: Associated address does not match seed derivation")
      throw ProgramFailure(.invalidSeeds)
    }
    if isIdempotent, try exists(in: &invocation, wallet: wallet, mint: mint, tokenProgram: tokenProgram) {
      return
    }
    if invocation.owner(at: 1) != .systemProgram { throw ProgramFailure(.illegalOwner) }

    let token = TokenProgram(id: tokenProgram)
    let space = try accountSize(of: mint, token, in: &invocation)
    try allocate(&invocation, space: space, derivation: derivation)
    invocation.log("Initialize the associated token account")
    try invocation.invoke(token.instruction(.initializeImmutableOwner, accounts: [account]))
    try invocation.invoke(token.instruction(.initializeAccount3(owner: wallet), accounts: [account, mint]))
  }

  /// Whether the account exists, as `createIdempotent` would create it.
  private func exists(
    in invocation: inout Invocation, wallet: PublicKey, mint: PublicKey, tokenProgram: PublicKey
  ) throws(ProgramFailure) -> Bool {
    guard invocation.owner(at: 1) == tokenProgram else { return false }
    let account: TokenAccount
    do throws(ProgramFailure) {
      account = try tokenAccount(invocation.data(at: 1))
    } catch {
      return false
    }
    if account.owner != wallet {
      invocation.log("Associated token account owner does not match address derivation")
      throw .custom(0)
    }
    if account.mint != mint { throw ProgramFailure(.invalidAccountData) }
    return true
  }

  /// The length of an account of the mint, which the Token program returns.
  private func accountSize(
    of mint: PublicKey, _ token: TokenProgram, in invocation: inout Invocation
  ) throws(ProgramFailure) -> UInt64 {
    var call = token.instruction(.getAccountDataSize, accounts: [mint])
    // The extension that the account will have: an owner that can't change.
    call.data += [7, 0]
    try invocation.invoke(call)
    guard let size = invocation.returnData, size.programID == token.id, size.data.count == 8 else {
      throw ProgramFailure(.invalidInstructionData)
    }
    return size.data.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Creates the associated token account with `space` bytes, owned by the Token program.
  private func allocate(
    _ invocation: inout Invocation, space: UInt64, derivation: Derivation
  ) throws(ProgramFailure) {
    let system = SystemProgram()
    let payer = invocation.address(at: 0)
    let account = invocation.address(at: 1)
    let tokenProgram = invocation.address(at: 5)
    let minimum = max(invocation.rent.minimumBalance(space: Int(clamping: space)).value, 1)
    let balance = invocation.lamports(at: 1)
    let seeds = [derivation.signerSeeds]
    if balance == 0 {
      try invocation.invoke(
        SystemProgram.createAccount(
          account, lamports: minimum, space: space, owner: tokenProgram, payer: payer), signerSeeds: seeds)
      return
    }
    if minimum > balance {
      try invocation.invoke(SystemProgram.transfer(minimum - balance, from: payer, to: account))
    }
    try invocation.invoke(
      system.instruction(.allocate(space: space), accounts: [account]), signerSeeds: seeds)
    try invocation.invoke(
      system.instruction(.assign(owner: tokenProgram), accounts: [account]), signerSeeds: seeds)
  }
}
