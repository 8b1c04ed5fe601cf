import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

extension AssociatedTokenProcessor {
  /// Payer, associated account, wallet, mint, System program, Token program.
  func create(_ invocation: inout Invocation, isIdempotent: Bool) throws(ProgramFailure) {
    try invocation.requireAccounts(6)
    let account = invocation.key(at: 1)
    let wallet = invocation.key(at: 2)
    let mint = invocation.key(at: 3)
    let tokenProgram = invocation.key(at: 5)
    let derivation = try derivation(wallet: wallet, mint: mint, tokenProgram: tokenProgram)
    if derivation.address != account {
      invocation.log("Error: Associated address does not match seed derivation")
      throw ProgramFailure(.invalidSeeds)
    }
    if isIdempotent, try isThere(in: &invocation, wallet: wallet, mint: mint, tokenProgram: tokenProgram) {
      return
    }
    if invocation.owner(at: 1) != .systemProgram { throw ProgramFailure(.illegalOwner) }

    let token = TokenProgram(id: tokenProgram)
    let space = try accountSize(of: mint, token, in: &invocation)
    try allocate(&invocation, space: space, derivation: derivation)
    invocation.log("Initialize the associated token account")
    try invocation.call(token.call(.initializeImmutableOwner, [account]))
    try invocation.call(token.call(.initializeAccount3(owner: wallet), [account, mint]))
  }

  /// Whether the account exists and is what `createIdempotent` would make.
  private func isThere(
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

  /// Asks the Token program how many bytes an account of the mint takes.
  private func accountSize(
    of mint: PublicKey, _ token: TokenProgram, in invocation: inout Invocation
  ) throws(ProgramFailure) -> UInt64 {
    var call = token.call(.getAccountDataSize, [mint])
    // The extension that the account will have: an owner that can't change.
    call.data += [7, 0]
    try invocation.call(call)
    guard let answer = invocation.returnData, answer.programID == token.id, answer.data.count == 8 else {
      throw ProgramFailure(.invalidInstructionData)
    }
    return answer.data.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Makes the account at 1 the Token program's, with `space` bytes, paid by the one at 0.
  private func allocate(
    _ invocation: inout Invocation, space: UInt64, derivation: Derivation
  ) throws(ProgramFailure) {
    let system = SystemProgram()
    let payer = invocation.key(at: 0)
    let account = invocation.key(at: 1)
    let tokenProgram = invocation.key(at: 5)
    let price = max(invocation.rent.minimumBalance(space: Int(clamping: space)).value, 1)
    let balance = invocation.lamports(at: 1)
    let seeds = [derivation.signerSeeds]
    if balance == 0 {
      try invocation.call(
        SystemProgram.createAccount(
          account, lamports: price, space: space, owner: tokenProgram, payer: payer), signerSeeds: seeds)
      return
    }
    if price > balance {
      try invocation.call(SystemProgram.transfer(price - balance, from: payer, to: account))
    }
    try invocation.call(system.call(.allocate(space: space), [account]), signerSeeds: seeds)
    try invocation.call(system.call(.assign(owner: tokenProgram), [account]), signerSeeds: seeds)
  }
}
