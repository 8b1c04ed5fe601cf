import AnchorCore
import InferenceStaking
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms

// Pass C (ProtocolExecution, "Constraint pass"): account by account in declared order, those created left
// out; within one account always in Anchor's order, whatever the order in a rule.

extension Execution {
  func checkConstraints(_ find: StakingRules.AddressLookup) throws(StakingFailure) {
    for index in rules.accounts.indices where rules.accounts[index].creation == nil {
      let rule = rules.accounts[index]
      if rule.isOptional && !isPresent(rule.name) { continue }
      try checkSeeds(rule, at: index, find)
      if rule.isWritable && !accounts[index].isWritable { throw failure(at: index, .anchor(.constraintMut)) }
      if rule.mustSign && !accounts[index].isSigner { throw failure(at: index, .anchor(.constraintSigner)) }
      if let relation = rule.relations.first { try check(relation, at: index) }
      if let relation = rule.relations.second { try check(relation, at: index) }
      if let requirement = rule.conditions.first { try check(requirement, at: index) }
      if let requirement = rule.conditions.second { try check(requirement, at: index) }
      try checkAddress(rule, at: index)
      try checkToken(rule, at: index)
    }
  }

  /// The address with its canonical bump; if there is none, the program panics.
  func canonicalAddress(
    _ derived: DerivedAddress, _ find: StakingRules.AddressLookup
  ) throws(StakingFailure) -> ProgramAddress {
    do throws(ProgramAddressError) {
      return try find(derived)
    } catch {
      throw .panic(.noBump)
    }
  }

  private func checkSeeds(
    _ rule: AccountRule, at index: Int, _ find: StakingRules.AddressLookup
  ) throws(StakingFailure) {
    guard let seeds = rule.seeds else { return }
    let derived = try derived(seeds)
    let address = accounts[index].address
    let expected =
      switch rule.bump {
      case .stored: try addressWithStoredBump(derived, rule, at: index, find)
      case .found: try canonicalAddress(derived, find).address
      }
    if address != expected {
      throw failure(at: index, .anchor(.constraintSeeds), .addresses(address, expected))
    }
  }

  private func addressWithStoredBump(
    _ derived: DerivedAddress, _ rule: AccountRule, at index: Int, _ find: StakingRules.AddressLookup
  ) throws(StakingFailure) -> PublicKey {
    let bump: UInt8
    switch rule.kind {
    case .poolOverview: bump = poolOverview.bump
    case .operatorPool: bump = operatorPool.bump
    default: preconditionFailure("only the pool overview and the pools store their bump")
    }
    do throws(ProgramAddressError) {
      // The program stores the canonical bump, whose address the lookup may know already.
      if let found = try? find(derived), found.bump == bump { return found.address }
      return try derived.address(in: StakingProgram(id: configuration.programID), bump: bump)
    } catch {
      throw failure(at: index, .anchor(.constraintSeeds))
    }
  }

  private func check(_ relation: AccountRule.Relation, at index: Int) throws(StakingFailure) {
    let (stored, supplied) = (resolved(relation.stored), address(relation.account))
    if stored != supplied { throw failure(at: index, relation.error, .addresses(stored, supplied)) }
  }

  private func check(_ requirement: AccountRule.Requirement, at index: Int) throws(StakingFailure) {
    if !(try holds(requirement.condition, at: index)) { throw failure(at: index, requirement.error) }
  }

  private func checkAddress(_ rule: AccountRule, at index: Int) throws(StakingFailure) {
    let supplied = accounts[index].address
    if let receiver = rule.closedInto, address(receiver) == supplied {
      throw failure(at: index, .anchor(.constraintClose))
    }
    if let source = rule.requiredAddress {
      let expected = resolved(source)
      if supplied != expected {
        throw failure(at: index, .anchor(.constraintAddress), .addresses(supplied, expected))
      }
    }
  }

  /// Anchor does not say at which account a token constraint was violated.
  private func checkToken(_ rule: AccountRule, at index: Int) throws(StakingFailure) {
    if let owner = rule.tokenOwner, tokenAccount(at: index).owner != resolved(owner) {
      throw .unplaced(.constraintTokenOwner)
    }
    if let mint = rule.tokenMint, tokenAccount(at: index).mint != resolved(mint) {
      throw .unplaced(.constraintTokenMint)
    }
  }
}
