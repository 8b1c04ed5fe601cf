import InferenceStaking
import SolanaPrimitives

extension Execution {
  /// The derived address that a rule means, from the accounts of the list and their loaded, not yet validated
  /// content.
  func derived(_ rule: AddressRule) throws(Failure) -> DerivedAddress {
    switch rule {
    case .poolOverview: .poolOverview
    case .operatorPool: .operatorPool(initialPoolAdmin: operatorPool.initialPoolAdmin)
    case .newOperatorPool(let admin): .operatorPool(initialPoolAdmin: key(admin))
    case .stakingRecord(let owner): .stakingRecord(operatorPool: key(.operatorPool), owner: key(owner))
    case .stakingRecordOfItsPool(let owner):
      .stakingRecord(operatorPool: ownerRecord.operatorPool, owner: key(owner))
    case .rewardRecord: .rewardRecord(epoch: rewardRecord.epoch)
    case .followingRewardRecord: .rewardRecord(epoch: nextRewardRecord.epoch)
    case .newRewardRecord: .rewardRecord(epoch: try poolOverview.completedRewardEpoch.plus(1))
    case .globalTokenRewardVault: .globalTokenRewardVault
    case .globalUSDCEarningsVault: .globalUSDCEarningsVault
    case .poolStakedTokenVault: .poolStakedTokenVault(operatorPool: key(.operatorPool))
    case .poolRewardCommissionTokenVault: .poolRewardCommissionTokenVault(operatorPool: key(.operatorPool))
    case .poolUSDCCommissionTokenVault: .poolUSDCCommissionTokenVault(operatorPool: key(.operatorPool))
    case .poolDelegatorUSDCEarningsVault: .poolDelegatorUSDCEarningsVault(operatorPool: key(.operatorPool))
    }
  }

  /// The key that a rule means.
  func resolved(_ source: KeySource) -> PublicKey {
    switch source {
    case .account(let name): key(name)
    case .programAdmin: poolOverview.programAdmin
    case .overviewMint: poolOverview.mint
    case .feePayoutWallet: poolOverview.registrationFeePayoutWallet
    case .slashingDestinationToken: poolOverview.slashingDestinationTokenAccount
    case .slashingDestinationUSDC: poolOverview.slashingDestinationUSDCAccount
    case .poolAdmin: operatorPool.admin
    case .operatorRecordOfPool: operatorPool.operatorStakingRecord
    case .ownerOfRecord: ownerRecord.owner
    case .poolOfRecord: ownerRecord.operatorPool
    case .poolOfOperatorRecord: operatorRecord.operatorPool
    case .mintOf(let name): TokenBytes.mint(accounts[rules.position(name)].data) ?? .systemProgram
    case .usdcMint: configuration.usdcMint
    case .instructionsSysvar: .instructionsSysvar
    }
  }

  /// Whether a condition holds for the account at `index`.
  func holds(_ condition: Condition, at index: Int) throws(Failure) -> Bool {
    switch condition {
    case .stakingIsNotHalted: !poolOverview.isStakingHalted
    case .accrualIsNotHalted: !poolOverview.isAccrueRewardHalted
    case .poolCreationIsAllowed: poolOverview.allowPoolCreation
    case .epochIsFinalizing: poolOverview.isEpochFinalizing
    case .epochIsNotFinalizing: !poolOverview.isEpochFinalizing
    case .isRewardDistributionAuthority:
      poolOverview.rewardDistributionAuthorities.contains(key(.authority))
    case .isHaltAuthority: poolOverview.haltAuthorities.contains(key(.authority))
    case .isSlashingAuthority: poolOverview.slashingAuthorities.contains(key(.authority))
    case .poolIsNotHalted: operatorPool.haltedAtTimestamp == nil
    case .poolIsNotClosed: operatorPool.closedAtEpoch == nil
    case .poolIsClosed: operatorPool.closedAtEpoch != nil
    case .rewardRecordIsNextToClaim: rewardRecord.epoch == (try operatorPool.rewardLastClaimedEpoch.plus(1))
    case .rewardRecordFollowsNextToClaim:
      nextRewardRecord.epoch == (try operatorPool.rewardLastClaimedEpoch.plus(2))
    case .isUSDCMint: accounts[index].key == configuration.usdcMint
    case .holdsUSDC: TokenBytes.mint(accounts[index].data) == configuration.usdcMint
    case .belongsToFeePayoutWallet:
      TokenBytes.owner(accounts[index].data) == poolOverview.registrationFeePayoutWallet
    }
  }
}
