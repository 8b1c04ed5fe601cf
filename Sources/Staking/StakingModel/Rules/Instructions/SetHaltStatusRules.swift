import InferenceStaking

/// `set_halt_status`: halts a pool or lifts its halt (ProtocolInstructions).
enum SetHaltStatusRules {
  static let rules = InstructionRules(
    of: StakingProgram.SetHaltStatus.schema,
    accounts: [
      .signer(.authority),
      .poolOverview.at(.poolOverview, bump: .stored)
        .requires(.isHaltAuthority, else: .invalidHaltAuthority),
      .operatorPool.at(.operatorPool, bump: .stored).writable(),
      .instructions,
    ])

  static func handle(
    _ arguments: StakingProgram.SetHaltStatusArgs, _ execution: inout Execution
  ) throws(StakingFailure) {
    // Halting a halted pool restarts the slashing delay.
    execution.operatorPool.haltedAtTimestamp = arguments.isHalted ? execution.context.now : nil
    execution.emit(
      SetHaltStatusEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, isHalted: arguments.isHalted))
  }
}
