import InferenceStaking

/// `update_pool_overview`: changes settings (ProtocolInstructions).
enum UpdatePoolOverviewRules {
  static let rules = InstructionRules(
    of: StakingProgram.UpdatePoolOverview.schema,
    accounts: [
      .signer(.programAdmin),
      .poolOverview.at(.poolOverview, bump: .stored).writable()
        .relates(.programAdmin, to: .programAdmin, else: .program(.invalidProgramAdmin)),
      .unchecked(.registrationFeePayoutWallet).optional(),
      .unchecked(.slashingDestinationUSDCAccount).optional(),
      .unchecked(.slashingDestinationTokenAccount).optional(),
    ])

  static func handle(
    _ arguments: StakingProgram.UpdatePoolOverviewArgs, _ execution: inout Execution
  ) throws(StakingFailure) {
    if let value = arguments.minOperatorTokenStake { execution.poolOverview.minOperatorTokenStake = value }
    if let value = arguments.isStakingHalted { execution.poolOverview.isStakingHalted = value }
    if let value = arguments.isWithdrawalHalted { execution.poolOverview.isWithdrawalHalted = value }
    if let value = arguments.isAccrueRewardHalted { execution.poolOverview.isAccrueRewardHalted = value }
    if let value = arguments.allowPoolCreation { execution.poolOverview.allowPoolCreation = value }
    if let value = arguments.operatorPoolRegistrationFee {
      execution.poolOverview.operatorPoolRegistrationFee = value
    }
    if let value = arguments.delegatorUnstakeDelaySeconds {
      execution.poolOverview.delegatorUnstakeDelaySeconds = value
    }
    if let value = arguments.operatorUnstakeDelaySeconds {
      execution.poolOverview.operatorUnstakeDelaySeconds = value
    }
    if let value = arguments.slashingDelaySeconds {
      try execution.require(
        value >= execution.configuration.minimumSlashingDelay, else: .invalidSlashingDelay)
      execution.poolOverview.slashingDelaySeconds = value
    }
    if execution.isPresent(.registrationFeePayoutWallet) {
      execution.poolOverview.registrationFeePayoutWallet = execution.address(.registrationFeePayoutWallet)
    }
    if execution.isPresent(.slashingDestinationUSDCAccount) {
      execution.poolOverview.slashingDestinationUSDCAccount = execution.address(
        .slashingDestinationUSDCAccount)
    }
    if execution.isPresent(.slashingDestinationTokenAccount) {
      execution.poolOverview.slashingDestinationTokenAccount = execution.address(
        .slashingDestinationTokenAccount)
    }
  }
}
