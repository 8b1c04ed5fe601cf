import InferenceStaking

/// `accrue_reward`: adds the reward of one epoch to a pool's accrued rewards, and transfers all accrued rewards if the
/// epoch is the completed one or the pool's closing one (ProtocolInstructions).
enum AccrueRewardRules {
  static let rules = InstructionRules(
    of: StakingProgram.AccrueReward.schema,
    accounts: [
      .poolOverview.at(.poolOverview, bump: .stored).writable()
        .requires(.accrualIsNotHalted, else: .accrueRewardHalted),
      .rewardRecord(.rewardRecord).at(.rewardRecord, bump: .found).requires(.rewardRecordIsNextToClaim),
      .operatorPool.at(.operatorPool, bump: .stored).writable()
        .relates(.operatorRecordOfPool, to: .operatorStakingRecord),
      .operatorRecord(.operatorStakingRecord).writable().address(.operatorRecordOfPool),
      .tokenAccount(.rewardTokenAccount).at(.globalTokenRewardVault, bump: .found).writable(),
      .tokenAccount(.usdcTokenAccount).at(.globalUSDCEarningsVault, bump: .found).writable(),
      .tokenAccount(.stakedTokenAccount).at(.poolStakedTokenVault, bump: .found).writable(),
      .tokenAccount(.rewardFeeTokenAccount).at(.poolRewardCommissionTokenVault, bump: .found).writable(),
      .tokenAccount(.usdcFeeTokenAccount).at(.poolUSDCCommissionTokenVault, bump: .found).writable(),
      .tokenAccount(.poolUSDCVault).at(.poolDelegatorUSDCEarningsVault, bump: .found).writable(),
      .tokenProgram,
      .instructions,
    ])

  static func handle(
    _ arguments: StakingProgram.AccrueRewardArgs, _ execution: inout Execution
  ) throws(StakingFailure) {
    let epoch = execution.rewardRecord.epoch
    try verifyProof(arguments, execution)
    let closing = execution.operatorPool.closedAtEpoch
    if let closing {
      try execution.require(closing >= epoch, else: .closedPool, .numbers(closing, epoch))
    }
    let isTransferring = execution.poolOverview.completedRewardEpoch == epoch || closing == epoch

    let reward = try split(arguments.rewardAmount, rateBps: execution.operatorPool.rewardCommissionRateBps)
    let usdc = try split(arguments.usdcAmount, rateBps: execution.operatorPool.usdcCommissionRateBps)
    try execution.operatorPool.accruedRewards.add(reward.rest)
    try execution.operatorPool.accruedRewardCommission.add(reward.commission)
    try execution.operatorPool.accruedUSDCCommission.add(usdc.commission)
    try execution.operatorPool.accruedDelegatorUSDC.add(usdc.rest)
    try execution.operatorPool.rewardLastClaimedEpoch.add(1)

    let transferred = isTransferring ? try transferAccrued(&execution) : (rewards: 0, usdc: 0)
    execution.emit(
      AccrueRewardEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: epoch, totalRewardsTransferred: transferred.rewards, totalUSDCTransferred: transferred.usdc,
        delegatorRewards: reward.rest, operatorRewardCommission: reward.commission,
        delegatorUSDCEarnings: usdc.rest, operatorUSDCCommission: usdc.commission))
  }

  private static func split(_ amount: UInt64, rateBps: UInt16) throws(StakingFailure) -> CommissionSplit {
    try StakingFailure.Panic.unwrapping { () throws(StakingArithmeticError) in
      try CommissionSplit(amount: amount, rateBps: rateBps)
    }
  }

  /// ProtocolRewards, "Proof verification".
  private static func verifyProof(
    _ arguments: StakingProgram.AccrueRewardArgs, _ execution: borrowing Execution
  ) throws(StakingFailure) {
    let (nodes, sides) = (arguments.proof.count, arguments.proofPath.count)
    try execution.require(nodes == sides, else: .invalidProof, .numbers(UInt64(nodes), UInt64(sides)))
    let index = Int(arguments.merkleIndex)
    guard index < execution.rewardRecord.merkleRoots.count else { throw .panic(.noSuchRoot) }
    let leaf = RewardLeaf(
      operatorPool: execution.address(.operatorPool), rewardAmount: arguments.rewardAmount,
      usdcAmount: arguments.usdcAmount)
    let proof = MerkleProof(siblings: arguments.proof, siblingIsLeft: arguments.proofPath)
    let root = try? proof.root(fromLeaf: leaf.hash)
    try execution.require(root == execution.rewardRecord.merkleRoots[index], else: .invalidProof)
  }

  /// Transfers everything that the pool has accrued; returns the amounts taken from the two global vaults.
  private static func transferAccrued(
    _ execution: inout Execution
  ) throws(StakingFailure) -> (rewards: UInt64, usdc: UInt64) {
    let rewards = execution.operatorPool.accruedRewards
    let commission = execution.operatorPool.accruedRewardCommission
    let usdcCommission = execution.operatorPool.accruedUSDCCommission
    let usdc = execution.operatorPool.accruedDelegatorUSDC

    try execution.operatorPool.totalStakedAmount.add(rewards)
    var toStaked = rewards
    if execution.operatorPool.autoStakeFees {
      toStaked = try rewards.plus(commission)
      try autoStake(commission, &execution)
    } else {
      execution.transferFromOverview(commission, from: .rewardTokenAccount, to: .rewardFeeTokenAccount)
    }
    execution.transferFromOverview(toStaked, from: .rewardTokenAccount, to: .stakedTokenAccount)
    if usdcCommission > 0 {
      execution.transferFromOverview(usdcCommission, from: .usdcTokenAccount, to: .usdcFeeTokenAccount)
    }
    if usdc > 0 { execution.transferFromOverview(usdc, from: .usdcTokenAccount, to: .poolUSDCVault) }
    // Shares of the commission that was just staked are part of this distribution.
    try StakingFailure.Panic.unwrapping { () throws(StakingArithmeticError) in
      try execution.operatorPool.distribute(usdc: usdc)
    }
    applyPendingRates(&execution.operatorPool)

    let usdcTotal = try usdcCommission.plus(usdc)
    try execution.poolOverview.unclaimedRewards.subtract(rewards)
    try execution.poolOverview.unclaimedRewards.subtract(commission)
    try execution.poolOverview.unclaimedUSDC.subtract(usdcTotal)
    execution.operatorPool.accruedRewards = 0
    execution.operatorPool.accruedRewardCommission = 0
    execution.operatorPool.accruedUSDCCommission = 0
    execution.operatorPool.accruedDelegatorUSDC = 0
    return (try rewards.plus(commission), usdcTotal)
  }

  /// The operator's commission becomes shares, at the price after the rewards were added.
  private static func autoStake(_ commission: UInt64, _ execution: inout Execution) throws(StakingFailure) {
    let shares = try StakingFailure.Panic.unwrapping { () throws(StakingArithmeticError) in
      try execution.operatorPool.stakeTokens(commission, settling: &execution.operatorRecord)
    }
    try execution.operatorRecord.shares.add(shares)
    execution.emit(
      OperatorAutoStakeEvent(
        instructionIndex: execution.context.topLevelIndex, operatorPool: execution.address(.operatorPool),
        epoch: try execution.currentEpoch, stakingRecord: execution.address(.operatorStakingRecord),
        owner: execution.operatorRecord.owner, isOperator: true, tokenAmount: commission,
        sharesAmount: shares))
  }

  private static func applyPendingRates(_ pool: inout OperatorPool) {
    if let rate = pool.newUSDCCommissionRateBps {
      pool.usdcCommissionRateBps = rate
      pool.newUSDCCommissionRateBps = nil
    }
    if let rate = pool.newRewardCommissionRateBps {
      pool.rewardCommissionRateBps = rate
      pool.newRewardCommissionRateBps = nil
    }
  }
}
