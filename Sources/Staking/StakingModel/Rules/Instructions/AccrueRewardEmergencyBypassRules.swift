import InferenceStaking

/// `accrue_reward_emergency_bypass`: skips the next epoch without a reward (ProtocolInstructions).
enum AccrueRewardEmergencyBypassRules {
  static let rules = InstructionRules(
    of: StakingProgram.AccrueRewardEmergencyBypass.schema,
    accounts: [
      .signer(.admin),
      .poolOverview.at(.poolOverview, bump: .stored),
      .operatorPool.at(.operatorPool, bump: .stored).writable()
        .relates(.poolAdmin, to: .admin)
        .requires(.poolIsNotHalted, else: .operatorPoolHalted)
        .requires(.poolIsNotClosed, else: .closedPool),
      .rewardRecord(.currentPoolRewardRecord).at(.rewardRecord, bump: .found)
        .requires(.rewardRecordIsNextToClaim, else: .invalidEmergencyBypassEpoch),
      .nextRewardRecord(.nextPoolRewardRecord).at(.followingRewardRecord, bump: .found)
        .requires(.rewardRecordFollowsNextToClaim, else: .invalidEmergencyBypassEpoch),
    ])

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    try execution.require(
      execution.poolOverview.completedRewardEpoch > execution.operatorPool.rewardLastClaimedEpoch,
      else: .invalidEmergencyBypassEpoch)
    try execution.operatorPool.rewardLastClaimedEpoch.add(1)
  }
}
