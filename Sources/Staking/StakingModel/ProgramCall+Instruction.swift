import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

extension ProgramCall {
  /// The call as an instruction, with the addresses of the accounts it was made on.
  func instruction(_ accounts: [SuppliedAccount]) -> Instruction {
    switch self {
    case .createAccount(let payer, let account, let lamports, let space, let owner, _):
      SystemProgram.createAccount(
        accounts[account].key, lamports: lamports, space: space, owner: owner, payer: accounts[payer].key)
    case .transferLamports(let source, let destination, let lamports):
      SystemProgram.transfer(lamports, from: accounts[source].key, to: accounts[destination].key)
    case .allocate(let account, let space, _):
      SystemProgram().call(.allocate(space: space), [accounts[account].key])
    case .assign(let account, let owner, _):
      SystemProgram().call(.assign(owner: owner), [accounts[account].key])
    case .initializeTokenAccount(let account, let mint, let owner):
      TokenProgram().call(.initializeAccount3(owner: owner), [accounts[account].key, accounts[mint].key])
    case .transferTokens(let source, let destination, let authority, let amount, _):
      TokenProgram.transfer(
        amount, from: accounts[source].key, to: accounts[destination].key, authority: accounts[authority].key)
    case .closeTokenAccount(let account, let destination, let authority, _):
      TokenProgram.closeAccount(
        accounts[account].key, destination: accounts[destination].key, owner: accounts[authority].key)
    }
  }

  /// Who signs besides those who signed the transaction.
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
