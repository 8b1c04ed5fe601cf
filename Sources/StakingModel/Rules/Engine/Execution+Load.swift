import AnchorCore
import Borsh
import InferenceStaking
import SolanaPrimitives

// Pass A (`spec/program.md` 3.1): every account that must exist is loaded, in declared order.

extension Execution {
  mutating func load() throws(Failure) {
    for index in rules.accounts.indices {
      let rule = rules.accounts[index]
      guard index < accounts.count else {
        // An account that is still to be created is only taken from the list, where Anchor names none.
        if rule.creation != nil { try fail(.unplaced(.accountNotEnoughKeys)) }
        try fail(.at(rule.name, .anchor(.accountNotEnoughKeys)))
      }
      if rule.creation == nil { try load(rule, at: index) }
    }
  }

  private mutating func load(_ rule: AccountRule, at index: Int) throws(Failure) {
    if rule.isOptional && accounts[index].key == configuration.programID { return }
    switch rule.kind {
    case .unchecked: break
    case .signer:
      if !accounts[index].isSigner { try fail(.at(rule.name, .anchor(.accountNotSigner))) }
    case .tokenProgram: try loadProgram(.tokenProgram, rule, accounts[index])
    case .systemProgram: try loadProgram(.systemProgram, rule, accounts[index])
    case .tokenAccount: try loadToken(rule, accounts[index], TokenBytes.accountValidity(accounts[index].data))
    case .mint: try loadToken(rule, accounts[index], TokenBytes.mintValidity(accounts[index].data))
    case .poolOverview: poolOverview = try state(of: rule, accounts[index])
    case .operatorPool: operatorPool = try state(of: rule, accounts[index])
    case .ownerRecord: ownerRecord = try state(of: rule, accounts[index])
    case .operatorRecord: operatorRecord = try state(of: rule, accounts[index])
    case .rewardRecord: rewardRecord = try state(of: rule, accounts[index])
    case .nextRewardRecord: nextRewardRecord = try state(of: rule, accounts[index])
    }
  }

  private func loadProgram(
    _ id: PublicKey, _ rule: AccountRule, _ account: SuppliedAccount
  ) throws(Failure) {
    if account.key != id { try fail(.at(rule.name, .anchor(.invalidProgramId), .keys(account.key, id))) }
    if !account.isExecutable { try fail(.at(rule.name, .anchor(.invalidProgramExecutable))) }
  }

  private func checkOwner(
    _ owner: PublicKey, _ rule: AccountRule, _ account: SuppliedAccount
  ) throws(Failure) {
    if account.isUninitialized { try fail(.at(rule.name, .anchor(.accountNotInitialized))) }
    if account.owner != owner {
      try fail(.at(rule.name, .anchor(.accountOwnedByWrongProgram), .keys(account.owner, owner)))
    }
  }

  private func loadToken(
    _ rule: AccountRule, _ account: SuppliedAccount, _ validity: @autoclosure () -> TokenBytes.Validity
  ) throws(Failure) {
    try checkOwner(.tokenProgram, rule, account)
    switch validity() {
    case .valid: break
    case .malformed: try fail(.at(rule.name, .invalidAccountData))
    case .uninitialized: try fail(.at(rule.name, .uninitializedAccount))
    }
  }

  private func state<State: AnchorAccount>(
    of rule: AccountRule, _ account: SuppliedAccount
  ) throws(Failure) -> State {
    try checkOwner(configuration.programID, rule, account)
    let slice = account.data[...]
    let span = slice.span
    var bytes = unsafe span.bytes
    guard bytes.byteCount >= 8 else { try fail(.at(rule.name, .anchor(.accountDiscriminatorNotFound))) }
    guard State.discriminator.opens(bytes) else {
      try fail(.at(rule.name, .anchor(.accountDiscriminatorMismatch)))
    }
    bytes = bytes.extracting(droppingFirst: 8)
    do throws(BorshError) {
      return try State(borsh: &bytes)
    } catch {
      try fail(.at(rule.name, .anchor(.accountDidNotDeserialize)))
    }
  }
}
