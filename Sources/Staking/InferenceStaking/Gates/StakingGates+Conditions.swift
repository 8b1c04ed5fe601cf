// Each condition of the gates, with the program's error for it.

extension StakingGates {
  var stakingHalt: StakingBlock? {
    poolOverview.isStakingHalted ? StakingBlock(.stakingHalted, .stakingHalted) : nil
  }

  var withdrawalHalt: StakingBlock? {
    poolOverview.isWithdrawalHalted ? StakingBlock(.withdrawalsHalted, .withdrawalsHalted) : nil
  }

  var accrualHalt: StakingBlock? {
    poolOverview.isAccrueRewardHalted ? StakingBlock(.accrualHalted, .accrueRewardHalted) : nil
  }

  var finalizing: StakingBlock? {
    poolOverview.isEpochFinalizing ? StakingBlock(.epochFinalizing, .epochMustNotBeFinalizing) : nil
  }

  func delegation(_ isOperator: Bool) -> StakingBlock? {
    operatorPool.allowDelegation || isOperator ? nil : StakingBlock(.delegationDisallowed, .stakingNotAllowed)
  }

  func halt(_ error: StakingProgram.ErrorCode) -> StakingBlock? {
    operatorPool.haltedAtTimestamp == nil ? nil : StakingBlock(.poolHalted, error)
  }

  var closure: StakingBlock? {
    operatorPool.closedAtEpoch == nil ? nil : StakingBlock(.poolClosed, .closedPool)
  }

  /// Every completed epoch is accrued; a closed pool is no exception.
  var strictGate: StakingBlock? {
    guard operatorPool.rewardLastClaimedEpoch < poolOverview.completedRewardEpoch else { return nil }
    if let epochs = epochsToAccrue { return StakingBlock(.unclaimedEpochs(epochs), .unclaimedRewards) }
    // Only a closed pool has nothing to accrue while it lies behind.
    return StakingBlock(
      .claimWindowOver(closedAtEpoch: operatorPool.closedAtEpoch ?? 0), .unclaimedRewards)
  }

  /// Every completed epoch up to the closing one is accrued.
  var closureAwareGate: StakingBlock? {
    epochsToAccrue.map { StakingBlock(.unclaimedEpochs($0), .unclaimedRewards) }
  }

  private var epochsToAccrue: ClosedRange<UInt64>? {
    operatorPool.epochsToAccrue(completedEpoch: poolOverview.completedRewardEpoch)
  }

  var closingEpoch: StakingBlock? {
    guard let closing = operatorPool.closedAtEpoch, poolOverview.completedRewardEpoch &+ 1 < closing else {
      return nil
    }
    return StakingBlock(.closingEpochAhead(closing), .finalUnstakeEpochInvalid)
  }

  func cooldown(_ record: StakingRecord, _ now: Int64) -> StakingBlock? {
    now >= record.unstakeAtTimestamp
      ? nil : StakingBlock(.cooldown(until: record.unstakeAtTimestamp), .pendingDelay)
  }

  func pending(_ record: StakingRecord) -> StakingBlock? {
    record.tokensUnstakeAmount > 0 ? nil : StakingBlock(.nothingPending, .noTokensToClaim)
  }

  /// An open pool's operator keeps the least stake in active shares.
  func minimum(_ record: StakingRecord) -> StakingBlock? {
    guard operatorPool.closedAtEpoch == nil else { return nil }
    let minimum = poolOverview.minOperatorTokenStake
    do throws(StakingArithmeticError) {
      let value = try record.tokenValue(in: operatorPool)
      if value >= minimum { return nil }
      return StakingBlock(
        .operatorBelowMinimum(value: value, minimum: minimum), .minOperatorTokenStakeNotMet)
    } catch {
      return StakingBlock(.arithmetic(error), code: 0)
    }
  }

  func claimable(_ record: StakingRecord) -> StakingBlock? {
    do throws(StakingArithmeticError) {
      return try record.claimableUSDC(in: operatorPool) > 0
        ? nil : StakingBlock(.nothingClaimable, .noUSDCEarningsToClaim)
    } catch {
      return StakingBlock(.arithmetic(error), code: 0)
    }
  }

  /// The record of the pool's next epoch exists; loading it comes before every other check.
  var nextRecord: StakingBlock? {
    operatorPool.rewardLastClaimedEpoch < poolOverview.completedRewardEpoch
      ? nil : StakingBlock(.nothingToAccrue, code: Self.accountNotInitialized)
  }

  /// The pool's next epoch is not after its closing one.
  var nextEpoch: StakingBlock? {
    guard let closing = operatorPool.closedAtEpoch, operatorPool.rewardLastClaimedEpoch >= closing else {
      return nil
    }
    return StakingBlock(.poolClosed, .closedPool)
  }

  /// The records of the pool's next epoch and of the one after that exist; loading them comes before every other
  /// check.
  var followingRecord: StakingBlock? {
    let (following, overflow) = operatorPool.rewardLastClaimedEpoch.addingReportingOverflow(2)
    return !overflow && following <= poolOverview.completedRewardEpoch
      ? nil : StakingBlock(.followingRecordMissing, code: Self.accountNotInitialized)
  }

  /// Anchor's `AccountNotInitialized`.
  private static let accountNotInitialized: UInt32 = 3012

  var closedLongEnough: StakingBlock? {
    if let closing = operatorPool.closedAtEpoch, poolOverview.completedRewardEpoch > closing { return nil }
    return StakingBlock(.poolNotClosedLongEnough, .poolClosedEpochInvalid)
  }

  var emptiness: StakingBlock? {
    operatorPool.isEmpty ? nil : StakingBlock(.poolNotEmpty, .poolIsNotEmpty)
  }

  var haltRequired: StakingBlock? {
    operatorPool.haltedAtTimestamp == nil ? StakingBlock(.poolNotHalted, .operatorPoolNotHalted) : nil
  }

  /// The program casts the delay to a signed number, so that one of 2⁶³ or more never stands against it.
  func slashingDelay(_ now: Int64) -> StakingBlock? {
    guard let start = operatorPool.haltedAtTimestamp else { return nil }
    let delay = Int64(truncatingIfNeeded: poolOverview.slashingDelaySeconds)
    let (end, overflow) = start.addingReportingOverflow(delay)
    let until = overflow ? (delay < 0 ? Int64.min : .max) : end
    return now >= until ? nil : StakingBlock(.slashingDelay(until: until), .slashingDelayNotMet)
  }
}
