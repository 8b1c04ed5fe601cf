import InferenceStaking

/// `claim_unstake`: pays out pending tokens after the cooldown; any signer may send it (ProtocolInstructions).
enum ClaimUnstakeRules {
  static let rules = InstructionRules(
    of: StakingProgram.ClaimUnstake.schema,
    accounts: [
      .unchecked(.owner),
      .poolOverview.at(.poolOverview, bump: .stored),
    ] + StakeAccounts.poolAndRecords + StakeAccounts.tokenTransfer + [.instructions])

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    let isOperator = execution.ownerIsOperator
    if isOperator {
      try execution.require(execution.operatorPool.haltedAtTimestamp == nil, else: .unstakingNotAllowed)
    }
    try execution.require(!execution.poolOverview.isWithdrawalHalted, else: .withdrawalsHalted)
    try execution.passClosureAwareGate()
    let (now, cooldownEnd) = (execution.context.now, execution.ownerRecord.unstakeAtTimestamp)
    try execution.require(now >= cooldownEnd, else: .pendingDelay, .times(now, cooldownEnd))
    let amount = execution.ownerRecord.tokensUnstakeAmount
    try execution.require(amount > 0, else: .noTokensToClaim, .numbers(0, 0))

    execution.transferFromPool(amount, from: .stakedTokenAccount, to: .ownerTokenAccount)
    try execution.operatorPool.totalUnstaking.subtract(amount)
    execution.ownerRecord.tokensUnstakeAmount = 0
    execution.ownerRecord.unstakeAtTimestamp = 0
    if isOperator && execution.operatorPool.closedAtEpoch == nil {
      try execution.requireMinimumStake(operatorShares: execution.ownerRecord.shares)
    }
    execution.emit(
      ClaimUnstakeEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, stakingRecord: execution.address(.ownerStakingRecord),
        owner: execution.address(.owner), isOperator: isOperator, tokenAmount: amount))
  }
}
