import AnchorCore
import Borsh
import InferenceStaking
import SolanaPrimitives

// Pass A (ProtocolExecution, "Load pass"): every account that must exist is loaded, in declared order.

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
    case .tokenProgram: try loadProgram(.tokenProgram, rule, at: index)
    case .systemProgram: try loadProgram(.systemProgram, rule, at: index)
    case .tokenAccount: try loadToken(rule, at: index, TokenBytes.accountValidity(accounts[index].data))
    case .mint: try loadToken(rule, at: index, TokenBytes.mintValidity(accounts[index].data))
    case .poolOverview: poolOverview = try state(of: rule, at: index)
    case .operatorPool: operatorPool = try state(of: rule, at: index)
    case .ownerRecord: ownerRecord = try state(of: rule, at: index)
    case .operatorRecord: operatorRecord = try state(of: rule, at: index)
    case .rewardRecord: rewardRecord = try state(of: rule, at: index)
    case .nextRewardRecord: nextRewardRecord = try state(of: rule, at: index)
    }
  }

  private func loadProgram(
    _ id: PublicKey, _ rule: AccountRule, at index: Int
  ) throws(Failure) {
    let key = accounts[index].key
    if key != id { try fail(.at(rule.name, .anchor(.invalidProgramId), .keys(key, id))) }
    if !accounts[index].isExecutable { try fail(.at(rule.name, .anchor(.invalidProgramExecutable))) }
  }

  private func checkOwner(
    _ owner: PublicKey, _ rule: AccountRule, at index: Int
  ) throws(Failure) {
    if accounts[index].isUninitialized { try fail(.at(rule.name, .anchor(.accountNotInitialized))) }
    let actual = accounts[index].owner
    if actual != owner {
      try fail(.at(rule.name, .anchor(.accountOwnedByWrongProgram), .keys(actual, owner)))
    }
  }

  private func loadToken(
    _ rule: AccountRule, at index: Int, _ validity: @autoclosure () -> TokenBytes.Validity
  ) throws(Failure) {
    try checkOwner(.tokenProgram, rule, at: index)
    switch validity() {
    case .valid: break
    case .malformed: try fail(.at(rule.name, .invalidAccountData))
    case .uninitialized: try fail(.at(rule.name, .uninitializedAccount))
    }
  }

  private func state<State: AnchorAccount>(
    of rule: AccountRule, at index: Int
  ) throws(Failure) -> State {
    try checkOwner(configuration.programID, rule, at: index)
    let slice = accounts[index].data[...]
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
