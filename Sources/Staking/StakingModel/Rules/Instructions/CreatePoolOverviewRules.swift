import InferenceStaking

/// `create_pool_overview`: creates the program's settings and the two global vaults (ProtocolInstructions).
enum CreatePoolOverviewRules {
  static let rules = InstructionRules(
    "CreatePoolOverview",
    accounts: [
      .signer(.payer).writable(),
      .signer(.programAdmin),
      .unchecked(.registrationFeePayoutWallet),
      .unchecked(.slashingDestinationTokenAccount),
      .unchecked(.slashingDestinationUSDCAccount),
      .poolOverview.created(at: .poolOverview, space: 1762),
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
    execution.poolOverview.mint = execution.key(.mint)
    execution.poolOverview.programAdmin = execution.key(.programAdmin)
    execution.poolOverview.registrationFeePayoutWallet = execution.key(.registrationFeePayoutWallet)
    execution.poolOverview.slashingDestinationTokenAccount = execution.key(.slashingDestinationTokenAccount)
    execution.poolOverview.slashingDestinationUSDCAccount = execution.key(.slashingDestinationUSDCAccount)
    execution.poolOverview.slashingDelaySeconds = execution.configuration.minimumSlashingDelay
  }
}
