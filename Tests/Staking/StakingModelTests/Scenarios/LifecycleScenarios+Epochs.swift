import InferenceStaking
import SolanaPrimitives
import TestSupport
import Testing

extension LifecycleScenarios {
  static let epochScenes: [Scene] = [
    Scene("Epochs end and every pool accrues them") { world in
      for epoch in 1...3 as ClosedRange<UInt64> {
        try end(epoch, &world)
        for pool in try pools { try accrueAll(pool, &world) }
      }
    },
    Scene("Nothing is left to accrue") { world in
      for pool in try pools {
        #expect(
          try world.pool(pool).epochsToAccrue(completedEpoch: world.overview.completedRewardEpoch) == nil)
      }
    },
    Scene("Further stakes come in at a price above one") { world in
      var random = SeededRandom(seed: 9)
      for _ in 0..<2 {
        var stakers = try pools.map { ($0.initialAdmin, $0) } + delegations.map { ($0.owner, $0.pool) }
        stakers.shuffle(using: &random)
        for (owner, pool) in stakers { try stake(owner, in: pool, &random, &world) }
      }
    },
    Scene("Further epochs end, two of them accrued together") { world in
      for epoch in 4...7 as ClosedRange<UInt64> {
        try end(epoch, &world)
        if epoch % 2 == 1 { for pool in try pools { try accrueAll(pool, &world) } }
      }
    },
    Scene("Everything issued has left the global vaults") { world in
      try checkNothingUnclaimed(&world)
    },
  ]

  /// What the pools earn in an epoch: the emission in equal parts, and random USDC.
  static func rewards(_ epoch: UInt64) throws -> EpochRewards {
    var random = SeededRandom(seed: epoch)
    let usdc = (0..<poolCount).map { _ in UInt64(random.below(90_000_000)) * 1_000_000 }
    return try EpochRewards(epoch: epoch, pools: pools, usdc: usdc)
  }

  private static func end(_ epoch: UInt64, _ world: inout World) throws {
    let rewards = try rewards(epoch)
    #expect(try world.endEpoch(roots: [rewards.tree.root], usdc: rewards.totalUSDC) == epoch)
    let record = try world.rewardRecord(epoch)
    #expect(record.epoch == epoch && record.merkleRoots == [rewards.tree.root])
    #expect(record.totalRewards == (try EmissionSchedule.program.emission(ofEpoch: epoch)))
    world.count(record.totalRewards, "issued")
    world.count(record.totalUSDCPayout, "USDC issued")
  }

  /// Accrues every unclaimed epoch of a pool, oldest first, and looks at what the newest one moves.
  private static func accrueAll(_ pool: PoolKeys, _ world: inout World) throws {
    let start = (try world.pool(pool), try world.overview)
    let vaults = [try world.rewardVault, try pool.stakedVault, try pool.rewardCommissionVault]
    let balances = try vaults.map { try world.balance($0) ?? 0 }
    let (index, newest) = (try pools.firstIndex(of: pool) ?? 0, start.1.completedRewardEpoch)
    let epochs = try #require(start.0.epochsToAccrue(completedEpoch: newest))
    var (earned, commission) = (0 as UInt64, 0 as UInt64)
    for epoch in epochs {
      let rewards = try rewards(epoch)
      let leaf = rewards.leaves[index]
      earned += leaf.rewardAmount
      commission +=
        try CommissionSplit(amount: leaf.rewardAmount, rateBps: start.0.rewardCommissionRateBps).commission
      try world.accept(world.accrue(leaf, proof: rewards.tree.proof(index), epoch: epoch, pool: pool))
      let content = try world.pool(pool)
      #expect(content.rewardLastClaimedEpoch == epoch && content.newRewardCommissionRateBps == nil)
      #expect(content.totalShares == start.0.totalShares)
      #expect(content.totalUnstaking == start.0.totalUnstaking)
    }
    let content = try world.pool(pool)
    #expect(content.accruedRewards == 0 && content.accruedRewardCommission == 0)
    #expect(content.totalStakedAmount == start.0.totalStakedAmount + earned - commission)
    #expect(try world.overview.unclaimedRewards == start.1.unclaimedRewards - earned)
    #expect(try world.balance(vaults[0]) == balances[0] - earned)
    #expect(try world.balance(vaults[1]) == balances[1] + earned - commission)
    #expect(try world.balance(vaults[2]) == balances[2] + commission)
    world.count(earned, "accrued")
  }

  static func checkNothingUnclaimed(_ world: inout World) throws {
    let overview = try world.overview
    #expect(overview.unclaimedRewards == 0 && overview.unclaimedUSDC == 0)
    #expect(try world.balance(world.rewardVault) == 0)
    #expect(try world.balance(world.usdcVault) == 0)
  }
}
