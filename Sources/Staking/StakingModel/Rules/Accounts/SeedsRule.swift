/// Which derived address an account must have; the seeds come from the accounts of the list.
enum SeedsRule {
  case poolOverview
  /// Of the loaded pool's own `initial_pool_admin`.
  case operatorPool
  /// Of a pool that `admin` creates.
  case newOperatorPool(admin: AccountName)
  /// Of the listed pool and the account named.
  case stakingRecord(owner: AccountName)
  /// Of the pool that the record itself names, and the account named.
  case stakingRecordOfItsPool(owner: AccountName)
  /// Of the loaded reward record's own epoch.
  case rewardRecord
  /// Of the epoch of the loaded `nextRewardRecord`.
  case followingRewardRecord
  /// Of the current epoch, the one after the completed one.
  case newRewardRecord
  case globalTokenRewardVault, globalUSDCEarningsVault
  /// Of the listed pool.
  case poolStakedTokenVault, poolRewardCommissionTokenVault, poolUSDCCommissionTokenVault
  case poolDelegatorUSDCEarningsVault
}
