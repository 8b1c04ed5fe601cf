import InferenceStaking

/// `withdraw_operator_reward_commission`: empties the reward commission vault (ProtocolInstructions).
enum WithdrawOperatorRewardCommissionRules {
  static let rules = CommissionWithdrawal.rules(
    of: StakingProgram.WithdrawOperatorRewardCommission.schema,
    vault: .tokenAccount(.rewardFeeTokenAccount).at(.poolRewardCommissionTokenVault, bump: .found))

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    let amount = try CommissionWithdrawal.withdrawAll(from: .rewardFeeTokenAccount, &execution)
    execution.emit(
      WithdrawOperatorRewardCommissionEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, admin: execution.address(.admin),
        destination: execution.address(.destination), rewardAmountWithdrawn: amount))
  }
}
