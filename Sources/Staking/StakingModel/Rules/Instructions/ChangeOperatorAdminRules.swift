import InferenceStaking

/// `change_operator_admin`: replaces the pool admin; both sign (ProtocolInstructions).
enum ChangeOperatorAdminRules {
  static let rules = InstructionRules(
    of: StakingProgram.ChangeOperatorAdmin.schema,
    accounts: [
      .signer(.admin),
      .signer(.newAdmin),
      .poolOverview.at(.poolOverview, bump: .stored)
        .requires(.epochIsNotFinalizing, else: .epochMustNotBeFinalizing),
      .operatorPool.at(.operatorPool, bump: .stored).writable().relates(.poolAdmin, to: .admin),
      .instructions,
    ])

  static func handle(_ execution: inout Execution) throws(StakingFailure) {
    execution.operatorPool.admin = execution.address(.newAdmin)
    execution.emit(
      ChangeOperatorAdminEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, oldAdmin: execution.address(.admin),
        newAdmin: execution.address(.newAdmin)))
  }
}
