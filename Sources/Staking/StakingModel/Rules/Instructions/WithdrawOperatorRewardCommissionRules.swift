import InferenceStaking

/// `withdraw_operator_reward_commission`: empties the reward commission vault (ProtocolInstructions).
enum WithdrawOperatorRewardCommissionRules {
  static let rules = InstructionRules(
    "WithdrawOperatorRewardCommission",
    accounts: [
      .signer(.admin),
      .poolOverview.at(.poolOverview, bump: .stored),
      .operatorPool.at(.operatorPool, bump: .stored).relates(.poolAdmin, to: .admin),
      .tokenAccount(.rewardFeeTokenAccount).at(.poolRewardCommissionTokenVault, bump: .found).writable(),
      .tokenAccount(.destination).writable(),
      .tokenProgram,
      .instructions,
    ])

  static func handle(_ execution: inout Execution) throws(Failure) {
    try execution.require(!execution.poolOverview.isWithdrawalHalted, else: .withdrawalsHalted)
    try execution.require(execution.operatorPool.haltedAtTimestamp == nil, else: .operatorPoolHalted)
    let amount = execution.amount(.rewardFeeTokenAccount)
    execution.transferFromPool(amount, from: .rewardFeeTokenAccount, to: .destination)
    execution.emit(
      WithdrawOperatorRewardCommissionEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.key(.operatorPool),
        epoch: try execution.currentEpoch, admin: execution.key(.admin),
        destination: execution.key(.destination), rewardAmountWithdrawn: amount))
  }
}
