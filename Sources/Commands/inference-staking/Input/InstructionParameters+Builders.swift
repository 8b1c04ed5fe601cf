import InferenceStaking
import InstructionBuilders
import SolanaPrimitives
import SolanaTransactions

// One builder for each instruction: what it asks the user for, in the interface's own words.

extension InstructionParameters {
  /// Every instruction that can be built, by its name in the interface.
  static let builders:
    [(name: String, build: @Sendable (inout InstructionParameters) throws -> Instruction)] = [
      (
        "accrue_reward",
        {
          try AccrueReward(
            arguments: .init(
              merkleIndex: $0.integer("merkle-index"), proof: $0.hashes("proof"),
              proofPath: $0.bools("proof-path"), rewardAmount: $0.integer("reward-amount"),
              usdcAmount: $0.integer("usdc-amount")),
            accounts: .init(
              epoch: $0.integer("epoch"), initialPoolAdmin: $0.key("initial-pool-admin"),
              operatorStakingRecord: $0.key("operator-staking-record")), in: $0.program
          ).instruction
        }
      ),
      (
        "accrue_reward_emergency_bypass",
        {
          try AccrueRewardEmergencyBypass(
            accounts: .init(
              admin: $0.key("admin"), initialPoolAdmin: $0.key("initial-pool-admin"),
              currentPoolRewardRecordEpoch: $0.integer("current-pool-reward-record-epoch"),
              nextPoolRewardRecordEpoch: $0.integer("next-pool-reward-record-epoch")), in: $0.program
          ).instruction
        }
      ),
      (
        "cancel_unstake",
        {
          try CancelUnstake(
            accounts: .init(
              owner: $0.key("owner"), operatorPool: $0.key("operator-pool"),
              ownerStakingRecord: $0.key("owner-staking-record")), in: $0.program
          ).instruction
        }
      ),
      (
        "change_operator_admin",
        {
          try ChangeOperatorAdmin(
            accounts: .init(
              admin: $0.key("admin"), newAdmin: $0.key("new-admin"),
              initialPoolAdmin: $0.key("initial-pool-admin")), in: $0.program
          ).instruction
        }
      ),
      (
        "change_operator_staking_record",
        {
          try ChangeOperatorStakingRecord(
            accounts: .init(
              admin: $0.key("admin"), owner: $0.key("owner"), initialPoolAdmin: $0.key("initial-pool-admin"),
              operatorStakingRecord: $0.key("operator-staking-record")), in: $0.program
          ).instruction
        }
      ),
      (
        "claim_unstake",
        {
          try ClaimUnstake(
            accounts: .init(
              owner: $0.key("owner"), initialPoolAdmin: $0.key("initial-pool-admin"),
              operatorStakingRecord: $0.key("operator-staking-record"),
              ownerTokenAccount: $0.key("owner-token-account")), in: $0.program
          ).instruction
        }
      ),
      (
        "claim_usdc_earnings",
        {
          try ClaimUSDCEarnings(
            accounts: .init(
              owner: $0.key("owner"), initialPoolAdmin: $0.key("initial-pool-admin"),
              stakingRecord: $0.key("staking-record"), destination: $0.key("destination")), in: $0.program
          ).instruction
        }
      ),
      (
        "close_operator_pool",
        {
          try CloseOperatorPool(
            accounts: .init(admin: $0.key("admin"), operatorPool: $0.key("operator-pool")), in: $0.program
          ).instruction
        }
      ),
      (
        "close_staking_record",
        {
          try CloseStakingRecord(
            accounts: .init(
              receiver: $0.key("receiver"), owner: $0.key("owner"),
              ownerStakingRecordOperatorPool: $0.key("owner-staking-record-operator-pool"),
              initialPoolAdmin: $0.key("initial-pool-admin")), in: $0.program
          ).instruction
        }
      ),
      (
        "create_operator_pool",
        {
          try CreateOperatorPool(
            arguments: .init(
              autoStakeFees: $0.bool("auto-stake-fees"),
              rewardCommissionRateBps: $0.integer("reward-commission-rate-bps"),
              allowDelegation: $0.bool("allow-delegation"), name: $0.text("name"),
              description: $0.optionalText("description"), websiteURL: $0.optionalText("website-url"),
              avatarImageURL: $0.optionalText("avatar-image-url"),
              operatorAuthKeys: $0.optionalKeys("operator-auth-keys"),
              usdcCommissionRateBps: $0.integer("usdc-commission-rate-bps")),
            accounts: .init(
              payer: $0.key("payer"), admin: $0.key("admin"),
              adminTokenAccount: $0.key("admin-token-account"),
              registrationFeePayoutTokenAccount: $0.key("registration-fee-payout-token-account"),
              mint: $0.key("mint"), usdcMint: $0.key("usdc-mint")), in: $0.program
          ).instruction
        }
      ),
      (
        "create_pool_overview",
        {
          try CreatePoolOverview(
            accounts: .init(
              payer: $0.key("payer"), programAdmin: $0.key("program-admin"),
              registrationFeePayoutWallet: $0.key("registration-fee-payout-wallet"),
              slashingDestinationTokenAccount: $0.key("slashing-destination-token-account"),
              slashingDestinationUSDCAccount: $0.key("slashing-destination-usdc-account"),
              mint: $0.key("mint"), usdcMint: $0.key("usdc-mint")), in: $0.program
          ).instruction
        }
      ),
      (
        "create_reward_record",
        {
          try CreateRewardRecord(
            arguments: .init(
              merkleRoots: $0.hashes("merkle-roots"), totalRewards: $0.integer("total-rewards"),
              totalUSDCPayout: $0.integer("total-usdc-payout")),
            accounts: .init(
              payer: $0.key("payer"), authority: $0.key("authority"), rewardRecord: $0.key("reward-record")),
            in: $0.program
          ).instruction
        }
      ),
      (
        "create_staking_record",
        {
          try CreateStakingRecord(
            accounts: .init(
              payer: $0.key("payer"), owner: $0.key("owner"), initialPoolAdmin: $0.key("initial-pool-admin")),
            in: $0.program
          ).instruction
        }
      ),
      (
        "mark_epoch_as_finalizing",
        {
          try MarkEpochAsFinalizing(
            arguments: .init(expectedEpoch: $0.integer("expected-epoch")),
            accounts: .init(authority: $0.key("authority")), in: $0.program
          ).instruction
        }
      ),
      (
        "set_halt_status",
        {
          try SetHaltStatus(
            arguments: .init(isHalted: $0.bool("is-halted")),
            accounts: .init(authority: $0.key("authority"), initialPoolAdmin: $0.key("initial-pool-admin")),
            in: $0.program
          ).instruction
        }
      ),
      (
        "slash_stake",
        {
          try SlashStake(
            arguments: .init(sharesAmount: $0.integer("shares-amount")),
            accounts: .init(
              authority: $0.key("authority"), initialPoolAdmin: $0.key("initial-pool-admin"),
              operatorStakingRecord: $0.key("operator-staking-record"),
              slashingDestinationTokenAccount: $0.key("slashing-destination-token-account"),
              slashingDestinationUSDCAccount: $0.key("slashing-destination-usdc-account")), in: $0.program
          ).instruction
        }
      ),
      (
        "stake",
        {
          try Stake(
            arguments: .init(tokenAmount: $0.integer("token-amount")),
            accounts: .init(
              owner: $0.key("owner"), initialPoolAdmin: $0.key("initial-pool-admin"),
              operatorStakingRecord: $0.key("operator-staking-record"),
              ownerTokenAccount: $0.key("owner-token-account")), in: $0.program
          ).instruction
        }
      ),
      (
        "sweep_closed_pool_usdc_dust",
        {
          try SweepClosedPoolUSDCDust(
            accounts: .init(
              admin: $0.key("admin"), operatorPool: $0.key("operator-pool"),
              adminUSDCAccount: $0.key("admin-usdc-account")), in: $0.program
          ).instruction
        }
      ),
      (
        "unstake",
        {
          try Unstake(
            arguments: .init(sharesAmount: $0.integer("shares-amount")),
            accounts: .init(
              owner: $0.key("owner"), initialPoolAdmin: $0.key("initial-pool-admin"),
              operatorStakingRecord: $0.key("operator-staking-record")), in: $0.program
          ).instruction
        }
      ),
      (
        "update_operator_pool",
        {
          try UpdateOperatorPool(
            arguments: .init(
              newRewardCommissionRateBps: $0.commissionRate("new-reward-commission-rate-bps"),
              newUSDCCommissionRateBps: $0.commissionRate("new-usdc-commission-rate-bps"),
              allowDelegation: $0.optionalBool("allow-delegation"),
              autoStakeFees: $0.optionalBool("auto-stake-fees"), name: $0.optionalText("name"),
              description: $0.optionalText("description"), websiteURL: $0.optionalText("website-url"),
              avatarImageURL: $0.optionalText("avatar-image-url"),
              operatorAuthKeys: $0.optionalKeys("operator-auth-keys")),
            accounts: .init(admin: $0.key("admin"), initialPoolAdmin: $0.key("initial-pool-admin")),
            in: $0.program
          ).instruction
        }
      ),
      (
        "update_pool_overview",
        {
          try UpdatePoolOverview(
            arguments: .init(
              isStakingHalted: $0.optionalBool("is-staking-halted"),
              isWithdrawalHalted: $0.optionalBool("is-withdrawal-halted"),
              isAccrueRewardHalted: $0.optionalBool("is-accrue-reward-halted"),
              allowPoolCreation: $0.optionalBool("allow-pool-creation"),
              operatorPoolRegistrationFee: $0.optionalInteger("operator-pool-registration-fee"),
              minOperatorTokenStake: $0.optionalInteger("min-operator-token-stake"),
              delegatorUnstakeDelaySeconds: $0.optionalInteger("delegator-unstake-delay-seconds"),
              operatorUnstakeDelaySeconds: $0.optionalInteger("operator-unstake-delay-seconds"),
              slashingDelaySeconds: $0.optionalInteger("slashing-delay-seconds")),
            accounts: .init(
              programAdmin: $0.key("program-admin"),
              registrationFeePayoutWallet: $0.optionalKey("registration-fee-payout-wallet"),
              slashingDestinationUSDCAccount: $0.optionalKey("slashing-destination-usdc-account"),
              slashingDestinationTokenAccount: $0.optionalKey("slashing-destination-token-account")),
            in: $0.program
          ).instruction
        }
      ),
      (
        "update_pool_overview_authorities",
        {
          try UpdatePoolOverviewAuthorities(
            arguments: .init(
              newRewardDistributionAuthorities: $0.optionalKeys("new-reward-distribution-authorities"),
              newHaltAuthorities: $0.optionalKeys("new-halt-authorities"),
              newSlashingAuthorities: $0.optionalKeys("new-slashing-authorities")),
            accounts: .init(
              programAdmin: $0.key("program-admin"), newProgramAdmin: $0.optionalKey("new-program-admin")),
            in: $0.program
          ).instruction
        }
      ),
      (
        "withdraw_operator_reward_commission",
        {
          try WithdrawOperatorRewardCommission(
            accounts: .init(
              admin: $0.key("admin"), initialPoolAdmin: $0.key("initial-pool-admin"),
              destination: $0.key("destination")), in: $0.program
          ).instruction
        }
      ),
      (
        "withdraw_operator_usdc_commission",
        {
          try WithdrawOperatorUSDCCommission(
            accounts: .init(
              admin: $0.key("admin"), initialPoolAdmin: $0.key("initial-pool-admin"),
              destination: $0.key("destination")), in: $0.program
          ).instruction
        }
      ),
    ]
}
