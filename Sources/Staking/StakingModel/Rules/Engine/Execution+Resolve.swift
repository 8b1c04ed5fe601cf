import InferenceStaking
import SolanaPrimitives
import SolanaPrograms

// What the words of the rules mean in this execution.

extension Execution {
  /// The derived address that a rule means, from the accounts of the list and their loaded, not yet validated
  /// content.
  func derived(_ rule: SeedsRule) throws(StakingFailure) -> DerivedAddress {
    switch rule {
    case .poolOverview: .poolOverview
    case .operatorPool: .operatorPool(initialPoolAdmin: operatorPool.initialPoolAdmin)
    case .newOperatorPool(let admin): .operatorPool(initialPoolAdmin: address(admin))
    case .stakingRecord(let owner):
      .stakingRecord(operatorPool: address(.operatorPool), owner: address(owner))
    case .stakingRecordOfItsPool(let owner):
      .stakingRecord(operatorPool: ownerRecord.operatorPool, owner: address(owner))
    case .rewardRecord: .rewardRecord(epoch: rewardRecord.epoch)
    case .followingRewardRecord: .rewardRecord(epoch: nextRewardRecord.epoch)
    case .newRewardRecord: .rewardRecord(epoch: try poolOverview.completedRewardEpoch.plus(1))
    case .globalTokenRewardVault: .globalTokenRewardVault
    case .globalUSDCEarningsVault: .globalUSDCEarningsVault
    case .poolStakedTokenVault: .poolStakedTokenVault(operatorPool: address(.operatorPool))
    case .poolRewardCommissionTokenVault:
      .poolRewardCommissionTokenVault(operatorPool: address(.operatorPool))
    case .poolUSDCCommissionTokenVault: .poolUSDCCommissionTokenVault(operatorPool: address(.operatorPool))
    case .poolDelegatorUSDCEarningsVault:
      .poolDelegatorUSDCEarningsVault(operatorPool: address(.operatorPool))
    }
  }

  /// The address that a rule means.
  func resolved(_ source: AddressSource) -> PublicKey {
    switch source {
    case .account(let name): address(name)
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
    case .mintOf(let name): tokenAccount(at: rules.position(name)).mint
    case .instructionsSysvar: .instructionsSysvar
    }
  }

  /// Whether a condition holds for the account at `index`.
  func holds(_ condition: Condition, at index: Int) throws(StakingFailure) -> Bool {
    switch condition {
    case .stakingIsNotHalted: !poolOverview.isStakingHalted
    case .accrualIsNotHalted: !poolOverview.isAccrueRewardHalted
    case .poolCreationIsAllowed: poolOverview.allowPoolCreation
    case .epochIsFinalizing: poolOverview.isEpochFinalizing
    case .epochIsNotFinalizing: !poolOverview.isEpochFinalizing
    case .isRewardDistributionAuthority:
      poolOverview.rewardDistributionAuthorities.contains(address(.authority))
    case .isHaltAuthority: poolOverview.haltAuthorities.contains(address(.authority))
    case .isSlashingAuthority: poolOverview.slashingAuthorities.contains(address(.authority))
    case .poolIsNotHalted: operatorPool.haltedAtTimestamp == nil
    case .poolIsNotClosed: operatorPool.closedAtEpoch == nil
    case .poolIsClosed: operatorPool.closedAtEpoch != nil
    case .rewardRecordIsNextToClaim: rewardRecord.epoch == (try operatorPool.rewardLastClaimedEpoch.plus(1))
    case .rewardRecordFollowsNextToClaim:
      nextRewardRecord.epoch == (try operatorPool.rewardLastClaimedEpoch.plus(2))
    case .isUSDCMint: accounts[index].address == configuration.usdcMint
    case .holdsUSDC: tokenAccount(at: index).mint == configuration.usdcMint
    case .belongsToFeePayoutWallet:
      tokenAccount(at: index).owner == poolOverview.registrationFeePayoutWallet
    }
  }
}
