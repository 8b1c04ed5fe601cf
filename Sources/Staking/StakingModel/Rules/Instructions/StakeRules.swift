import AnchorCore
import InferenceStaking

/// `stake`: moves tokens from the owner into the pool and gives shares (ProtocolInstructions).
enum StakeRules {
  static let rules = InstructionRules(
    "Stake",
    accounts: [
      .signer(.owner),
      .poolOverview.at(.poolOverview, bump: .stored).requires(.stakingIsNotHalted, else: .stakingHalted),
      .operatorPool.at(.operatorPool, bump: .stored).writable()
        .relates(.operatorRecordOfPool, to: .operatorStakingRecord),
      .ownerRecord(.ownerStakingRecord).at(.stakingRecord(owner: .owner), bump: .found).writable()
        .relates(.ownerOfRecord, to: .owner)
        .relates(.poolOfRecord, to: .operatorPool),
      .operatorRecord(.operatorStakingRecord).key(.operatorRecordOfPool),
      .tokenAccount(.ownerTokenAccount).writable()
        .token(owner: .account(.owner), mint: .mintOf(.stakedTokenAccount)),
      .tokenAccount(.stakedTokenAccount).at(.poolStakedTokenVault, bump: .found).writable(),
      .tokenProgram,
      .instructions,
    ])

  static func handle(_ arguments: StakingProgram.StakeArgs, _ execution: inout Execution) throws(Failure) {
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

    let shares = try orPanic { () throws(StakingArithmeticError) in
      try execution.operatorPool.stakeTokens(amount, settling: &execution.ownerRecord)
    }
    try execution.ownerRecord.shares.add(shares)
    execution.transfer(amount, from: .ownerTokenAccount, to: .stakedTokenAccount, by: .owner)
    try execution.requireMinimumStake(
      operatorShares: isOperator ? execution.ownerRecord.shares : execution.operatorRecord.shares)
    execution.emit(
      StakeEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.key(.operatorPool),
        epoch: try execution.currentEpoch, stakingRecord: execution.key(.ownerStakingRecord),
        owner: execution.key(.owner), isOperator: isOperator, tokenAmount: amount, sharesAmount: shares))
  }
}
