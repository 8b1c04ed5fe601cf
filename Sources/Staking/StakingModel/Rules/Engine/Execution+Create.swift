import AnchorCore
import InferenceStaking
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms

// Pass B (ProtocolExecution, "Create pass"): the accounts that the instruction creates, in declared order. The invoked
// programs check the rest; an invocation that fails ends the instruction.

extension Execution {
  mutating func create(_ find: StakingRules.AddressLookup) throws(StakingFailure) {
    for index in rules.accounts.indices {
      let rule = rules.accounts[index]
      guard let creation = rule.creation else { continue }
      guard let seeds = rule.seeds else {
        preconditionFailure("an instruction creates accounts only at derived addresses")
      }
      try create(creation, at: index, derived: try derived(seeds), find)
    }
  }

  private mutating func create(
    _ creation: AccountRule.Creation, at index: Int, derived: DerivedAddress,
    _ find: StakingRules.AddressLookup
  ) throws(StakingFailure) {
    let found = try canonicalAddress(derived, find)
    let address = accounts[index].address
    if address != found.address {
      throw failure(at: index, .anchor(.constraintSeeds), .addresses(address, found.address))
    }
    setBump(found.bump, at: index)
    let payer = rules.position(creation.payer)
    let signer = ProgramSigner(derived: derived, bump: found.bump)
    switch creation.content {
    case .state(let space):
      try allocate(index, payer: payer, space: UInt64(space), owner: configuration.programID, signer)
    case .tokenAccount(let mint, let owner):
      try allocate(index, payer: payer, space: UInt64(TokenAccount.size), owner: .tokenProgram, signer)
      invoke(
        .initializeTokenAccount(account: index, mint: rules.position(mint), owner: self.address(owner)))
    }
  }

  /// Gives the account its data, its owner and enough lamports to be exempt from rent. Lamports that the address has
  /// already are kept and topped up.
  private mutating func allocate(
    _ index: Int, payer: Int, space: UInt64, owner: PublicKey, _ signer: ProgramSigner
  ) throws(StakingFailure) {
    let account = accounts[index]
    let exempt = Self.rentExemptLamports(space: space)
    if account.lamports == 0 {
      invoke(
        .createAccount(
          payer: payer, account: index, lamports: exempt, space: space, owner: owner, signer: signer))
      return
    }
    if accounts[payer].address == account.address {
      throw failure(
        at: index, .anchor(.tryingToInitPayerAsProgramAccount),
        .addresses(accounts[payer].address, account.address))
    }
    if account.lamports < exempt {
      invoke(.transferLamports(from: payer, to: index, lamports: exempt - account.lamports))
    }
    invoke(.allocate(account: index, space: space, signer: signer))
    invoke(.assign(account: index, owner: owner, signer: signer))
  }

  /// The rent-exempt minimum of Solana's clusters.
  static func rentExemptLamports(space: UInt64) -> UInt64 { (128 + space) * 6960 }
}
