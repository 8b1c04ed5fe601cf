/// An unmet condition of a step, and the error that the program returns for it.
public struct StakingObstacle: Hashable, Sendable {
  /// The unmet condition.
  public let reason: Reason
  /// The number of the program's error, or of Anchor's if it is below 6000; 0 for a panic.
  public let errorCode: UInt32

  /// The conditions that a step can fail.
  public enum Reason: Hashable, Sendable {
    /// Staking and unstaking are halted for all pools.
    case stakingHalted
    /// Withdrawals are halted for all pools.
    case withdrawalsHalted
    /// Accruing is halted for all pools.
    case accrualHalted
    /// The pool takes stake from its operator only.
    case delegationDisallowed
    /// The pool is halted.
    case poolHalted
    /// The pool is not halted, which it must be.
    case poolNotHalted
    /// The pool is closed.
    case poolClosed
    /// The pool is not closed, or no epoch after its closing one is completed.
    case poolNotClosedLongEnough
    /// Shares, tokens or pending tokens are left in the pool.
    case poolNotEmpty
    /// These epochs must be accrued first.
    case unclaimedEpochs(ClosedRange<UInt64>)
    /// USDC of a closed pool cannot be claimed any more: an epoch after the closing one is completed.
    case claimWindowOver(closedAtEpoch: UInt64)
    /// The operator of a closed pool may leave when this epoch is the current one.
    case closingEpochAhead(UInt64)
    /// The cooldown ends at this time, in seconds since 1970-01-01 UTC.
    case cooldown(until: Int64)
    /// No tokens are pending.
    case nothingPending
    /// No USDC is claimable.
    case nothingClaimable
    /// The pool has no epoch left to accrue.
    case nothingToAccrue
    /// The reward record of the epoch after the skipped one does not exist.
    case followingRecordMissing
    /// The current epoch is finalizing.
    case epochFinalizing
    /// The slashing delay ends at this time, in seconds since 1970-01-01 UTC.
    case slashingDelay(until: Int64)
    /// The operator's active shares are worth less than the minimum; both in base units.
    case operatorBelowMinimum(value: UInt64, minimum: UInt64)
    /// The protocol's arithmetic has no result; the program panics.
    case arithmetic(StakingArithmeticError)
  }

  init(_ reason: Reason, _ error: StakingProgram.ErrorCode) {
    self.reason = reason
    self.errorCode = error.rawValue
  }

  init(_ reason: Reason, code: UInt32) {
    self.reason = reason
    self.errorCode = code
  }
}

extension StakingObstacle: CustomStringConvertible {
  /// The unmet condition as a sentence for people.
  public var description: String {
    switch reason {
    case .stakingHalted: "Staking and unstaking are halted for all pools."
    case .withdrawalsHalted: "Withdrawals are halted for all pools."
    case .accrualHalted: "Accruing rewards is halted for all pools."
    case .delegationDisallowed: "The pool takes stake from its operator only."
    case .poolHalted: "The pool is halted."
    case .poolNotHalted: "The pool is not halted."
    case .poolClosed: "The pool is closed."
    case .poolNotClosedLongEnough: "The pool must be closed, with an epoch completed after its last one."
    case .poolNotEmpty: "Shares, tokens or pending tokens are left in the pool."
    case .unclaimedEpochs(let epochs) where epochs.lowerBound == epochs.upperBound:
      "The reward of epoch " + epochs.lowerBound.description + " must be accrued first."
    case .unclaimedEpochs(let epochs):
      "The rewards of epochs " + epochs.lowerBound.description + " to " + epochs.upperBound.description
        + " must be accrued first."
    case .claimWindowOver(let epoch):
      "USDC of a pool that closed at epoch " + epoch.description + " can be claimed no more."
    case .closingEpochAhead(let epoch):
      "The operator can leave the closed pool from epoch " + epoch.description + " on."
    case .cooldown(let end): "The cooldown ends at " + end.description + "."
    case .nothingPending: "No tokens are pending."
    case .nothingClaimable: "No USDC can be claimed."
    case .nothingToAccrue: "The pool has no epoch left to accrue."
    case .followingRecordMissing: "The record of the epoch after the skipped one does not exist."
    case .epochFinalizing: "The current epoch is finalizing."
    case .slashingDelay(let end): "The slashing delay ends at " + end.description + "."
    case .operatorBelowMinimum(let value, let minimum):
      "The operator's stake is worth " + value.description + " base units, less than " + minimum.description
        + "."
    case .arithmetic: "The protocol's arithmetic has no result for this state."
    }
  }
}
