import InferenceStaking
import SolanaPrimitives
import TestSupport
import Testing

extension LifecycleScenarios {
  static let poolCount = 3
  static let delegatorCount = 3

  static var pools: [PoolKeys] { get throws { try (1...poolCount).map { try PoolKeys($0) } } }

  /// Each delegator with the pool that he stakes in.
  static var delegations: [(owner: PublicKey, pool: PoolKeys)] {
    get throws {
      try (1...delegatorCount).map { (World.delegator($0), try PoolKeys($0 % poolCount + 1)) }
    }
  }

  static let startScenes: [Scene] = [
    Scene("The program begins with nothing allowed and nothing counted") { world in
      try FullProgramScenarios.createOverview(&world)
      #expect(try world.overview.totalPools == 0)
    },
    Scene("The settings are changed") { world in
      try world.set {
        $0.allowPoolCreation = true
        $0.operatorPoolRegistrationFee = 50_000_000_000
        $0.minOperatorTokenStake = 1000
        $0.delegatorUnstakeDelaySeconds = 8
        $0.operatorUnstakeDelaySeconds = 5
      }
      #expect(try world.overview.operatorPoolRegistrationFee == 50_000_000_000)
    },
    Scene("The authorities are set") { world in try FullProgramScenarios.setAuthorities(&world) },
    Scene("Pools are created before the first epoch") { world in
      var random = SeededRandom(seed: 4)
      for pool in try pools {
        world.setTokens(100_000_000_000, of: world.mint, in: pool.initialAdmin)
        try world.accept(
          world.createPool(pool) {
            $0.rewardCommissionRateBps = UInt16(random.below(101)) * 100
            $0.usdcCommissionRateBps = UInt16(random.below(101)) * 100
          })
        #expect(try world.pool(pool).rewardLastClaimedEpoch == 0)
        #expect(try world.pool(pool).isEmpty)
      }
      #expect(try world.overview.totalPools == UInt64(poolCount))
    },
    Scene("Every operator stakes one to one") { world in
      var random = SeededRandom(seed: 5)
      for pool in try pools { try stake(pool.initialAdmin, in: pool, &random, &world) }
    },
    Scene("Every delegator stakes one to one") { world in
      var random = SeededRandom(seed: 6)
      for (owner, pool) in try delegations {
        try world.accept(world.createStakingRecord(owner, in: pool))
        try stake(owner, in: pool, &random, &world)
      }
    },
  ]

  /// Stakes one to ten million tokens that the wallet is given before, and looks at what they buy.
  static func stake(
    _ owner: PublicKey, in pool: PoolKeys, _ random: inout SeededRandom, _ world: inout World
  ) throws {
    let amount = UInt64(1 + random.below(10_000_000)) * 1_000_000_000
    world.setTokens(amount, of: world.mint, in: owner)
    let before = (try world.pool(pool), try world.record(owner, in: pool))
    let shares = try before.0.shares(forTokens: amount)
    if before.0.sharePrice == nil || before.0.totalShares == before.0.totalStakedAmount {
      #expect(shares == amount)
    } else {
      #expect(shares < amount)
    }
    try world.accept(world.stake(amount, by: owner, in: pool))
    let content = try world.pool(pool)
    #expect(content.totalStakedAmount == before.0.totalStakedAmount + amount)
    #expect(content.totalShares == before.0.totalShares + shares)
    #expect(try world.record(owner, in: pool).shares == before.1.shares + shares)
    world.count(amount, "staked")
  }
}
