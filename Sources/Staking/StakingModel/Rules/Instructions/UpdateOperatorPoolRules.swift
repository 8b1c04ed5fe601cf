import InferenceStaking

/// `update_operator_pool`: changes a pool's settings and profile (ProtocolInstructions).
enum UpdateOperatorPoolRules {
  static let rules = InstructionRules(
    of: StakingProgram.UpdateOperatorPool.schema,
    accounts: [
      .signer(.admin),
      .poolOverview.at(.poolOverview, bump: .stored),
      .operatorPool.at(.operatorPool, bump: .stored).writable().relates(.poolAdmin, to: .admin),
      .instructions,
    ])

  static func handle(
    _ arguments: StakingProgram.UpdateOperatorPoolArgs, _ execution: inout Execution
  ) throws(StakingFailure) {
    if let value = arguments.name { execution.operatorPool.name = value }
    if let value = arguments.description { execution.operatorPool.description = value }
    if let value = arguments.websiteURL { execution.operatorPool.websiteURL = value }
    if let value = arguments.avatarImageURL { execution.operatorPool.avatarImageURL = value }
    if let value = arguments.allowDelegation { execution.operatorPool.allowDelegation = value }
    if let value = arguments.autoStakeFees { execution.operatorPool.autoStakeFees = value }
    if let setting = arguments.newRewardCommissionRateBps {
      if let rate = setting.rateBps { try PoolSettings.checkRate(rate) }
      execution.operatorPool.newRewardCommissionRateBps = setting.rateBps
    }
    if let setting = arguments.newUSDCCommissionRateBps {
      if let rate = setting.rateBps { try PoolSettings.checkRate(rate) }
      execution.operatorPool.newUSDCCommissionRateBps = setting.rateBps
    }
    if let keys = arguments.operatorAuthKeys {
      try PoolSettings.checkAuthKeys(keys)
      execution.operatorPool.operatorAuthKeys = keys
    }
    try PoolSettings.checkProfile(of: execution.operatorPool)
    execution.emit(
      UpdateOperatorPoolEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch))
  }
}
