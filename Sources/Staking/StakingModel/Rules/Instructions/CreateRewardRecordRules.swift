import AnchorCore
import InferenceStaking

/// `create_reward_record`: publishes the merkle roots of the current epoch and ends it (ProtocolInstructions).
enum CreateRewardRecordRules {
  static let rules = InstructionRules(
    of: StakingProgram.CreateRewardRecord.schema,
    accounts: [
      .signer(.payer).writable(),
      .signer(.authority),
      .poolOverview.at(.poolOverview, bump: .stored).writable()
        .requires(.isRewardDistributionAuthority, else: .invalidRewardDistributionAuthority)
        .requires(.epochIsFinalizing, else: .epochMustBeFinalizing),
      .rewardRecord(.rewardRecord).created(at: .newRewardRecord, space: AccountSpace.rewardRecord),
      .tokenAccount(.rewardTokenAccount).at(.globalTokenRewardVault, bump: .found),
      .tokenAccount(.usdcTokenAccount).at(.globalUSDCEarningsVault, bump: .found),
      .systemProgram,
    ])

  static func handle(
    _ arguments: StakingProgram.CreateRewardRecordArgs, _ execution: inout Execution
  ) throws(StakingFailure) {
    let epoch = try execution.currentEpoch
    try checkTotals(arguments, epoch: epoch, execution)
    execution.rewardRecord.version = 1
    execution.rewardRecord.epoch = epoch
    execution.rewardRecord.merkleRoots = arguments.merkleRoots
    execution.rewardRecord.totalRewards = arguments.totalRewards
    execution.rewardRecord.totalUSDCPayout = arguments.totalUSDCPayout
    execution.rewardRecord.epochFinalizedAt = execution.context.now

    try execution.poolOverview.unclaimedRewards.add(arguments.totalRewards)
    try execution.poolOverview.unclaimedUSDC.add(arguments.totalUSDCPayout)
    execution.poolOverview.completedRewardEpoch = epoch
    execution.poolOverview.isEpochFinalizing = false

    let (rewards, usdc) = (execution.amount(.rewardTokenAccount), execution.amount(.usdcTokenAccount))
    let (owedRewards, owedUSDC) = (
      execution.poolOverview.unclaimedRewards, execution.poolOverview.unclaimedUSDC
    )
    try execution.require(rewards >= owedRewards, else: .insufficientRewards, .numbers(rewards, owedRewards))
    try execution.require(usdc >= owedUSDC, else: .insufficientUSDC, .numbers(usdc, owedUSDC))
  }

  /// Without roots nothing may be issued; with roots exactly the epoch's emission, and any amount of USDC.
  private static func checkTotals(
    _ arguments: StakingProgram.CreateRewardRecordArgs, epoch: UInt64, _ execution: borrowing Execution
  ) throws(StakingFailure) {
    let (rewards, usdc) = (arguments.totalRewards, arguments.totalUSDCPayout)
    guard !arguments.merkleRoots.isEmpty else {
      try execution.require(rewards == 0, else: .requireEqViolated, rewards, 0)
      try execution.require(usdc == 0, else: .requireEqViolated, usdc, 0)
      return
    }
    let expected: UInt64
    do throws(EmissionError) {
      expected = try EmissionSchedule.program.emission(ofEpoch: epoch)
    } catch {
      preconditionFailure("the current epoch is the one after the completed one, so never 0")
    }
    try execution.require(
      rewards == expected, else: .invalidRewardAmount, .numbers(rewards, expected))
  }
}
