/// The name of an account in the account lists of the program's instructions.
enum AccountName: UInt8, CaseIterable {
  case admin
  case adminTokenAccount
  case adminUSDCAccount
  case authority
  case currentPoolRewardRecord
  case destination
  case instructions
  case mint
  case newAdmin
  case newProgramAdmin
  case newStakingRecord
  case nextPoolRewardRecord
  case operatorPool
  case operatorStakingRecord
  case operatorUSDCVault
  case owner
  case ownerStakingRecord
  case ownerTokenAccount
  case payer
  case poolOverview
  case poolUSDCVault
  case programAdmin
  case receiver
  case registrationFeePayoutTokenAccount
  case registrationFeePayoutWallet
  case rewardFeeTokenAccount
  case rewardRecord
  case rewardTokenAccount
  case slashingDestinationTokenAccount
  case slashingDestinationUSDCAccount
  case stakedTokenAccount
  case stakingRecord
  case systemProgram
  case tokenProgram
  case usdcFeeTokenAccount
  case usdcMint
  case usdcTokenAccount

  /// The name as the IDL spells it and as the program logs it.
  var text: String {
    switch self {
    case .admin: "admin"
    case .adminTokenAccount: "admin_token_account"
    case .adminUSDCAccount: "admin_usdc_account"
    case .authority: "authority"
    case .currentPoolRewardRecord: "current_pool_reward_record"
    case .destination: "destination"
    case .instructions: "instructions"
    case .mint: "mint"
    case .newAdmin: "new_admin"
    case .newProgramAdmin: "new_program_admin"
    case .newStakingRecord: "new_staking_record"
    case .nextPoolRewardRecord: "next_pool_reward_record"
    case .operatorPool: "operator_pool"
    case .operatorStakingRecord: "operator_staking_record"
    case .operatorUSDCVault: "operator_usdc_vault"
    case .owner: "owner"
    case .ownerStakingRecord: "owner_staking_record"
    case .ownerTokenAccount: "owner_token_account"
    case .payer: "payer"
    case .poolOverview: "pool_overview"
    case .poolUSDCVault: "pool_usdc_vault"
    case .programAdmin: "program_admin"
    case .receiver: "receiver"
    case .registrationFeePayoutTokenAccount: "registration_fee_payout_token_account"
    case .registrationFeePayoutWallet: "registration_fee_payout_wallet"
    case .rewardFeeTokenAccount: "reward_fee_token_account"
    case .rewardRecord: "reward_record"
    case .rewardTokenAccount: "reward_token_account"
    case .slashingDestinationTokenAccount: "slashing_destination_token_account"
    case .slashingDestinationUSDCAccount: "slashing_destination_usdc_account"
    case .stakedTokenAccount: "staked_token_account"
    case .stakingRecord: "staking_record"
    case .systemProgram: "system_program"
    case .tokenProgram: "token_program"
    case .usdcFeeTokenAccount: "usdc_fee_token_account"
    case .usdcMint: "usdc_mint"
    case .usdcTokenAccount: "usdc_token_account"
    }
  }
}
