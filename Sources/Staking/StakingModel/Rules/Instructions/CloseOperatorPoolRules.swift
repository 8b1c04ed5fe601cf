import InferenceStaking

/// `close_operator_pool`: closes a pool for good; its account remains (ProtocolInstructions).
enum CloseOperatorPoolRules {
  static let rules = InstructionRules(
    of: StakingProgram.CloseOperatorPool.schema,
    accounts: [
      .signer(.admin),
      .poolOverview.at(.poolOverview, bump: .stored),
      .operatorPool.writable().relates(.poolAdmin, to: .admin),
    ])

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    try execution.require(execution.operatorPool.haltedAtTimestamp == nil, else: .operatorPoolHalted)
    try execution.require(execution.operatorPool.closedAtEpoch == nil, else: .closedPool)
    execution.operatorPool.closedAtEpoch = try execution.membershipEpoch.plus(1)
  }
}
