import InferenceStaking

/// `withdraw_operator_usdc_commission`: empties the USDC commission vault (ProtocolInstructions).
enum WithdrawOperatorUSDCCommissionRules {
  static let rules = CommissionWithdrawal.rules(
    of: StakingProgram.WithdrawOperatorUSDCCommission.schema,
    vault: .tokenAccount(.usdcFeeTokenAccount).at(.poolUSDCCommissionTokenVault, bump: .found))

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    let amount = try CommissionWithdrawal.withdrawAll(from: .usdcFeeTokenAccount, &execution)
    execution.emit(
      WithdrawOperatorUSDCCommissionEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, admin: execution.address(.admin),
        destination: execution.address(.destination), usdcAmountWithdrawn: amount))
  }
}
