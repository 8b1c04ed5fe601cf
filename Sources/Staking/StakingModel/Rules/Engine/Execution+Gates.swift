import InferenceStaking
import SolanaPrimitives

// Checks and readings that several handlers share.

extension Execution {
  /// The reward epoch that is not completed yet.
  var currentEpoch: UInt64 {
    get throws(Failure) { try poolOverview.completedRewardEpoch.plus(1) }
  }

  /// The epoch that pools join and close in: a finalizing epoch counts as over
  /// (ProtocolGates, "Membership epoch").
  var membershipEpoch: UInt64 {
    get throws(Failure) {
      poolOverview.isEpochFinalizing ? try currentEpoch : poolOverview.completedRewardEpoch
    }
  }

  /// Whether the owner's record is the one that the list names as the operator's.
  var ownerIsOperator: Bool { key(.ownerStakingRecord) == key(.operatorStakingRecord) }

  /// Whether an account is the record that the pool treats as the operator's.
  func isOperatorRecord(_ name: AccountName) -> Bool { key(name) == operatorPool.operatorStakingRecord }

  /// No completed epoch is left to accrue (ProtocolGates, "Unclaimed-rewards gates").
  func passStrictGate() throws(Failure) {
    let (claimed, completed) = (operatorPool.rewardLastClaimedEpoch, poolOverview.completedRewardEpoch)
    try require(claimed >= completed, else: .unclaimedRewards, .numbers(claimed, completed))
  }

  /// No completed epoch up to the closing one is left to accrue (ProtocolGates, "Unclaimed-rewards gates").
  func passClosureAwareGate() throws(Failure) {
    let claimed = operatorPool.rewardLastClaimedEpoch
    if poolOverview.completedRewardEpoch <= claimed { return }
    guard let closing = operatorPool.closedAtEpoch else { try fail(.thrown(.unclaimedRewards)) }
    try require(claimed >= closing, else: .unclaimedRewards, .numbers(claimed, closing))
  }

  /// The operator's active shares are worth the least stake that the settings demand.
  func requireMinimumStake(operatorShares: UInt64) throws(Failure) {
    let value = try orPanic { () throws(StakingArithmeticError) in
      try operatorPool.tokens(forShares: operatorShares)
    }
    let minimum = poolOverview.minOperatorTokenStake
    try require(value >= minimum, else: .minOperatorTokenStakeNotMet, .numbers(value, minimum))
  }
}
