// Each condition of the gates, with the program's error for it.

extension StakingGates {
  var stakingHalt: StakingObstacle? {
    poolOverview.isStakingHalted ? StakingObstacle(.stakingHalted, .stakingHalted) : nil
  }

  var withdrawalHalt: StakingObstacle? {
    poolOverview.isWithdrawalHalted ? StakingObstacle(.withdrawalsHalted, .withdrawalsHalted) : nil
  }

  var accrualHalt: StakingObstacle? {
    poolOverview.isAccrueRewardHalted ? StakingObstacle(.accrualHalted, .accrueRewardHalted) : nil
  }

  var finalizing: StakingObstacle? {
    poolOverview.isEpochFinalizing ? StakingObstacle(.epochFinalizing, .epochMustNotBeFinalizing) : nil
  }

  func delegation(_ isOperator: Bool) -> StakingObstacle? {
    operatorPool.allowDelegation || isOperator
      ? nil : StakingObstacle(.delegationDisallowed, .stakingNotAllowed)
  }

  func halt(_ error: StakingProgram.ErrorCode) -> StakingObstacle? {
    operatorPool.haltedAtTimestamp == nil ? nil : StakingObstacle(.poolHalted, error)
  }

  var closure: StakingObstacle? {
    operatorPool.closedAtEpoch == nil ? nil : StakingObstacle(.poolClosed, .closedPool)
  }

  /// Every completed epoch is accrued, also those after the closing epoch of a closed pool.
  var strictGate: StakingObstacle? {
    guard operatorPool.rewardLastClaimedEpoch < poolOverview.completedRewardEpoch else { return nil }
    if let epochs = epochsToAccrue { return StakingObstacle(.unclaimedEpochs(epochs), .unclaimedRewards) }
    guard let closing = operatorPool.closedAtEpoch else {
      preconditionFailure("an open pool can accrue every completed epoch")
    }
    return StakingObstacle(.claimWindowOver(closedAtEpoch: closing), .unclaimedRewards)
  }

  /// Every completed epoch up to the closing one is accrued.
  var closureAwareGate: StakingObstacle? {
    epochsToAccrue.map { StakingObstacle(.unclaimedEpochs($0), .unclaimedRewards) }
  }

  private var epochsToAccrue: ClosedRange<UInt64>? {
    operatorPool.epochsToAccrue(completedEpoch: poolOverview.completedRewardEpoch)
  }

  var closingEpoch: StakingObstacle? {
    guard let closing = operatorPool.closedAtEpoch, poolOverview.completedRewardEpoch &+ 1 < closing else {
      return nil
    }
    return StakingObstacle(.closingEpochAhead(closing), .finalUnstakeEpochInvalid)
  }

  func cooldown(_ record: StakingRecord, _ now: Int64) -> StakingObstacle? {
    now >= record.unstakeAtTimestamp
      ? nil : StakingObstacle(.cooldown(until: record.unstakeAtTimestamp), .pendingDelay)
  }

  func pending(_ record: StakingRecord) -> StakingObstacle? {
    record.tokensUnstakeAmount > 0 ? nil : StakingObstacle(.nothingPending, .noTokensToClaim)
  }

  /// The operator of an open pool keeps the minimum in active shares.
  func minimum(_ record: StakingRecord) -> StakingObstacle? {
    guard operatorPool.closedAtEpoch == nil else { return nil }
    let minimum = poolOverview.minOperatorTokenStake
    do throws(StakingArithmeticError) {
      let value = try record.tokenValue(in: operatorPool)
      if value >= minimum { return nil }
      return StakingObstacle(
        .operatorBelowMinimum(value: value, minimum: minimum), .minOperatorTokenStakeNotMet)
    } catch {
      return StakingObstacle(.arithmetic(error), code: 0)
    }
  }

  func claimable(_ record: StakingRecord) -> StakingObstacle? {
    do throws(StakingArithmeticError) {
      return try record.claimableUSDC(in: operatorPool) > 0
        ? nil : StakingObstacle(.nothingClaimable, .noUSDCEarningsToClaim)
    } catch {
      return StakingObstacle(.arithmetic(error), code: 0)
    }
  }

  /// The reward record of the pool's next epoch exists; the program loads it before every other check.
  var nextRecord: StakingObstacle? {
    operatorPool.rewardLastClaimedEpoch < poolOverview.completedRewardEpoch
      ? nil : StakingObstacle(.nothingToAccrue, code: Self.accountNotInitialized)
  }

  /// The pool's next epoch is not after its closing one.
  var nextEpoch: StakingObstacle? {
    guard let closing = operatorPool.closedAtEpoch, operatorPool.rewardLastClaimedEpoch >= closing else {
      return nil
    }
    return StakingObstacle(.poolClosed, .closedPool)
  }

  /// The reward records of the pool's next two epochs exist; the program loads them before every other check.
  var followingRecord: StakingObstacle? {
    let (following, overflow) = operatorPool.rewardLastClaimedEpoch.addingReportingOverflow(2)
    return !overflow && following <= poolOverview.completedRewardEpoch
      ? nil : StakingObstacle(.followingRecordMissing, code: Self.accountNotInitialized)
  }

  /// Anchor's `AccountNotInitialized`.
  private static let accountNotInitialized: UInt32 = 3012

  var closedLongEnough: StakingObstacle? {
    if let closing = operatorPool.closedAtEpoch, poolOverview.completedRewardEpoch > closing { return nil }
    return StakingObstacle(.poolNotClosedLongEnough, .poolClosedEpochInvalid)
  }

  var emptiness: StakingObstacle? {
    operatorPool.isEmpty ? nil : StakingObstacle(.poolNotEmpty, .poolIsNotEmpty)
  }

  var haltRequired: StakingObstacle? {
    operatorPool.haltedAtTimestamp == nil ? StakingObstacle(.poolNotHalted, .operatorPoolNotHalted) : nil
  }

  /// The program casts the delay to a signed number, so that one of 2⁶³ or more has always passed.
  func slashingDelay(_ now: Int64) -> StakingObstacle? {
    guard let start = operatorPool.haltedAtTimestamp else { return nil }
    let delay = Int64(truncatingIfNeeded: poolOverview.slashingDelaySeconds)
    let (end, overflow) = start.addingReportingOverflow(delay)
    let until = overflow ? (delay < 0 ? Int64.min : .max) : end
    return now >= until ? nil : StakingObstacle(.slashingDelay(until: until), .slashingDelayNotMet)
  }
}
