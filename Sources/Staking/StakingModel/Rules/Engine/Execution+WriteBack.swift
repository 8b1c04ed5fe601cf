import AnchorCore
import Borsh
import InferenceStaking

// Pass E (ProtocolExecution, "Write-back"): state is written over the start of each account that is declared
// writable, in declared order. Bytes after shorter content stay.

extension Execution {
  func writeBack() throws(StakingFailure) -> [StakingOutcome.Write] {
    var writes: [StakingOutcome.Write] = []
    writes.reserveCapacity(3)
    for index in rules.accounts.indices where rules.accounts[index].isWritable {
      let rule = rules.accounts[index]
      if let receiver = rule.closedInto {
        writes.append(.close(account: index, receiver: rules.position(receiver)))
      } else if let bytes = encoded(rule.kind) {
        guard bytes.count <= space(rule, at: index) else {
          throw failure(at: index, .anchor(.accountDidNotSerialize))
        }
        writes.append(.content(account: index, bytes: bytes))
      }
    }
    return writes
  }

  /// The bytes of the state that was loaded as `kind`; nil for accounts that the program does not own.
  private func encoded(_ kind: AccountRule.Kind) -> [UInt8]? {
    switch kind {
    case .poolOverview: Self.encoded(poolOverview, PoolOverview.discriminator)
    case .operatorPool: Self.encoded(operatorPool, OperatorPool.discriminator)
    case .ownerRecord: Self.encoded(ownerRecord, StakingRecord.discriminator)
    case .operatorRecord: Self.encoded(operatorRecord, StakingRecord.discriminator)
    case .rewardRecord: Self.encoded(rewardRecord, RewardRecord.discriminator)
    case .nextRewardRecord: Self.encoded(nextRewardRecord, RewardRecord.discriminator)
    case .signer, .unchecked, .tokenAccount, .mint, .tokenProgram, .systemProgram: nil
    }
  }

  /// Bytes of data that the account has.
  private func space(_ rule: AccountRule, at index: Int) -> Int {
    if case .state(let space)? = rule.creation?.content { return space }
    return accounts[index].data.count
  }
}
