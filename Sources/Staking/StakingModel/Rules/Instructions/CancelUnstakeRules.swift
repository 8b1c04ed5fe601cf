import InferenceStaking

/// `cancel_unstake`: turns all pending tokens back into shares at today's price (ProtocolInstructions).
enum CancelUnstakeRules {
  static let rules = InstructionRules(
    "CancelUnstake",
    accounts: [
      .signer(.owner),
      .poolOverview.at(.poolOverview, bump: .stored),
      .operatorPool.writable(),
      .ownerRecord(.ownerStakingRecord).writable()
        .relates(.ownerOfRecord, to: .owner)
        .relates(.poolOfRecord, to: .operatorPool),
      .instructions,
    ])

  static func handle(_ execution: inout Execution) throws(Failure) {
    try execution.passClosureAwareGate()
    let amount = execution.ownerRecord.tokensUnstakeAmount
    let shares = try orPanic { () throws(StakingArithmeticError) in
      try execution.operatorPool.stakeTokens(amount, settling: &execution.ownerRecord)
    }
    try execution.operatorPool.totalUnstaking.subtract(amount)
    try execution.ownerRecord.shares.add(shares)
    execution.ownerRecord.unstakeAtTimestamp = 0
    execution.ownerRecord.tokensUnstakeAmount = 0
    execution.emit(
      CancelUnstakeEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.key(.operatorPool),
        epoch: try execution.currentEpoch, stakingRecord: execution.key(.ownerStakingRecord),
        owner: execution.key(.owner), isOperator: execution.isOperatorRecord(.ownerStakingRecord),
        tokenAmount: amount, sharesAmount: shares))
  }
}
