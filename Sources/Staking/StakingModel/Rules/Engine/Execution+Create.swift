import AnchorCore
import SolanaPDA
import SolanaPrimitives

// Pass B (ProtocolExecution, "Create pass"): the accounts that the instruction creates, in declared order. What the
// called programs return is theirs to decide; a call that fails ends the instruction.

extension Execution {
  mutating func create(_ addresses: inout AddressBook) throws(Failure) {
    for index in rules.accounts.indices {
      let rule = rules.accounts[index]
      if let creation = rule.creation, let address = rule.address {
        try create(rule, creation, at: index, derived: try derived(address), &addresses)
      }
    }
  }

  private mutating func create(
    _ rule: AccountRule, _ creation: AccountRule.Creation, at index: Int, derived: DerivedAddress,
    _ addresses: inout AddressBook
  ) throws(Failure) {
    guard let found = addresses.find(derived) else { try fail(.panic(.noBump)) }
    let account = accounts[index]
    if account.key != found.address {
      try fail(.at(rule.name, .anchor(.constraintSeeds), .keys(account.key, found.address)))
    }
    remember(bump: found.bump, at: index)
    let payer = rules.position(creation.payer)
    let signer = ProgramSigner(derived: derived, bump: found.bump)
    switch creation.content {
    case .state(let space):
      try fill(rule, index, payer: payer, space: space, owner: configuration.programID, signer)
    case .tokenAccount(let mint, let owner):
      let space = UInt64(TokenBytes.accountSize)
      try fill(rule, index, payer: payer, space: space, owner: .tokenProgram, signer)
      call(.initializeTokenAccount(account: index, mint: rules.position(mint), owner: key(owner)))
    }
  }

  /// Gives the account its bytes, its owner and enough lamports to be exempt from rent. Lamports that somebody
  /// sent there before are kept and only topped up.
  private mutating func fill(
    _ rule: AccountRule, _ index: Int, payer: Int, space: UInt64, owner: PublicKey, _ signer: ProgramSigner
  ) throws(Failure) {
    let account = accounts[index]
    let exempt = Self.rentExemptLamports(space: space)
    if account.lamports == 0 {
      call(
        .createAccount(
          payer: payer, account: index, lamports: exempt, space: space, owner: owner, signer: signer))
      return
    }
    if accounts[payer].key == account.key {
      try fail(
        .at(
          rule.name, .anchor(.tryingToInitPayerAsProgramAccount), .keys(accounts[payer].key, account.key)))
    }
    if account.lamports < exempt {
      call(.transferLamports(from: payer, to: index, lamports: exempt - account.lamports))
    }
    call(.allocate(account: index, space: space, signer: signer))
    call(.assign(account: index, owner: owner, signer: signer))
  }

  /// The rent-exempt minimum of Solana's clusters.
  static func rentExemptLamports(space: UInt64) -> UInt64 { (128 + space) * 6960 }
}
