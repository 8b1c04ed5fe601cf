import InferenceStaking
import SolanaPrimitives

// The state of an account that was just created: zeros.

extension PoolOverview {
  static let blank = PoolOverview(
    mint: .zero, bump: 0, programAdmin: .zero, rewardDistributionAuthorities: [], haltAuthorities: [],
    slashingAuthorities: [], slashingDestinationUSDCAccount: .zero, slashingDestinationTokenAccount: .zero,
    slashingDelaySeconds: 0, isEpochFinalizing: false, isStakingHalted: false, isWithdrawalHalted: false,
    isAccrueRewardHalted: false, allowPoolCreation: false, operatorPoolRegistrationFee: 0,
    registrationFeePayoutWallet: .zero, minOperatorTokenStake: 0, delegatorUnstakeDelaySeconds: 0,
    operatorUnstakeDelaySeconds: 0, totalPools: 0, completedRewardEpoch: 0, unclaimedRewards: 0,
    unclaimedUSDC: 0)
}

extension OperatorPool {
  static let blank = OperatorPool(
    version: 0, bump: 0, initialPoolAdmin: .zero, admin: .zero, name: "", description: nil, websiteURL: nil,
    avatarImageURL: nil, operatorStakingRecord: .zero, operatorAuthKeys: [], autoStakeFees: false,
    rewardCommissionRateBps: 0, newRewardCommissionRateBps: nil, usdcCommissionRateBps: 0,
    newUSDCCommissionRateBps: nil, allowDelegation: false, totalStakedAmount: 0, totalShares: 0,
    totalUnstaking: 0, joinedAtEpoch: 0, closedAtEpoch: nil, haltedAtTimestamp: nil,
    rewardLastClaimedEpoch: 0,
    accruedRewards: 0, accruedRewardCommission: 0, accruedUSDCCommission: 0, accruedDelegatorUSDC: 0,
    cumulativeUSDCPerShare: 0)
}

extension StakingRecord {
  static let blank = StakingRecord(
    version: 0, owner: .zero, operatorPool: .zero, shares: 0, unstakeAtTimestamp: 0, tokensUnstakeAmount: 0,
    lastSettledUSDCPerShare: 0, accruedUSDCEarnings: 0)
}

extension RewardRecord {
  static let blank = RewardRecord(
    version: 0, epoch: 0, merkleRoots: [], totalRewards: 0, totalUSDCPayout: 0, epochFinalizedAt: 0)
}

extension PublicKey {
  /// 32 zero bytes.
  static let zero = PublicKey(words: 0, 0, 0, 0)
}
