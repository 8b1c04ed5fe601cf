import AnchorCore
import InferenceStaking
import InstructionBuilders
import SolanaTransactions

/// Builds one instruction from the options of the command line.
struct InstructionBuilder: Sendable {
  /// The instruction's name and accounts.
  let schema: InstructionSchema
  /// Takes the parameters that the instruction needs.
  let build: @Sendable (inout InstructionParameters) throws -> Instruction

  private init<Built: AnchorInstruction>(
    _ type: Built.Type, _ build: @escaping @Sendable (inout InstructionParameters) throws -> Built
  ) {
    schema = Built.schema
    self.build = { try build(&$0).instruction }
  }

  /// The builder of the instruction with this name in the IDL's spelling; nil if there is none.
  static func named(_ name: String) -> InstructionBuilder? { all.first { $0.schema.name == name } }

  /// A builder for every instruction of the program, in alphabetical order.
  static let all: [InstructionBuilder] = [
    InstructionBuilder(AccrueReward.self) {
      try .init(
        arguments: .init(
          merkleIndex: $0.integer("merkle-index"), proof: $0.hashes("proof"),
          proofPath: $0.sides("proof-path"), rewardAmount: $0.integer("reward-amount"),
          usdcAmount: $0.integer("usdc-amount")),
        accounts: .init(
          epoch: $0.integer("epoch"), initialPoolAdmin: $0.address("initial-pool-admin"),
          operatorStakingRecord: $0.address("operator-staking-record")), in: $0.program)
    },
    InstructionBuilder(AccrueRewardEmergencyBypass.self) {
      try .init(
        accounts: .init(
          admin: $0.address("admin"), initialPoolAdmin: $0.address("initial-pool-admin"),
          currentPoolRewardRecordEpoch: $0.integer("current-pool-reward-record-epoch"),
          nextPoolRewardRecordEpoch: $0.integer("next-pool-reward-record-epoch")), in: $0.program)
    },
    InstructionBuilder(CancelUnstake.self) {
      try .init(
        accounts: .init(
          owner: $0.address("owner"), operatorPool: $0.address("operator-pool"),
          ownerStakingRecord: $0.address("owner-staking-record")), in: $0.program)
    },
    InstructionBuilder(ChangeOperatorAdmin.self) {
      try .init(
        accounts: .init(
          admin: $0.address("admin"), newAdmin: $0.address("new-admin"),
          initialPoolAdmin: $0.address("initial-pool-admin")), in: $0.program)
    },
    InstructionBuilder(ChangeOperatorStakingRecord.self) {
      try .init(
        accounts: .init(
          admin: $0.address("admin"), owner: $0.address("owner"),
          initialPoolAdmin: $0.address("initial-pool-admin"),
          operatorStakingRecord: $0.address("operator-staking-record")), in: $0.program)
    },
    InstructionBuilder(ClaimUnstake.self) {
      try .init(
        accounts: .init(
          owner: $0.address("owner"), initialPoolAdmin: $0.address("initial-pool-admin"),
          operatorStakingRecord: $0.address("operator-staking-record"),
          ownerTokenAccount: $0.address("owner-token-account")), in: $0.program)
    },
    InstructionBuilder(ClaimUSDCEarnings.self) {
      try .init(
        accounts: .init(
          owner: $0.address("owner"), initialPoolAdmin: $0.address("initial-pool-admin"),
          stakingRecord: $0.address("staking-record"), destination: $0.address("destination")), in: $0.program
      )
    },
    InstructionBuilder(CloseOperatorPool.self) {
      try .init(
        accounts: .init(admin: $0.address("admin"), operatorPool: $0.address("operator-pool")), in: $0.program
      )
    },
    InstructionBuilder(CloseStakingRecord.self) {
      try .init(
        accounts: .init(
          receiver: $0.address("receiver"), owner: $0.address("owner"),
          ownerStakingRecordOperatorPool: $0.address("owner-staking-record-operator-pool"),
          initialPoolAdmin: $0.address("initial-pool-admin")), in: $0.program)
    },
    InstructionBuilder(CreateOperatorPool.self) {
      try .init(
        arguments: .init(
          autoStakeFees: $0.bool("auto-stake-fees"),
          rewardCommissionRateBps: $0.integer("reward-commission-rate-bps"),
          allowDelegation: $0.bool("allow-delegation"), name: $0.text("name"),
          description: $0.optionalText("description"), websiteURL: $0.optionalText("website-url"),
          avatarImageURL: $0.optionalText("avatar-image-url"),
          operatorAuthKeys: $0.optionalAddresses("operator-auth-keys"),
          usdcCommissionRateBps: $0.integer("usdc-commission-rate-bps")),
        accounts: .init(
          payer: $0.address("payer"), admin: $0.address("admin"),
          adminTokenAccount: $0.address("admin-token-account"),
          registrationFeePayoutTokenAccount: $0.address("registration-fee-payout-token-account"),
          mint: $0.address("mint"), usdcMint: $0.address("usdc-mint")), in: $0.program)
    },
    InstructionBuilder(CreatePoolOverview.self) {
      try .init(
        accounts: .init(
          payer: $0.address("payer"), programAdmin: $0.address("program-admin"),
          registrationFeePayoutWallet: $0.address("registration-fee-payout-wallet"),
          slashingDestinationTokenAccount: $0.address("slashing-destination-token-account"),
          slashingDestinationUSDCAccount: $0.address("slashing-destination-usdc-account"),
          mint: $0.address("mint"), usdcMint: $0.address("usdc-mint")), in: $0.program)
    },
    InstructionBuilder(CreateRewardRecord.self) {
      try .init(
        arguments: .init(
          merkleRoots: $0.hashes("merkle-roots"), totalRewards: $0.integer("total-rewards"),
          totalUSDCPayout: $0.integer("total-usdc-payout")),
        accounts: .init(
          payer: $0.address("payer"), authority: $0.address("authority"),
          rewardRecord: $0.address("reward-record")), in: $0.program)
    },
    InstructionBuilder(CreateStakingRecord.self) {
      try .init(
        accounts: .init(
          payer: $0.address("payer"), owner: $0.address("owner"),
          initialPoolAdmin: $0.address("initial-pool-admin")), in: $0.program)
    },
    InstructionBuilder(MarkEpochAsFinalizing.self) {
      try .init(
        arguments: .init(expectedEpoch: $0.integer("expected-epoch")),
        accounts: .init(authority: $0.address("authority")), in: $0.program)
    },
    InstructionBuilder(SetHaltStatus.self) {
      try .init(
        arguments: .init(isHalted: $0.bool("is-halted")),
        accounts: .init(
          authority: $0.address("authority"), initialPoolAdmin: $0.address("initial-pool-admin")),
        in: $0.program)
    },
    InstructionBuilder(SlashStake.self) {
      try .init(
        arguments: .init(sharesAmount: $0.integer("shares-amount")),
        accounts: .init(
          authority: $0.address("authority"), initialPoolAdmin: $0.address("initial-pool-admin"),
          operatorStakingRecord: $0.address("operator-staking-record"),
          slashingDestinationTokenAccount: $0.address("slashing-destination-token-account"),
          slashingDestinationUSDCAccount: $0.address("slashing-destination-usdc-account")), in: $0.program)
    },
    InstructionBuilder(Stake.self) {
      try .init(
        arguments: .init(tokenAmount: $0.integer("token-amount")),
        accounts: .init(
          owner: $0.address("owner"), initialPoolAdmin: $0.address("initial-pool-admin"),
          operatorStakingRecord: $0.address("operator-staking-record"),
          ownerTokenAccount: $0.address("owner-token-account")), in: $0.program)
    },
    InstructionBuilder(SweepClosedPoolUSDCDust.self) {
      try .init(
        accounts: .init(
          admin: $0.address("admin"), operatorPool: $0.address("operator-pool"),
          adminUSDCAccount: $0.address("admin-usdc-account")), in: $0.program)
    },
    InstructionBuilder(Unstake.self) {
      try .init(
        arguments: .init(sharesAmount: $0.integer("shares-amount")),
        accounts: .init(
          owner: $0.address("owner"), initialPoolAdmin: $0.address("initial-pool-admin"),
          operatorStakingRecord: $0.address("operator-staking-record")), in: $0.program)
    },
    InstructionBuilder(UpdateOperatorPool.self) {
      try .init(
        arguments: .init(
          newRewardCommissionRateBps: $0.commissionRate("new-reward-commission-rate-bps"),
          newUSDCCommissionRateBps: $0.commissionRate("new-usdc-commission-rate-bps"),
          allowDelegation: $0.optionalBool("allow-delegation"),
          autoStakeFees: $0.optionalBool("auto-stake-fees"), name: $0.optionalText("name"),
          description: $0.optionalText("description"), websiteURL: $0.optionalText("website-url"),
          avatarImageURL: $0.optionalText("avatar-image-url"),
          operatorAuthKeys: $0.optionalAddresses("operator-auth-keys")),
        accounts: .init(admin: $0.address("admin"), initialPoolAdmin: $0.address("initial-pool-admin")),
        in: $0.program)
    },
    InstructionBuilder(UpdatePoolOverview.self) {
      try .init(
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
          programAdmin: $0.address("program-admin"),
          registrationFeePayoutWallet: $0.optionalAddress("registration-fee-payout-wallet"),
          slashingDestinationUSDCAccount: $0.optionalAddress("slashing-destination-usdc-account"),
          slashingDestinationTokenAccount: $0.optionalAddress("slashing-destination-token-account")),
        in: $0.program)
    },
    InstructionBuilder(UpdatePoolOverviewAuthorities.self) {
      try .init(
        arguments: .init(
          newRewardDistributionAuthorities: $0.optionalAddresses("new-reward-distribution-authorities"),
          newHaltAuthorities: $0.optionalAddresses("new-halt-authorities"),
          newSlashingAuthorities: $0.optionalAddresses("new-slashing-authorities")),
        accounts: .init(
          programAdmin: $0.address("program-admin"), newProgramAdmin: $0.optionalAddress("new-program-admin")),
        in: $0.program)
    },
    InstructionBuilder(WithdrawOperatorRewardCommission.self) {
      try .init(
        accounts: .init(
          admin: $0.address("admin"), initialPoolAdmin: $0.address("initial-pool-admin"),
          destination: $0.address("destination")), in: $0.program)
    },
    InstructionBuilder(WithdrawOperatorUSDCCommission.self) {
      try .init(
        accounts: .init(
          admin: $0.address("admin"), initialPoolAdmin: $0.address("initial-pool-admin"),
          destination: $0.address("destination")), in: $0.program)
    },
  ]
}
