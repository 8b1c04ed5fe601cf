import InferenceStaking

/// `mark_epoch_as_finalizing`: fixes which pools belong to the current epoch (ProtocolInstructions).
enum MarkEpochAsFinalizingRules {
  static let rules = InstructionRules(
    of: StakingProgram.MarkEpochAsFinalizing.schema,
    accounts: [
      .signer(.authority),
      .poolOverview.at(.poolOverview, bump: .stored).writable()
        .requires(.isRewardDistributionAuthority, else: .invalidRewardDistributionAuthority),
    ])

  static func handle(
    _ arguments: StakingProgram.MarkEpochIsFinalizingArgs, _ execution: inout Execution
  ) throws(StakingFailure) {
    let current = try execution.currentEpoch
    try execution.require(
      arguments.expectedEpoch == current, else: .epochIsFinalizingEpochInvalid,
      .numbers(current, arguments.expectedEpoch))
    execution.poolOverview.isEpochFinalizing = true
  }
}
