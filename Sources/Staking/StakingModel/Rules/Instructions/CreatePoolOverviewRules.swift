import InferenceStaking

/// `create_pool_overview`: creates the program's settings and the two global vaults (ProtocolInstructions).
enum CreatePoolOverviewRules {
  static let rules = InstructionRules(
    of: StakingProgram.CreatePoolOverview.schema,
    accounts: [
      .signer(.payer).writable(),
      .signer(.programAdmin),
      .unchecked(.registrationFeePayoutWallet),
      .unchecked(.slashingDestinationTokenAccount),
      .unchecked(.slashingDestinationUSDCAccount),
      .poolOverview.created(at: .poolOverview, space: AccountSpace.poolOverview),
      .tokenAccount(.rewardTokenAccount)
        .created(at: .globalTokenRewardVault, mint: .mint, owner: .poolOverview),
      .tokenAccount(.usdcTokenAccount)
        .created(at: .globalUSDCEarningsVault, mint: .usdcMint, owner: .poolOverview),
      .mint(.mint),
      .mint(.usdcMint).requires(.isUSDCMint, else: .invalidUSDCMint),
      .tokenProgram,
      .systemProgram,
    ])

  static func handle(_ execution: inout Execution) {
    execution.poolOverview.bump = execution.bump(.poolOverview)
    execution.poolOverview.mint = execution.address(.mint)
    execution.poolOverview.programAdmin = execution.address(.programAdmin)
    execution.poolOverview.registrationFeePayoutWallet = execution.address(.registrationFeePayoutWallet)
    execution.poolOverview.slashingDestinationTokenAccount = execution.address(
      .slashingDestinationTokenAccount)
    execution.poolOverview.slashingDestinationUSDCAccount = execution.address(.slashingDestinationUSDCAccount)
    execution.poolOverview.slashingDelaySeconds = execution.configuration.minimumSlashingDelay
  }
}
