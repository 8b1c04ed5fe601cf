import AnchorCore
import Borsh
import BytePrimitives
import InferenceStaking
import SolanaPrimitives
import SolanaPrograms

// Pass A (ProtocolExecution, "Load pass"): every account that must exist is loaded, in declared order.

extension Execution {
  mutating func load() throws(StakingFailure) {
    for index in rules.accounts.indices {
      let rule = rules.accounts[index]
      guard index < accounts.count else {
        // For an account that is still to be created Anchor's error names none.
        if rule.creation != nil { throw .unplaced(.accountNotEnoughKeys) }
        throw failure(at: index, .anchor(.accountNotEnoughKeys))
      }
      if rule.creation == nil { try load(rule, at: index) }
    }
  }

  private mutating func load(_ rule: AccountRule, at index: Int) throws(StakingFailure) {
    if rule.isOptional && accounts[index].address == configuration.programID { return }
    switch rule.kind {
    case .unchecked: break
    case .signer:
      if !accounts[index].isSigner { throw failure(at: index, .anchor(.accountNotSigner)) }
    case .tokenProgram: try loadProgram(.tokenProgram, at: index)
    case .systemProgram: try loadProgram(.systemProgram, at: index)
    case .tokenAccount: try loadTokenAccount(at: index)
    case .mint: try loadMint(at: index)
    case .poolOverview: poolOverview = try state(at: index)
    case .operatorPool: operatorPool = try state(at: index)
    case .ownerRecord: ownerRecord = try state(at: index)
    case .operatorRecord: operatorRecord = try state(at: index)
    case .rewardRecord: rewardRecord = try state(at: index)
    case .nextRewardRecord: nextRewardRecord = try state(at: index)
    }
  }

  private func loadProgram(_ id: PublicKey, at index: Int) throws(StakingFailure) {
    let address = accounts[index].address
    if address != id { throw failure(at: index, .anchor(.invalidProgramId), .addresses(address, id)) }
    if !accounts[index].isExecutable { throw failure(at: index, .anchor(.invalidProgramExecutable)) }
  }

  private func checkOwner(_ owner: PublicKey, at index: Int) throws(StakingFailure) {
    if accounts[index].isUninitialized { throw failure(at: index, .anchor(.accountNotInitialized)) }
    let actual = accounts[index].owner
    if actual != owner {
      throw failure(at: index, .anchor(.accountOwnedByWrongProgram), .addresses(actual, owner))
    }
  }

  private func loadTokenAccount(at index: Int) throws(StakingFailure) {
    try checkOwner(.tokenProgram, at: index)
    guard let account = try? TokenAccount(accounts[index].data) else {
      throw failure(at: index, .invalidAccountData)
    }
    if account.state == .uninitialized { throw failure(at: index, .uninitializedAccount) }
  }

  private func loadMint(at index: Int) throws(StakingFailure) {
    try checkOwner(.tokenProgram, at: index)
    guard let mint = try? Mint(accounts[index].data) else { throw failure(at: index, .invalidAccountData) }
    if !mint.isInitialized { throw failure(at: index, .uninitializedAccount) }
  }

  private func state<State: AnchorAccount>(at index: Int) throws(StakingFailure) -> State {
    try checkOwner(configuration.programID, at: index)
    let slice = accounts[index].data
    var bytes = slice.rawSpan
    guard bytes.byteCount >= State.discriminator.count else {
      throw failure(at: index, .anchor(.accountDiscriminatorNotFound))
    }
    guard State.discriminator.opens(bytes) else {
      throw failure(at: index, .anchor(.accountDiscriminatorMismatch))
    }
    bytes = bytes.extracting(droppingFirst: State.discriminator.count)
    do throws(BorshError) {
      return try State(borsh: &bytes)
    } catch {
      throw failure(at: index, .anchor(.accountDidNotDeserialize))
    }
  }
}
