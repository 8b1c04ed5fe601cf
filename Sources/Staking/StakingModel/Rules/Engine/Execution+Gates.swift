import InferenceStaking
import SolanaPrimitives

// Checks and values that several handlers share.

extension Execution {
  /// The reward epoch that is not completed yet.
  var currentEpoch: UInt64 {
    get throws(StakingFailure) { try poolOverview.completedRewardEpoch.plus(1) }
  }

  /// The epoch that pools join and close in: a finalizing epoch counts as over
  /// (ProtocolGates, "Membership epoch").
  var membershipEpoch: UInt64 {
    get throws(StakingFailure) {
      poolOverview.isEpochFinalizing ? try currentEpoch : poolOverview.completedRewardEpoch
    }
  }

  /// Whether the owner's record is the one that the list names as the operator's.
  var ownerIsOperator: Bool { address(.ownerStakingRecord) == address(.operatorStakingRecord) }

  /// Whether an account is the record that the pool names as the operator's.
  func isOperatorRecord(_ name: AccountName) -> Bool { address(name) == operatorPool.operatorStakingRecord }

  /// No completed epoch is left to accrue (ProtocolGates, "Unclaimed-rewards gates").
  func passStrictGate() throws(StakingFailure) {
    let (claimed, completed) = (operatorPool.rewardLastClaimedEpoch, poolOverview.completedRewardEpoch)
    try require(claimed >= completed, else: .unclaimedRewards, .numbers(claimed, completed))
  }

  /// No completed epoch up to the closing one is left to accrue (ProtocolGates, "Unclaimed-rewards gates").
  func passClosureAwareGate() throws(StakingFailure) {
    let claimed = operatorPool.rewardLastClaimedEpoch
    if poolOverview.completedRewardEpoch <= claimed { return }
    guard let closing = operatorPool.closedAtEpoch else { throw .thrown(.unclaimedRewards) }
    try require(claimed >= closing, else: .unclaimedRewards, .numbers(claimed, closing))
  }

  /// The operator's active shares are worth at least the minimum of the settings.
  func requireMinimumStake(operatorShares: UInt64) throws(StakingFailure) {
    let value = try StakingFailure.Panic.unwrapping { () throws(StakingArithmeticError) in
      try operatorPool.tokens(forShares: operatorShares)
    }
    let minimum = poolOverview.minOperatorTokenStake
    try require(value >= minimum, else: .minOperatorTokenStakeNotMet, .numbers(value, minimum))
  }
}
