extension OperatorPool {
  /// The epochs that the pool can still accrue: from the one after the last accrued to the completed one, or to the
  /// closing epoch of a closed pool; nil if there are none.
  public func epochsToAccrue(completedEpoch: UInt64) -> ClosedRange<UInt64>? {
    let last = min(completedEpoch, closedAtEpoch ?? completedEpoch)
    guard rewardLastClaimedEpoch < last else { return nil }
    return rewardLastClaimedEpoch + 1...last
  }
}
