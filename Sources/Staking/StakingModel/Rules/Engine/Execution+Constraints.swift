import AnchorCore
import InferenceStaking
import SolanaPDA
import SolanaPrimitives

// Pass C (ProtocolExecution, "Constraint pass"): account by account in declared order, those created left
// out; within one account always in Anchor's order, whatever the order in a rule.

extension Execution {
  func checkConstraints(_ addresses: inout AddressBook) throws(Failure) {
    for index in rules.accounts.indices where rules.accounts[index].creation == nil {
      let rule = rules.accounts[index]
      if rule.isOptional && !isPresent(rule.name) { continue }
      try checkAddress(rule, at: index, &addresses)
      if rule.isWritable && !accounts[index].isWritable { try fail(.at(rule.name, .anchor(.constraintMut))) }
      if rule.mustSign && !accounts[index].isSigner { try fail(.at(rule.name, .anchor(.constraintSigner))) }
      if let relation = rule.relations.first { try check(relation, of: rule) }
      if let relation = rule.relations.second { try check(relation, of: rule) }
      if let requirement = rule.conditions.first { try check(requirement, of: rule, at: index) }
      if let requirement = rule.conditions.second { try check(requirement, of: rule, at: index) }
      try checkKeys(rule, at: index)
      try checkToken(rule, at: index)
    }
  }

  private func checkAddress(
    _ rule: AccountRule, at index: Int, _ addresses: inout AddressBook
  ) throws(Failure) {
    guard let address = rule.address else { return }
    let derived = try derived(address)
    let key = accounts[index].key
    let expected: PublicKey
    switch rule.bump {
    case .stored:
      let bump = rule.kind == .operatorPool ? operatorPool.bump : poolOverview.bump
      guard let address = addresses.address(derived, bump: bump) else {
        try fail(.at(rule.name, .anchor(.constraintSeeds)))
      }
      expected = address
    case .found:
      guard let found = addresses.find(derived) else { try fail(.panic(.noBump)) }
      expected = found.address
    }
    if key != expected { try fail(.at(rule.name, .anchor(.constraintSeeds), .keys(key, expected))) }
  }

  private func check(_ relation: AccountRule.Relation, of rule: AccountRule) throws(Failure) {
    let (stored, supplied) = (resolved(relation.stored), key(relation.account))
    if stored != supplied { try fail(.at(rule.name, relation.error, .keys(stored, supplied))) }
  }

  private func check(
    _ requirement: AccountRule.Requirement, of rule: AccountRule, at index: Int
  ) throws(Failure) {
    if !(try holds(requirement.condition, at: index)) { try fail(.at(rule.name, requirement.error)) }
  }

  private func checkKeys(_ rule: AccountRule, at index: Int) throws(Failure) {
    let supplied = accounts[index].key
    if let receiver = rule.closedInto, key(receiver) == supplied {
      try fail(.at(rule.name, .anchor(.constraintClose)))
    }
    if let source = rule.key {
      let expected = resolved(source)
      if supplied != expected {
        try fail(.at(rule.name, .anchor(.constraintAddress), .keys(supplied, expected)))
      }
    }
  }

  /// Anchor does not say at which account a token constraint was violated.
  private func checkToken(_ rule: AccountRule, at index: Int) throws(Failure) {
    if let owner = rule.tokenOwner, TokenBytes.owner(accounts[index].data) != resolved(owner) {
      try fail(.unplaced(.constraintTokenOwner))
    }
    if let mint = rule.tokenMint, TokenBytes.mint(accounts[index].data) != resolved(mint) {
      try fail(.unplaced(.constraintTokenMint))
    }
  }
}
