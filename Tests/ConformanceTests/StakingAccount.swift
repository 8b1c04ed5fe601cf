import AccountDecoding
import AnchorCore
import Borsh
import InferenceStaking
import JSONText
import TestSupport

/// One of the program's accounts by name, read in all the ways that there are.
struct StakingAccount {
  /// The fields as JSON, from the owned value.
  let json: String
  /// The fields as JSON, each read from the view.
  let viewJSON: String
  /// The value written back.
  let encoded: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) throws {
    switch name {
    case "OperatorPool":
      self = try StakingAccount(OperatorPool(account: bytes), view: StakingAccount.operatorPool(bytes))
    case "PoolOverview":
      self = try StakingAccount(PoolOverview(account: bytes), view: StakingAccount.poolOverview(bytes))
    case "RewardRecord":
      self = try StakingAccount(RewardRecord(account: bytes), view: StakingAccount.rewardRecord(bytes))
    case "StakingRecord":
      self = try StakingAccount(StakingRecord(account: bytes), view: StakingAccount.stakingRecord(bytes))
    default: throw FixtureError("no account \(name)")
    }
  }

  private init<Account: AnchorAccount & Equatable>(_ account: Account, view: Account) throws {
    var writer = JSONWriter()
    writer.value(account)
    json = writer.text
    writer = JSONWriter()
    writer.value(view)
    viewJSON = writer.text
    encoded = try account.accountBytes()
  }

  /// Why bytes are refused as an account of the named type, by the owned value; nil if they are not. The view
  /// must say the same.
  static func failure(_ name: String, _ bytes: [UInt8]) throws -> LayoutError? {
    var errors: [LayoutError?] = []
    switch name {
    case "OperatorPool":
      do throws(LayoutError) {
        _ = try OperatorPool(account: bytes)
        errors.append(nil)
      } catch {
        errors.append(error)
      }
      do throws(LayoutError) {
        _ = try OperatorPool.View(bytes)
        errors.append(nil)
      } catch {
        errors.append(error)
      }
    case "PoolOverview":
      do throws(LayoutError) {
        _ = try PoolOverview(account: bytes)
        errors.append(nil)
      } catch {
        errors.append(error)
      }
      do throws(LayoutError) {
        _ = try PoolOverview.View(bytes)
        errors.append(nil)
      } catch {
        errors.append(error)
      }
    case "RewardRecord":
      do throws(LayoutError) {
        _ = try RewardRecord(account: bytes)
        errors.append(nil)
      } catch {
        errors.append(error)
      }
      do throws(LayoutError) {
        _ = try RewardRecord.View(bytes)
        errors.append(nil)
      } catch {
        errors.append(error)
      }
    case "StakingRecord":
      do throws(LayoutError) {
        _ = try StakingRecord(account: bytes)
        errors.append(nil)
      } catch {
        errors.append(error)
      }
      do throws(LayoutError) {
        _ = try StakingRecord.View(bytes)
        errors.append(nil)
      } catch {
        errors.append(error)
      }
    default: throw FixtureError("no account \(name)")
    }
    try Fixtures.match(errors[1], errors[0], "the view's error")
    return errors[0]
  }

  private static func operatorPool(_ bytes: [UInt8]) throws -> OperatorPool {
    let view = try OperatorPool.View(bytes)
    return OperatorPool(
      version: view.version,
      bump: view.bump,
      initialPoolAdmin: view.initialPoolAdmin,
      admin: view.admin,
      name: view.name,
      description: view.description,
      websiteURL: view.websiteURL,
      avatarImageURL: view.avatarImageURL,
      operatorStakingRecord: view.operatorStakingRecord,
      operatorAuthKeys: view.operatorAuthKeys,
      autoStakeFees: view.autoStakeFees,
      rewardCommissionRateBps: view.rewardCommissionRateBps,
      newRewardCommissionRateBps: view.newRewardCommissionRateBps,
      usdcCommissionRateBps: view.usdcCommissionRateBps,
      newUSDCCommissionRateBps: view.newUSDCCommissionRateBps,
      allowDelegation: view.allowDelegation,
      totalStakedAmount: view.totalStakedAmount,
      totalShares: view.totalShares,
      totalUnstaking: view.totalUnstaking,
      joinedAtEpoch: view.joinedAtEpoch,
      closedAtEpoch: view.closedAtEpoch,
      haltedAtTimestamp: view.haltedAtTimestamp,
      rewardLastClaimedEpoch: view.rewardLastClaimedEpoch,
      accruedRewards: view.accruedRewards,
      accruedRewardCommission: view.accruedRewardCommission,
      accruedUSDCCommission: view.accruedUSDCCommission,
      accruedDelegatorUSDC: view.accruedDelegatorUSDC,
      cumulativeUSDCPerShare: view.cumulativeUSDCPerShare)
  }

  private static func poolOverview(_ bytes: [UInt8]) throws -> PoolOverview {
    let view = try PoolOverview.View(bytes)
    return PoolOverview(
      mint: view.mint,
      bump: view.bump,
      programAdmin: view.programAdmin,
      rewardDistributionAuthorities: view.rewardDistributionAuthorities,
      haltAuthorities: view.haltAuthorities,
      slashingAuthorities: view.slashingAuthorities,
      slashingDestinationUSDCAccount: view.slashingDestinationUSDCAccount,
      slashingDestinationTokenAccount: view.slashingDestinationTokenAccount,
      slashingDelaySeconds: view.slashingDelaySeconds,
      isEpochFinalizing: view.isEpochFinalizing,
      isStakingHalted: view.isStakingHalted,
      isWithdrawalHalted: view.isWithdrawalHalted,
      isAccrueRewardHalted: view.isAccrueRewardHalted,
      allowPoolCreation: view.allowPoolCreation,
      operatorPoolRegistrationFee: view.operatorPoolRegistrationFee,
      registrationFeePayoutWallet: view.registrationFeePayoutWallet,
      minOperatorTokenStake: view.minOperatorTokenStake,
      delegatorUnstakeDelaySeconds: view.delegatorUnstakeDelaySeconds,
      operatorUnstakeDelaySeconds: view.operatorUnstakeDelaySeconds,
      totalPools: view.totalPools,
      completedRewardEpoch: view.completedRewardEpoch,
      unclaimedRewards: view.unclaimedRewards,
      unclaimedUSDC: view.unclaimedUSDC)
  }

  private static func rewardRecord(_ bytes: [UInt8]) throws -> RewardRecord {
    let view = try RewardRecord.View(bytes)
    return RewardRecord(
      version: view.version,
      epoch: view.epoch,
      merkleRoots: view.merkleRoots,
      totalRewards: view.totalRewards,
      totalUSDCPayout: view.totalUSDCPayout,
      epochFinalizedAt: view.epochFinalizedAt)
  }

  private static func stakingRecord(_ bytes: [UInt8]) throws -> StakingRecord {
    let view = try StakingRecord.View(bytes)
    return StakingRecord(
      version: view.version,
      owner: view.owner,
      operatorPool: view.operatorPool,
      shares: view.shares,
      unstakeAtTimestamp: view.unstakeAtTimestamp,
      tokensUnstakeAmount: view.tokensUnstakeAmount,
      lastSettledUSDCPerShare: view.lastSettledUSDCPerShare,
      accruedUSDCEarnings: view.accruedUSDCEarnings)
  }
}
