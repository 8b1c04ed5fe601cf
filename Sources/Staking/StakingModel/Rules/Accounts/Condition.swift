/// A condition of the accounts that a rule demands (Anchor's raw constraint).
enum Condition {
  case stakingIsNotHalted
  case accrualIsNotHalted
  case poolCreationIsAllowed
  case epochIsFinalizing
  case epochIsNotFinalizing
  /// The account `authority` is in a list of `pool_overview`.
  case isRewardDistributionAuthority, isHaltAuthority, isSlashingAuthority
  case poolIsNotHalted
  case poolIsNotClosed
  case poolIsClosed
  /// `reward_record` is of the epoch that the pool claims next.
  case rewardRecordIsNextToClaim
  /// `next_pool_reward_record` is of the epoch after that.
  case rewardRecordFollowsNextToClaim
  /// The account is the build's USDC mint.
  case isUSDCMint
  /// The token account is of the build's USDC mint.
  case holdsUSDC
  /// The token account belongs to the wallet that registration fees go to.
  case belongsToFeePayoutWallet
}
