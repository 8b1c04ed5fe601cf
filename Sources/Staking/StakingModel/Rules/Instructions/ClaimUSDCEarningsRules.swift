import InferenceStaking

/// `claim_usdc_earnings`: pays out all USDC of a record (ProtocolInstructions).
enum ClaimUSDCEarningsRules {
  static let rules = InstructionRules(
    of: StakingProgram.ClaimUSDCEarnings.schema,
    accounts: [
      .signer(.owner),
      .poolOverview.at(.poolOverview, bump: .stored),
      .operatorPool.at(.operatorPool, bump: .stored),
      .ownerRecord(.stakingRecord).writable()
        .relates(.ownerOfRecord, to: .owner)
        .relates(.poolOfRecord, to: .operatorPool),
      .tokenAccount(.poolUSDCVault).at(.poolDelegatorUSDCEarningsVault, bump: .found).writable(),
      .tokenAccount(.destination).writable().requires(.holdsUSDC, else: .invalidUSDCMint),
      .tokenProgram,
      .instructions,
    ])

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    let isOperator = execution.isOperatorRecord(.stakingRecord)
    if isOperator {
      try execution.require(execution.operatorPool.haltedAtTimestamp == nil, else: .operatorPoolHalted)
    }
    try execution.require(!execution.poolOverview.isWithdrawalHalted, else: .withdrawalsHalted)
    try execution.passStrictGate()
    try StakingFailure.Panic.unwrapping { () throws(StakingArithmeticError) in
      try execution.ownerRecord.settle(in: execution.operatorPool)
    }
    let amount = execution.ownerRecord.accruedUSDCEarnings
    try execution.require(amount > 0, else: .noUSDCEarningsToClaim)
    try execution.require(
      execution.amount(.poolUSDCVault) >= amount, else: .insufficientPoolUSDCVaultBalance)

    execution.transferFromPool(amount, from: .poolUSDCVault, to: .destination)
    execution.ownerRecord.accruedUSDCEarnings = 0
    execution.emit(
      ClaimUSDCEarningsEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, stakingRecord: execution.address(.stakingRecord),
        owner: execution.address(.owner), isOperator: isOperator,
        destination: execution.address(.destination),
        usdcAmount: amount))
  }
}
