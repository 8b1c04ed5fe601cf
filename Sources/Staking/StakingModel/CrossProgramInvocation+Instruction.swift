import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

extension CrossProgramInvocation {
  /// The instruction that is invoked, with the addresses of its accounts.
  func instruction(_ accounts: [SuppliedAccount]) -> Instruction {
    switch self {
    case .createAccount(let payer, let account, let lamports, let space, let owner, _):
      SystemProgram.createAccount(
        accounts[account].address, lamports: lamports, space: space, owner: owner,
        payer: accounts[payer].address)
    case .transferLamports(let source, let destination, let lamports):
      SystemProgram.transfer(lamports, from: accounts[source].address, to: accounts[destination].address)
    case .allocate(let account, let space, _):
      SystemProgram().instruction(.allocate(space: space), accounts: [accounts[account].address])
    case .assign(let account, let owner, _):
      SystemProgram().instruction(.assign(owner: owner), accounts: [accounts[account].address])
    case .initializeTokenAccount(let account, let mint, let owner):
      TokenProgram().instruction(
        .initializeAccount3(owner: owner), accounts: [accounts[account].address, accounts[mint].address])
    case .transferTokens(let source, let destination, let authority, let amount, _):
      TokenProgram.transfer(
        amount, from: accounts[source].address, to: accounts[destination].address,
        authority: accounts[authority].address)
    case .closeTokenAccount(let account, let destination, let authority, _):
      TokenProgram.closeAccount(
        accounts[account].address, destination: accounts[destination].address,
        owner: accounts[authority].address)
    }
  }

  /// The derived address that signs besides those that signed the transaction.
  var signer: ProgramSigner? {
    switch self {
    case .createAccount(_, _, _, _, _, let signer), .allocate(_, _, let signer), .assign(_, _, let signer),
      .closeTokenAccount(_, _, _, let signer):
      signer
    case .transferTokens(_, _, _, _, let signer): signer
    case .transferLamports, .initializeTokenAccount: nil
    }
  }
}

extension ProgramSigner {
  /// The seeds with the bump at the end.
  var seeds: [Seed] { derived.seeds + [Seed(bump)] }
}
