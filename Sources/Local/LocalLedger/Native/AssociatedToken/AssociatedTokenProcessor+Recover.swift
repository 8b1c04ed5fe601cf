import AnchorCore
import BytePrimitives
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

extension AssociatedTokenProcessor {
  /// Accounts: nested account, its mint, destination, the wallet's associated account, its mint, wallet, Token
  /// program.
  func recoverNested(_ invocation: inout Invocation) throws(ProgramFailure) {
    try invocation.requireAccounts(7)
    let nested = invocation.address(at: 0)
    let nestedMint = invocation.address(at: 1)
    let destination = invocation.address(at: 2)
    let holder = invocation.address(at: 3)
    let wallet = invocation.address(at: 5)
    let tokenProgram = invocation.address(at: 6)

    let holderDerivation = try derivation(
      wallet: wallet, mint: invocation.address(at: 4), tokenProgram: tokenProgram)
    try require(holderDerivation, is: holder, "Owner", &invocation)
    let nestedDerivation = try derivation(wallet: holder, mint: nestedMint, tokenProgram: tokenProgram)
    try require(nestedDerivation, is: nested, "Nested", &invocation)
    let ownDerivation = try derivation(wallet: wallet, mint: nestedMint, tokenProgram: tokenProgram)
    try require(ownDerivation, is: destination, "Destination", &invocation)

    if !invocation.isSigner(at: 5) {
      invocation.log("Wallet of the owner associated token account must sign")
      throw ProgramFailure(.missingRequiredSignature)
    }
    try requireOwner(
      tokenProgram, at: 4, "Owner mint not owned by provided token program", &invocation)
    try requireOwner(
      tokenProgram, at: 3,
      "Owner associated token account not owned by provided token program, "
        + "recreate the owner associated token account first", &invocation)
    if try tokenAccount(invocation.data(at: 3)).owner != wallet {
      invocation.log("Owner associated token account not owned by provided wallet")
      throw .custom(0)
    }
    try requireOwner(
      tokenProgram, at: 0, "Nested associated token account not owned by provided token program",
      &invocation)
    let account = try tokenAccount(invocation.data(at: 0))
    if account.owner != holder {
      invocation.log("Nested associated token account not owned by provided associated token account")
      throw .custom(0)
    }
    try requireOwner(
      tokenProgram, at: 1, "Nested mint account not owned by provided token program", &invocation)
    let decimals = try mint(invocation.data(at: 1)).decimals

    let token = TokenProgram(id: tokenProgram)
    let seeds = [holderDerivation.signerSeeds]
    try invocation.invoke(
      token.instruction(
        .transferChecked(amount: account.amount, decimals: decimals),
        accounts: [nested, nestedMint, destination, holder]), signerSeeds: seeds)
    try invocation.invoke(
      token.instruction(.closeAccount, accounts: [nested, wallet, holder]), signerSeeds: seeds)
  }

  private func require(
    _ derivation: Derivation, is address: PublicKey, _ name: String, _ invocation: inout Invocation
  ) throws(ProgramFailure) {
    if derivation.address == address { return }
    invocation.log("Error: \(name) associated address does not match seed derivation")
    throw ProgramFailure(.invalidSeeds)
  }

  private func requireOwner(
    _ owner: PublicKey, at position: Int, _ message: String, _ invocation: inout Invocation
  ) throws(ProgramFailure) {
    if invocation.owner(at: position) == owner { return }
    invocation.log(message)
    throw ProgramFailure(.illegalOwner)
  }

  private func mint(_ data: [UInt8]) throws(ProgramFailure) -> Mint {
    do throws(LayoutError) {
      let mint = try Mint(data)
      if mint.isInitialized { return mint }
    } catch {
      throw ProgramFailure(.invalidAccountData)
    }
    throw ProgramFailure(.uninitializedAccount)
  }
}
