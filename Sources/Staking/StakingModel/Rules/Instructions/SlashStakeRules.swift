import InferenceStaking

/// `slash_stake`: confiscates operator shares, the operator's USDC and both commission vaults of a halted pool
/// (ProtocolInstructions).
enum SlashStakeRules {
  static let rules = InstructionRules(
    of: StakingProgram.SlashStake.schema,
    accounts: [
      .signer(.authority),
      .poolOverview.at(.poolOverview, bump: .stored)
        .requires(.isSlashingAuthority, else: .invalidSlashingAuthority),
      .operatorPool.at(.operatorPool, bump: .stored).writable(),
      .operatorRecord(.operatorStakingRecord).writable().address(.operatorRecordOfPool),
      .tokenAccount(.stakedTokenAccount).at(.poolStakedTokenVault, bump: .found).writable(),
      .tokenAccount(.poolUSDCVault).at(.poolDelegatorUSDCEarningsVault, bump: .found).writable(),
      .tokenAccount(.rewardFeeTokenAccount).at(.poolRewardCommissionTokenVault, bump: .found).writable(),
      .tokenAccount(.usdcFeeTokenAccount).at(.poolUSDCCommissionTokenVault, bump: .found).writable(),
      .tokenAccount(.slashingDestinationTokenAccount).writable().address(.slashingDestinationToken),
      .tokenAccount(.slashingDestinationUSDCAccount).writable()
        .requires(.holdsUSDC).address(.slashingDestinationUSDC),
      .tokenProgram,
      .instructions,
    ])

  static func handle(
    _ arguments: StakingProgram.SlashStakeArgs, _ execution: inout Execution
  ) throws(StakingFailure) {
    let amount = arguments.sharesAmount
    try execution.require(amount > 0, else: .invalidAmount, .numbers(0, 0))
    guard let haltedAt = execution.operatorPool.haltedAtTimestamp else {
      throw .thrown(.operatorPoolNotHalted)
    }
    let held = execution.operatorRecord.shares
    try execution.require(held >= amount, else: .invalidSlashSharesAmount, .numbers(held, amount))
    // The program casts the delay: one of 2⁶³ or more turns negative and has always passed.
    let delay = Int64(truncatingIfNeeded: execution.poolOverview.slashingDelaySeconds)
    try execution.require(
      elapsed(since: haltedAt, execution.context.now) >= delay, else: .slashingDelayNotMet)

    let tokens = try StakingFailure.Panic.unwrapping { () throws(StakingArithmeticError) in
      try execution.operatorPool.slashTokens(shares: amount, settling: &execution.operatorRecord)
    }
    try execution.operatorRecord.shares.subtract(amount)
    let usdc = try confiscateUSDC(&execution)
    let (rewardCommission, usdcCommission) = confiscateCommissions(&execution)
    execution.transferFromPool(tokens, from: .stakedTokenAccount, to: .slashingDestinationTokenAccount)
    execution.emit(
      SlashStakeEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, operatorStakingRecord: execution.address(.operatorStakingRecord),
        authority: execution.address(.authority),
        destination: execution.address(.slashingDestinationTokenAccount),
        destinationUSDC: execution.address(.slashingDestinationUSDCAccount), sharesSlashed: amount,
        tokenAmountSlashed: tokens, usdcConfiscated: usdc, rewardCommissionConfiscated: rewardCommission,
        usdcCommissionConfiscated: usdcCommission))
  }

  /// The difference in seconds, clamped to the range of `Int64`.
  private static func elapsed(since start: Int64, _ now: Int64) -> Int64 {
    let (seconds, overflow) = now.subtractingReportingOverflow(start)
    guard overflow else { return seconds }
    return now < start ? .min : .max
  }

  /// All settled USDC of the operator's record.
  private static func confiscateUSDC(_ execution: inout Execution) throws(StakingFailure) -> UInt64 {
    let usdc = execution.operatorRecord.accruedUSDCEarnings
    guard usdc > 0 else { return 0 }
    try execution.require(
      execution.amount(.poolUSDCVault) >= usdc, else: .insufficientPoolUSDCVaultBalance)
    execution.transferFromPool(usdc, from: .poolUSDCVault, to: .slashingDestinationUSDCAccount)
    execution.operatorRecord.accruedUSDCEarnings = 0
    return usdc
  }

  /// The balances of the two commission vaults.
  private static func confiscateCommissions(_ execution: inout Execution) -> (rewards: UInt64, usdc: UInt64) {
    let (rewards, usdc) = (execution.amount(.rewardFeeTokenAccount), execution.amount(.usdcFeeTokenAccount))
    if rewards > 0 {
      execution.transferFromPool(rewards, from: .rewardFeeTokenAccount, to: .slashingDestinationTokenAccount)
    }
    if usdc > 0 {
      execution.transferFromPool(usdc, from: .usdcFeeTokenAccount, to: .slashingDestinationUSDCAccount)
    }
    return (rewards, usdc)
  }
}
