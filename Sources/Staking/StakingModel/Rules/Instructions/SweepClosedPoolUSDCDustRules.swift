import InferenceStaking

/// `sweep_closed_pool_usdc_dust`: transfers the rest of an empty closed pool's USDC vault to the admin and closes the vault
/// (ProtocolInstructions).
enum SweepClosedPoolUSDCDustRules {
  static let rules = InstructionRules(
    of: StakingProgram.SweepClosedPoolUSDCDust.schema,
    accounts: [
      .signer(.admin).writable(),
      .operatorPool.relates(.poolAdmin, to: .admin).requires(.poolIsClosed, else: .poolClosedEpochInvalid),
      .tokenAccount(.operatorUSDCVault).at(.poolDelegatorUSDCEarningsVault, bump: .found).writable(),
      .tokenAccount(.adminUSDCAccount).writable().requires(.holdsUSDC),
      .poolOverview.at(.poolOverview, bump: .stored),
      .tokenProgram,
      .systemProgram,
      .instructions,
    ])

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    let completed = execution.poolOverview.completedRewardEpoch
    guard let closing = execution.operatorPool.closedAtEpoch, completed > closing else {
      throw .thrown(.poolClosedEpochInvalid)
    }
    try execution.require(execution.operatorPool.isEmpty, else: .poolIsNotEmpty)
    let amount = execution.amount(.operatorUSDCVault)
    if amount > 0 {
      execution.transferFromPool(amount, from: .operatorUSDCVault, to: .adminUSDCAccount)
    }
    execution.invoke(
      .closeTokenAccount(
        account: execution.rules.position(.operatorUSDCVault),
        destination: execution.rules.position(.admin),
        authority: execution.rules.position(.operatorPool), signer: execution.poolSigner))
    execution.emit(
      SweepClosedPoolUSDCDustEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, admin: execution.address(.admin), usdcAmountSwept: amount))
  }
}
