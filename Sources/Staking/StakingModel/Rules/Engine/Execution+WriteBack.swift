import AnchorCore
import Borsh
import InferenceStaking

// Pass E (ProtocolExecution, "Write-back"): state is written over the start of each account that is declared
// writable, in declared order. Bytes after shorter content stay.

extension Execution {
  func writeBack() throws(Failure) -> [Outcome.Write] {
    var writes: [Outcome.Write] = []
    writes.reserveCapacity(3)
    for index in rules.accounts.indices where rules.accounts[index].isWritable {
      let rule = rules.accounts[index]
      if let receiver = rule.closedInto {
        writes.append(.close(account: index, receiver: rules.position(receiver)))
      } else if let bytes = encoded(rule.kind) {
        guard bytes.count <= space(rule, at: index) else {
          try fail(.at(rule.name, .anchor(.accountDidNotSerialize)))
        }
        writes.append(.content(account: index, bytes: bytes))
      }
    }
    return writes
  }

  /// The bytes of the state that was loaded as `kind`; nil for what the program does not own.
  private func encoded(_ kind: AccountRule.Kind) -> [UInt8]? {
    switch kind {
    case .poolOverview: content(PoolOverview.discriminator, poolOverview)
    case .operatorPool: content(OperatorPool.discriminator, operatorPool)
    case .ownerRecord: content(StakingRecord.discriminator, ownerRecord)
    case .operatorRecord: content(StakingRecord.discriminator, operatorRecord)
    case .rewardRecord: content(RewardRecord.discriminator, rewardRecord)
    case .nextRewardRecord: content(RewardRecord.discriminator, nextRewardRecord)
    case .signer, .unchecked, .tokenAccount, .mint, .tokenProgram, .systemProgram: nil
    }
  }

  /// Bytes that the account has for its state.
  private func space(_ rule: AccountRule, at index: Int) -> UInt64 {
    if case .state(let space)? = rule.creation?.content { return space }
    return UInt64(accounts[index].data.count)
  }
}
