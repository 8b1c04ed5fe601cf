import InferenceStaking

/// `close_staking_record`: closes an empty record and returns its lamports (ProtocolInstructions).
///
/// The pool need not be the record's: any pool of the program is accepted, and the checks use it.
enum CloseStakingRecordRules {
  static let rules = InstructionRules(
    of: StakingProgram.CloseStakingRecord.schema,
    accounts: [
      .unchecked(.receiver).writable(),
      .signer(.owner),
      .ownerRecord(.ownerStakingRecord).at(.stakingRecordOfItsPool(owner: .owner), bump: .found).writable()
        .relates(.ownerOfRecord, to: .owner)
        .closed(into: .receiver),
      .operatorPool.at(.operatorPool, bump: .stored),
      .systemProgram,
    ])

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    let (record, pool) = (execution.ownerRecord, execution.operatorPool)
    try execution.require(record.shares == 0, else: .accountNotEmpty)
    try execution.require(record.tokensUnstakeAmount == 0, else: .accountNotEmpty)
    try execution.require(!record.hasUnclaimedUSDC(in: pool), else: .unclaimedUSDCEarnings)
    if execution.isOperatorRecord(.ownerStakingRecord) {
      try execution.require(pool.isEmpty, else: .poolIsNotEmpty)
    }
  }
}
