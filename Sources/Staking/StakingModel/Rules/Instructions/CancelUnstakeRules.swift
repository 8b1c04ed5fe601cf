import InferenceStaking

/// `cancel_unstake`: turns all pending tokens back into shares at today's price (ProtocolInstructions).
enum CancelUnstakeRules {
  static let rules = InstructionRules(
    of: StakingProgram.CancelUnstake.schema,
    accounts: [
      .signer(.owner),
      .poolOverview.at(.poolOverview, bump: .stored),
      .operatorPool.writable(),
      .ownerRecord(.ownerStakingRecord).writable()
        .relates(.ownerOfRecord, to: .owner)
        .relates(.poolOfRecord, to: .operatorPool),
      .instructions,
    ])

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    try execution.passClosureAwareGate()
    let amount = execution.ownerRecord.tokensUnstakeAmount
    let shares = try StakingFailure.Panic.unwrapping { () throws(StakingArithmeticError) in
      try execution.operatorPool.stakeTokens(amount, settling: &execution.ownerRecord)
    }
    try execution.operatorPool.totalUnstaking.subtract(amount)
    try execution.ownerRecord.shares.add(shares)
    execution.ownerRecord.unstakeAtTimestamp = 0
    execution.ownerRecord.tokensUnstakeAmount = 0
    execution.emit(
      CancelUnstakeEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, stakingRecord: execution.address(.ownerStakingRecord),
        owner: execution.address(.owner), isOperator: execution.isOperatorRecord(.ownerStakingRecord),
        tokenAmount: amount, sharesAmount: shares))
  }
}
