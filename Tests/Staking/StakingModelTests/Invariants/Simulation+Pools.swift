import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPrimitives

extension Simulation {
  /// Actions on a pool, with what the gates of the pool say about them.
  mutating func performOnPool(_ action: ProtocolAction) throws -> Attempt? {
    let pools = try pools
    func pool(_ number: Int) -> PoolKeys { pools[number % pools.count] }
    switch action {
    case .createRecord(let who, let number):
      return try attempt(world.createStakingRecord(owner(who), in: pool(number)))
    case .stake(let who, let number, let part):
      let balance = try world.balance(world.tokenAccount(owner(who), of: world.mint)) ?? 0
      let amount = max(1, balance / 256 * UInt64(part) / 64)
      let instruction = try world.stake(amount, by: owner(who), in: pool(number))
      return try attempt(instruction, obstacles(.stake, who, pool(number)))
    case .unstake(let who, let number, let part):
      guard try world.exists(pool(number).record(of: owner(who))) else { return nil }
      let record = try world.record(owner(who), in: pool(number))
      guard record.shares > 0 else { return nil }
      let shares = part == 255 ? record.shares : max(1, UInt64(part) * (record.shares / 256))
      let instruction = try world.unstake(shares, by: owner(who), in: pool(number))
      return try attempt(instruction, obstacles(.unstake, who, pool(number)))
    case .claimUnstake(let who, let number):
      let instruction = try world.claimUnstake(owner(who), in: pool(number))
      return try attempt(instruction, obstacles(.claimUnstake, who, pool(number)))
    case .cancelUnstake(let who, let number):
      let instruction = try world.cancelUnstake(owner(who), in: pool(number))
      return try attempt(instruction, obstacles(.cancelUnstake, who, pool(number)))
    case .claimUSDC(let who, let number):
      let instruction = try world.claimUSDC(owner(who), in: pool(number))
      let isSwept = try !world.exists(pool(number).usdcVault)
      return try attempt(instruction, isSwept ? nil : obstacles(.claimUSDCEarnings, who, pool(number)))
    case .closeRecord(let who, let number):
      return try attempt(world.closeStakingRecord(owner(who), in: pool(number)))
    default: return try performAsOperator(action, pool)
    }
  }

  private mutating func performAsOperator(
    _ action: ProtocolAction, _ pool: (Int) -> PoolKeys
  ) throws -> Attempt? {
    switch action {
    case .accrue(let number): return try accrue(pool(number))
    case .bypass(let number):
      let next = try world.pool(pool(number)).rewardLastClaimedEpoch + 1
      let instruction = try world.bypass(pool(number), next, next + 1)
      return try attempt(instruction, obstacles(.bypassEpoch, nil, pool(number)))
    case .halt(let number, let isHalted): return try attempt(world.setHalt(isHalted, pool(number)))
    case .slash(let number, let part):
      let key = try world.pool(pool(number)).operatorStakingRecord
      guard world.exists(key) else { return nil }
      let shares: UInt64 = try (world.state(at: key) as StakingRecord).shares
      guard shares > 0 else { return nil }
      let amount = part == 255 ? shares : max(1, UInt64(part) * (shares / 256))
      let isSwept = try !world.exists(pool(number).usdcVault)
      return try attempt(
        world.slash(amount, pool(number)), isSwept ? nil : obstacles(.slash, nil, pool(number)))
    case .withdrawRewards(let number):
      return try attempt(
        world.withdrawRewardCommission(pool(number)), obstacles(.withdrawCommission, nil, pool(number)))
    case .withdrawUSDC(let number):
      return try attempt(
        world.withdrawUSDCCommission(pool(number)), obstacles(.withdrawCommission, nil, pool(number)))
    case .closePool(let number):
      return try attempt(world.closePool(pool(number)), obstacles(.closePool, nil, pool(number)))
    case .sweep(let number):
      let isSwept = try !world.exists(pool(number).usdcVault)
      return try attempt(
        world.sweep(pool(number)), isSwept ? nil : obstacles(.sweepDust, nil, pool(number)))
    case .changeOperatorRecord(let number, let who):
      return try attempt(world.changeRecord(pool(number), toRecordOf: owner(who)))
    case .changeRates(let number, let rewards, let usdc, let autoStake, let delegation):
      return try attempt(
        world.updatePool(pool(number)) {
          $0.newRewardCommissionRateBps = .init(rateBps: rewards)
          $0.newUSDCCommissionRateBps = .init(rateBps: usdc)
          $0.autoStakeFees = autoStake
          $0.allowDelegation = delegation
        })
    default: return nil
    }
  }

  /// Accrues the pool's next epoch; one without a tree is tried with an empty proof.
  private mutating func accrue(_ pool: PoolKeys) throws -> Attempt? {
    let epoch = try world.pool(pool).rewardLastClaimedEpoch + 1
    let isUsable =
      try world.exists(pool.usdcVault) && world.exists(world.pool(pool).operatorStakingRecord)
    guard let rewards = epochs[epoch],
      let index = rewards.leaves.firstIndex(where: { $0.operatorPool == pool.address })
    else {
      let leaf = RewardLeaf(operatorPool: pool.address, rewardAmount: 0, usdcAmount: 0)
      let proof = MerkleProof(siblings: [], siblingIsLeft: [])
      return try attempt(world.accrue(leaf, proof: proof, epoch: epoch, pool: pool))
    }
    let instruction = try world.accrue(
      rewards.leaves[index], proof: rewards.tree.proof(index), epoch: epoch, pool: pool)
    return try attempt(instruction, isUsable ? obstacles(.accrueReward, nil, pool) : nil)
  }

  private func owner(_ number: Int) -> PublicKey { Self.owners[number % Self.owners.count] }

  /// The obstacles of a step; nil if the record that it is for does not exist.
  private func obstacles(_ step: StakingStep, _ who: Int?, _ keys: PoolKeys) throws -> [StakingObstacle]? {
    let pool = try world.pool(keys)
    let gates = StakingGates(poolOverview: try world.overview, operatorPool: pool)
    let now = world.chain.clock.unixTimestamp
    guard let who else { return gates.obstacles(step, now: now) }
    let key = try keys.record(of: owner(who))
    guard world.exists(key), world.exists(pool.operatorStakingRecord) else { return nil }
    return gates.obstacles(
      step, record: try world.record(owner(who), in: keys), isOperator: key == pool.operatorStakingRecord,
      now: now)
  }
}
