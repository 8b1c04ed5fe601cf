import InferenceStaking

/// `withdraw_operator_usdc_commission`: empties the USDC commission vault (ProtocolInstructions).
enum WithdrawOperatorUSDCCommissionRules {
  static let rules = InstructionRules(
    "WithdrawOperatorUsdcCommission",
    accounts: [
      .signer(.admin),
      .poolOverview.at(.poolOverview, bump: .stored),
      .operatorPool.at(.operatorPool, bump: .stored).relates(.poolAdmin, to: .admin),
      .tokenAccount(.usdcFeeTokenAccount).at(.poolUSDCCommissionTokenVault, bump: .found).writable(),
      .tokenAccount(.destination).writable(),
      .tokenProgram,
      .instructions,
    ])

  static func handle(_ execution: inout Execution) throws(Failure) {
    try execution.require(!execution.poolOverview.isWithdrawalHalted, else: .withdrawalsHalted)
    try execution.require(execution.operatorPool.haltedAtTimestamp == nil, else: .operatorPoolHalted)
    let amount = execution.amount(.usdcFeeTokenAccount)
    execution.transferFromPool(amount, from: .usdcFeeTokenAccount, to: .destination)
    execution.emit(
      WithdrawOperatorUSDCCommissionEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.key(.operatorPool),
        epoch: try execution.currentEpoch, admin: execution.key(.admin),
        destination: execution.key(.destination), usdcAmountWithdrawn: amount))
  }
}
