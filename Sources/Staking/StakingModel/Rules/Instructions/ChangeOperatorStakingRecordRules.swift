import InferenceStaking

/// `change_operator_staking_record`: makes another record of the pool the operator's (ProtocolInstructions).
enum ChangeOperatorStakingRecordRules {
  static let rules = InstructionRules(
    of: StakingProgram.ChangeOperatorStakingRecord.schema,
    accounts: [
      .signer(.admin),
      .signer(.owner),
      .poolOverview.at(.poolOverview, bump: .stored),
      .operatorPool.at(.operatorPool, bump: .stored).writable().relates(.poolAdmin, to: .admin),
      .operatorRecord(.operatorStakingRecord)
        .relates(.poolOfOperatorRecord, to: .operatorPool)
        .address(.operatorRecordOfPool),
      .ownerRecord(.newStakingRecord).at(.stakingRecord(owner: .owner), bump: .found)
        .relates(.ownerOfRecord, to: .owner)
        .relates(.poolOfRecord, to: .operatorPool),
      .instructions,
    ])

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    try execution.requireMinimumStake(operatorShares: execution.ownerRecord.shares)
    execution.operatorPool.operatorStakingRecord = execution.address(.newStakingRecord)
    execution.emit(
      ChangeOperatorStakingRecordEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, admin: execution.address(.admin),
        oldStakingRecord: execution.address(.operatorStakingRecord),
        newStakingRecord: execution.address(.newStakingRecord)))
  }
}
