import AnchorCore
import InferenceStaking

/// `unstake`: turns shares into pending tokens and starts the cooldown of all that is pending
/// (ProtocolInstructions).
enum UnstakeRules {
  static let rules = InstructionRules(
    of: StakingProgram.Unstake.schema,
    accounts: [
      .signer(.owner),
      .poolOverview.at(.poolOverview, bump: .stored).requires(.stakingIsNotHalted, else: .stakingHalted),
    ] + StakeAccounts.poolAndRecords + [.instructions])

  static func handle(_ arguments: StakingProgram.UnstakeArgs, _ execution: inout Execution)
    throws(StakingFailure)
  {
    let amount = arguments.sharesAmount
    let isOperator = execution.ownerIsOperator
    try execution.require(amount > 0, else: .invalidAmount, .numbers(0, 0))
    if isOperator {
      try execution.require(execution.operatorPool.haltedAtTimestamp == nil, else: .unstakingNotAllowed)
    }
    try execution.require(!execution.poolOverview.isWithdrawalHalted, else: .withdrawalsHalted)
    try execution.passClosureAwareGate()
    let held = execution.ownerRecord.shares
    try execution.require(held >= amount, else: .requireGteViolated, held, amount)

    let tokens = try StakingFailure.Panic.unwrapping { () throws(StakingArithmeticError) in
      try execution.operatorPool.unstakeTokens(shares: amount, settling: &execution.ownerRecord)
    }
    try execution.ownerRecord.shares.subtract(amount)
    try execution.ownerRecord.tokensUnstakeAmount.add(tokens)
    let cooldownEnd = try cooldownEnd(execution, isOperator: isOperator)
    execution.ownerRecord.unstakeAtTimestamp = cooldownEnd
    if isOperator { try checkOperatorRemainder(execution) }
    execution.emit(
      UnstakeEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, stakingRecord: execution.address(.ownerStakingRecord),
        owner: execution.address(.owner), isOperator: isOperator, tokenAmount: tokens, sharesAmount: amount,
        unstakeAtTimestamp: cooldownEnd))
  }

  private static func cooldownEnd(
    _ execution: borrowing Execution, isOperator: Bool
  ) throws(StakingFailure) -> Int64 {
    let delay =
      isOperator
      ? execution.poolOverview.operatorUnstakeDelaySeconds
      : execution.poolOverview.delegatorUnstakeDelaySeconds
    guard let signedDelay = Int64(exactly: delay) else { throw .panic(.conversion) }
    return try execution.context.now.plus(signedDelay)
  }

  /// The operator of an open pool keeps the minimum; that of a closed one may unstake all from the closing epoch on.
  private static func checkOperatorRemainder(_ execution: borrowing Execution) throws(StakingFailure) {
    guard let closing = execution.operatorPool.closedAtEpoch else {
      return try execution.requireMinimumStake(operatorShares: execution.ownerRecord.shares)
    }
    let current = try execution.currentEpoch
    try execution.require(current >= closing, else: .finalUnstakeEpochInvalid, .numbers(current, closing))
  }
}
