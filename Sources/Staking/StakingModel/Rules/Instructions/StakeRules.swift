import AnchorCore
import InferenceStaking

/// `stake`: moves tokens from the owner into the pool and gives shares (ProtocolInstructions).
enum StakeRules {
  static let rules = InstructionRules(
    of: StakingProgram.Stake.schema,
    accounts: [
      .signer(.owner),
      .poolOverview.at(.poolOverview, bump: .stored).requires(.stakingIsNotHalted, else: .stakingHalted),
    ] + StakeAccounts.poolAndRecords + StakeAccounts.tokenTransfer + [.instructions])

  static func handle(_ arguments: StakingProgram.StakeArgs, _ execution: inout Execution)
    throws(StakingFailure)
  {
    let amount = arguments.tokenAmount
    let isOperator = execution.ownerIsOperator
    try execution.require(amount > 0, else: .invalidAmount, .numbers(0, 0))
    try execution.require(
      execution.operatorPool.allowDelegation || isOperator, else: .stakingNotAllowed)
    try execution.require(execution.operatorPool.closedAtEpoch == nil, else: .closedPool)
    try execution.require(execution.operatorPool.haltedAtTimestamp == nil, else: .operatorPoolHalted)
    try execution.passStrictGate()
    let balance = execution.amount(.ownerTokenAccount)
    try execution.require(balance >= amount, else: .requireGteViolated, balance, amount)

    let shares = try StakingFailure.Panic.unwrapping { () throws(StakingArithmeticError) in
      try execution.operatorPool.stakeTokens(amount, settling: &execution.ownerRecord)
    }
    try execution.ownerRecord.shares.add(shares)
    execution.transfer(amount, from: .ownerTokenAccount, to: .stakedTokenAccount, by: .owner)
    try execution.requireMinimumStake(
      operatorShares: isOperator ? execution.ownerRecord.shares : execution.operatorRecord.shares)
    execution.emit(
      StakeEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, stakingRecord: execution.address(.ownerStakingRecord),
        owner: execution.address(.owner), isOperator: isOperator, tokenAmount: amount, sharesAmount: shares))
  }
}
