import InferenceStaking

/// `change_operator_staking_record`: makes another record of the pool the operator's (ProtocolInstructions).
enum ChangeOperatorStakingRecordRules {
  static let rules = InstructionRules(
    "ChangeOperatorStakingRecord",
    accounts: [
      .signer(.admin),
      .signer(.owner),
      .poolOverview.at(.poolOverview, bump: .stored),
      .operatorPool.at(.operatorPool, bump: .stored).writable().relates(.poolAdmin, to: .admin),
      .operatorRecord(.operatorStakingRecord)
        .relates(.poolOfOperatorRecord, to: .operatorPool)
        .key(.operatorRecordOfPool),
      .ownerRecord(.newStakingRecord).at(.stakingRecord(owner: .owner), bump: .found)
        .relates(.ownerOfRecord, to: .owner)
        .relates(.poolOfRecord, to: .operatorPool),
      .instructions,
    ])

  static func handle(_ execution: inout Execution) throws(Failure) {
    try execution.requireMinimumStake(operatorShares: execution.ownerRecord.shares)
    execution.operatorPool.operatorStakingRecord = execution.key(.newStakingRecord)
    execution.emit(
      ChangeOperatorStakingRecordEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.key(.operatorPool),
        epoch: try execution.currentEpoch, admin: execution.key(.admin),
        oldStakingRecord: execution.key(.operatorStakingRecord),
        newStakingRecord: execution.key(.newStakingRecord)))
  }
}
