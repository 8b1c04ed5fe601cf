import InferenceStaking

/// `create_staking_record`: creates a wallet's record in a pool (ProtocolInstructions).
enum CreateStakingRecordRules {
  static let rules = InstructionRules(
    of: StakingProgram.CreateStakingRecord.schema,
    accounts: [
      .signer(.payer).writable(),
      .signer(.owner),
      .operatorPool.at(.operatorPool, bump: .found),
      .ownerRecord(.ownerStakingRecord)
        .created(at: .stakingRecord(owner: .owner), space: AccountSpace.stakingRecord),
      .systemProgram,
    ])

  static func handle(_ execution: inout Execution) {
    execution.ownerRecord.version = 1
    execution.ownerRecord.owner = execution.address(.owner)
    execution.ownerRecord.operatorPool = execution.address(.operatorPool)
    execution.ownerRecord.lastSettledUSDCPerShare = execution.operatorPool.cumulativeUSDCPerShare
  }
}
