/// What the program's settings and one pool's state allow (<doc:ProtocolGates#Gate-matrix>).
///
/// Conditions on an amount, on a wallet's balance or on the signer are not among them; `StakingModel` checks those.
public struct StakingGates: Sendable {
  /// The program's settings.
  public let poolOverview: PoolOverview
  /// The pool.
  public let operatorPool: OperatorPool

  /// The gates of a pool.
  public init(poolOverview: PoolOverview, operatorPool: OperatorPool) {
    self.poolOverview = poolOverview
    self.operatorPool = operatorPool
  }

  /// The unmet conditions of a step, in the order of the program's checks: it returns the error of the first.
  ///
  /// - Parameters:
  ///   - step: The step to check.
  ///   - record: The staking record that the step is for; only claims depend on it.
  ///   - isOperator: Whether that record is the pool's operator record.
  ///   - now: The cluster's time, in seconds since 1970-01-01 UTC.
  public func obstacles(
    _ step: StakingStep, record: StakingRecord? = nil, isOperator: Bool = false, now: Int64 = .max
  ) -> [StakingObstacle] {
    let found: [StakingObstacle?] =
      switch step {
      case .stake:
        [
          stakingHalt, delegation(isOperator), closure, halt(.operatorPoolHalted),
          strictGate,
        ]
      case .unstake:
        [
          stakingHalt, isOperator ? halt(.unstakingNotAllowed) : nil, withdrawalHalt, closureAwareGate,
          isOperator ? closingEpoch : nil,
        ]
      case .claimUnstake:
        [
          isOperator ? halt(.unstakingNotAllowed) : nil, withdrawalHalt, closureAwareGate,
          record.flatMap { cooldown($0, now) }, record.flatMap { pending($0) },
          isOperator ? record.flatMap { minimum($0) } : nil,
        ]
      case .cancelUnstake: [closureAwareGate]
      case .claimUSDCEarnings:
        [
          isOperator ? halt(.operatorPoolHalted) : nil, withdrawalHalt, strictGate,
          record.flatMap { claimable($0) },
        ]
      case .accrueReward: [nextRecord, accrualHalt, nextEpoch]
      case .bypassEpoch: [followingRecord, halt(.operatorPoolHalted), closure]
      case .withdrawCommission: [withdrawalHalt, halt(.operatorPoolHalted)]
      case .changeOperatorAdmin: [finalizing]
      case .closePool: [halt(.operatorPoolHalted), closure]
      case .sweepDust: [closedLongEnough, emptiness]
      case .slash: [haltRequired, slashingDelay(now)]
      }
    return found.compactMap { $0 }
  }
}
