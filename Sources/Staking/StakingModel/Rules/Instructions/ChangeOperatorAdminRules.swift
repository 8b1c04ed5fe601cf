import InferenceStaking

/// `change_operator_admin`: hands the pool to another admin; both sign (ProtocolInstructions).
enum ChangeOperatorAdminRules {
  static let rules = InstructionRules(
    "ChangeOperatorAdmin",
    accounts: [
      .signer(.admin),
      .signer(.newAdmin),
      .poolOverview.at(.poolOverview, bump: .stored)
        .requires(.epochIsNotFinalizing, else: .epochMustNotBeFinalizing),
      .operatorPool.at(.operatorPool, bump: .stored).writable().relates(.poolAdmin, to: .admin),
      .instructions,
    ])

  static func handle(_ execution: inout Execution) throws(Failure) {
    execution.operatorPool.admin = execution.key(.newAdmin)
    execution.emit(
      ChangeOperatorAdminEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.key(.operatorPool),
        epoch: try execution.currentEpoch, oldAdmin: execution.key(.admin),
        newAdmin: execution.key(.newAdmin)))
  }
}
