import AnchorCore
import InferenceStaking
import InstructionBuilders
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TestSupport

/// Builds the program's instructions again from what was decoded, in both account forms.
struct InstructionRebuilding {
  let program: StakingProgram
  let accounts: NamedAccounts
  /// Values of account fields that seeds use, by path.
  let seedData: JSONNode?

  /// The instruction with every account explicit.
  func explicit(_ instruction: StakingProgram.AnyInstruction) throws -> Instruction {
    switch instruction {
    case .accrueReward(let arguments):
      try AccrueReward(arguments: arguments, accounts: required(AccrueReward.Accounts(accounts)), in: program)
        .instruction
    case .accrueRewardEmergencyBypass:
      try AccrueRewardEmergencyBypass(
        accounts: required(AccrueRewardEmergencyBypass.Accounts(accounts)), in: program
      ).instruction
    case .cancelUnstake:
      try CancelUnstake(accounts: required(CancelUnstake.Accounts(accounts)), in: program).instruction
    case .changeOperatorAdmin:
      try ChangeOperatorAdmin(accounts: required(ChangeOperatorAdmin.Accounts(accounts)), in: program)
        .instruction
    case .changeOperatorStakingRecord:
      try ChangeOperatorStakingRecord(
        accounts: required(ChangeOperatorStakingRecord.Accounts(accounts)), in: program
      ).instruction
    case .claimUnstake:
      try ClaimUnstake(accounts: required(ClaimUnstake.Accounts(accounts)), in: program).instruction
    case .claimUSDCEarnings:
      try ClaimUSDCEarnings(accounts: required(ClaimUSDCEarnings.Accounts(accounts)), in: program).instruction
    case .closeOperatorPool:
      try CloseOperatorPool(accounts: required(CloseOperatorPool.Accounts(accounts)), in: program).instruction
    case .closeStakingRecord:
      try CloseStakingRecord(accounts: required(CloseStakingRecord.Accounts(accounts)), in: program)
        .instruction
    case .createOperatorPool(let arguments):
      try CreateOperatorPool(
        arguments: arguments, accounts: required(CreateOperatorPool.Accounts(accounts)), in: program
      ).instruction
    case .createPoolOverview:
      try CreatePoolOverview(accounts: required(CreatePoolOverview.Accounts(accounts)), in: program)
        .instruction
    case .createRewardRecord(let arguments):
      try CreateRewardRecord(
        arguments: arguments, accounts: required(CreateRewardRecord.Accounts(accounts)), in: program
      ).instruction
    case .createStakingRecord:
      try CreateStakingRecord(accounts: required(CreateStakingRecord.Accounts(accounts)), in: program)
        .instruction
    case .markEpochAsFinalizing(let arguments):
      try MarkEpochAsFinalizing(
        arguments: arguments, accounts: required(MarkEpochAsFinalizing.Accounts(accounts)), in: program
      ).instruction
    case .setHaltStatus(let arguments):
      try SetHaltStatus(
        arguments: arguments, accounts: required(SetHaltStatus.Accounts(accounts)), in: program
      ).instruction
    case .slashStake(let arguments):
      try SlashStake(arguments: arguments, accounts: required(SlashStake.Accounts(accounts)), in: program)
        .instruction
    case .stake(let arguments):
      try Stake(arguments: arguments, accounts: required(Stake.Accounts(accounts)), in: program).instruction
    case .sweepClosedPoolUSDCDust:
      try SweepClosedPoolUSDCDust(accounts: required(SweepClosedPoolUSDCDust.Accounts(accounts)), in: program)
        .instruction
    case .unstake(let arguments):
      try Unstake(arguments: arguments, accounts: required(Unstake.Accounts(accounts)), in: program)
        .instruction
    case .updateOperatorPool(let arguments):
      try UpdateOperatorPool(
        arguments: arguments, accounts: required(UpdateOperatorPool.Accounts(accounts)), in: program
      ).instruction
    case .updatePoolOverview(let arguments):
      try UpdatePoolOverview(
        arguments: arguments, accounts: required(UpdatePoolOverview.Accounts(accounts)), in: program
      ).instruction
    case .updatePoolOverviewAuthorities(let arguments):
      try UpdatePoolOverviewAuthorities(
        arguments: arguments, accounts: required(UpdatePoolOverviewAuthorities.Accounts(accounts)),
        in: program
      ).instruction
    case .withdrawOperatorRewardCommission:
      try WithdrawOperatorRewardCommission(
        accounts: required(WithdrawOperatorRewardCommission.Accounts(accounts)), in: program
      ).instruction
    case .withdrawOperatorUSDCCommission:
      try WithdrawOperatorUSDCCommission(
        accounts: required(WithdrawOperatorUSDCCommission.Accounts(accounts)), in: program
      ).instruction
    }
  }

  /// The instruction with every account derived that can be; nil for one whose accounts are all inputs.
  func derived(_ instruction: StakingProgram.AnyInstruction) throws -> Instruction? {
    switch instruction {
    case .accrueReward(let arguments):
      try AccrueReward(
        arguments: arguments,
        accounts: .init(
          epoch: epoch("reward_record.epoch"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin"),
          operatorStakingRecord: account("operator_staking_record")),
        in: program
      ).instruction
    case .accrueRewardEmergencyBypass:
      try AccrueRewardEmergencyBypass(
        accounts: .init(
          admin: account("admin"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin"),
          currentPoolRewardRecordEpoch: epoch("current_pool_reward_record.epoch"),
          nextPoolRewardRecordEpoch: epoch("next_pool_reward_record.epoch")),
        in: program
      ).instruction
    case .cancelUnstake:
      try CancelUnstake(
        accounts: .init(
          owner: account("owner"),
          operatorPool: account("operator_pool"),
          ownerStakingRecord: account("owner_staking_record")),
        in: program
      ).instruction
    case .changeOperatorAdmin:
      try ChangeOperatorAdmin(
        accounts: .init(
          admin: account("admin"),
          newAdmin: account("new_admin"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin")),
        in: program
      ).instruction
    case .changeOperatorStakingRecord:
      try ChangeOperatorStakingRecord(
        accounts: .init(
          admin: account("admin"),
          owner: account("owner"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin"),
          operatorStakingRecord: account("operator_staking_record")),
        in: program
      ).instruction
    case .claimUnstake:
      try ClaimUnstake(
        accounts: .init(
          owner: account("owner"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin"),
          operatorStakingRecord: account("operator_staking_record"),
          ownerTokenAccount: account("owner_token_account")),
        in: program
      ).instruction
    case .claimUSDCEarnings:
      try ClaimUSDCEarnings(
        accounts: .init(
          owner: account("owner"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin"),
          stakingRecord: account("staking_record"),
          destination: account("destination")),
        in: program
      ).instruction
    case .closeOperatorPool:
      try CloseOperatorPool(
        accounts: .init(
          admin: account("admin"),
          operatorPool: account("operator_pool")),
        in: program
      ).instruction
    case .closeStakingRecord:
      try CloseStakingRecord(
        accounts: .init(
          receiver: account("receiver"),
          owner: account("owner"),
          ownerStakingRecordOperatorPool: key("owner_staking_record.operator_pool"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin")),
        in: program
      ).instruction
    case .createOperatorPool(let arguments):
      try CreateOperatorPool(
        arguments: arguments,
        accounts: .init(
          payer: account("payer"),
          admin: account("admin"),
          adminTokenAccount: account("admin_token_account"),
          registrationFeePayoutTokenAccount: account("registration_fee_payout_token_account"),
          mint: account("mint"),
          usdcMint: account("usdc_mint")),
        in: program
      ).instruction
    case .createPoolOverview:
      try CreatePoolOverview(
        accounts: .init(
          payer: account("payer"),
          programAdmin: account("program_admin"),
          registrationFeePayoutWallet: account("registration_fee_payout_wallet"),
          slashingDestinationTokenAccount: account("slashing_destination_token_account"),
          slashingDestinationUSDCAccount: account("slashing_destination_usdc_account"),
          mint: account("mint"),
          usdcMint: account("usdc_mint")),
        in: program
      ).instruction
    case .createRewardRecord(let arguments):
      try CreateRewardRecord(
        arguments: arguments,
        accounts: .init(
          payer: account("payer"),
          authority: account("authority"),
          rewardRecord: account("reward_record")),
        in: program
      ).instruction
    case .createStakingRecord:
      try CreateStakingRecord(
        accounts: .init(
          payer: account("payer"),
          owner: account("owner"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin")),
        in: program
      ).instruction
    case .markEpochAsFinalizing(let arguments):
      try MarkEpochAsFinalizing(
        arguments: arguments,
        accounts: .init(
          authority: account("authority")),
        in: program
      ).instruction
    case .setHaltStatus(let arguments):
      try SetHaltStatus(
        arguments: arguments,
        accounts: .init(
          authority: account("authority"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin")),
        in: program
      ).instruction
    case .slashStake(let arguments):
      try SlashStake(
        arguments: arguments,
        accounts: .init(
          authority: account("authority"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin"),
          operatorStakingRecord: account("operator_staking_record"),
          slashingDestinationTokenAccount: account("slashing_destination_token_account"),
          slashingDestinationUSDCAccount: account("slashing_destination_usdc_account")),
        in: program
      ).instruction
    case .stake(let arguments):
      try Stake(
        arguments: arguments,
        accounts: .init(
          owner: account("owner"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin"),
          operatorStakingRecord: account("operator_staking_record"),
          ownerTokenAccount: account("owner_token_account")),
        in: program
      ).instruction
    case .sweepClosedPoolUSDCDust:
      try SweepClosedPoolUSDCDust(
        accounts: .init(
          admin: account("admin"),
          operatorPool: account("operator_pool"),
          adminUSDCAccount: account("admin_usdc_account")),
        in: program
      ).instruction
    case .unstake(let arguments):
      try Unstake(
        arguments: arguments,
        accounts: .init(
          owner: account("owner"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin"),
          operatorStakingRecord: account("operator_staking_record")),
        in: program
      ).instruction
    case .updateOperatorPool(let arguments):
      try UpdateOperatorPool(
        arguments: arguments,
        accounts: .init(
          admin: account("admin"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin")),
        in: program
      ).instruction
    case .updatePoolOverview(let arguments):
      try UpdatePoolOverview(
        arguments: arguments,
        accounts: .init(
          programAdmin: account("program_admin"),
          registrationFeePayoutWallet: accounts["registration_fee_payout_wallet"]?.address,
          slashingDestinationUSDCAccount: accounts["slashing_destination_usdc_account"]?.address,
          slashingDestinationTokenAccount: accounts["slashing_destination_token_account"]?.address),
        in: program
      ).instruction
    case .updatePoolOverviewAuthorities(let arguments):
      try UpdatePoolOverviewAuthorities(
        arguments: arguments,
        accounts: .init(
          programAdmin: account("program_admin"),
          newProgramAdmin: accounts["new_program_admin"]?.address),
        in: program
      ).instruction
    case .withdrawOperatorRewardCommission:
      try WithdrawOperatorRewardCommission(
        accounts: .init(
          admin: account("admin"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin"),
          destination: account("destination")),
        in: program
      ).instruction
    case .withdrawOperatorUSDCCommission:
      try WithdrawOperatorUSDCCommission(
        accounts: .init(
          admin: account("admin"),
          initialPoolAdmin: key("operator_pool.initial_pool_admin"),
          destination: account("destination")),
        in: program
      ).instruction
    }
  }

  private func required<T>(_ accounts: T?) throws -> T { try Fixtures.require(accounts, "an account") }

  private func account(_ name: String) throws -> PublicKey {
    try Fixtures.require(accounts[name]?.address, "account \(name)")
  }

  private func key(_ path: String) throws -> PublicKey {
    try PublicKey(Fixtures.require(seedData?[path]?.string, "seed \(path)"))
  }

  private func epoch(_ path: String) throws -> UInt64 {
    try Fixtures.require(seedData?[path]?.string.flatMap(UInt64.init), "seed \(path)")
  }
}
