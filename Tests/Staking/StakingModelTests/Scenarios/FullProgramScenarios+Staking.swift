import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import Testing

extension FullProgramScenarios {
  static let stakingScenes: [Scene] = [
    Scene("Delegators wait for the operator's least stake") { world in
      try world.refuse(6003, world.stake(400_000, by: World.delegator(1), in: PoolKeys(1)))
    },
    Scene("The staking halt stops the operator, too") { world in
      try world.set { $0.isStakingHalted = true }
      try world.refuse(6011, world.stake(150_000, by: World.poolAdmin(1), in: PoolKeys(1)))
      try world.set { $0.isStakingHalted = false }
    },
    Scene("The first stake is one to one") { world in
      let (pool, owner) = (try PoolKeys(1), World.poolAdmin(1))
      var expected = try world.record(owner, in: pool)
      expected.shares = 150_000
      try world.accept(world.stake(150_000, by: owner, in: pool))
      let content = try world.pool(pool)
      #expect(content.totalStakedAmount == 150_000 && content.totalShares == 150_000)
      #expect(content.totalUnstaking == 0)
      #expect(try world.record(owner, in: pool) == expected)
    },
    Scene("A record without shares does not become the operator's") { world in
      try world.refuse(6003, world.changeRecord(PoolKeys(1), toRecordOf: World.delegator(1)))
    },
    Scene("Without delegation a delegator is refused") { world in
      try world.accept(world.updatePool(PoolKeys(1)) { $0.allowDelegation = false })
      try world.refuse(6000, world.stake(400_000, by: World.delegator(1), in: PoolKeys(1)))
    },
    Scene("Without delegation the operator stakes") { world in
      let pool = try PoolKeys(1)
      try world.accept(world.stake(100, by: World.poolAdmin(1), in: pool))
      #expect(try world.record(World.poolAdmin(1), in: pool).shares == 150_100)
      try world.accept(world.updatePool(pool) { $0.allowDelegation = true })
    },
    Scene("Staking nothing is refused") { world in
      try world.refuse(6048, world.stake(0, by: World.delegator(1), in: PoolKeys(1)))
    },
    Scene("A delegator stakes") { world in
      let (pool, owner) = (try PoolKeys(1), World.delegator(1))
      let wallet = world.tokenAccount(owner, of: world.mint)
      let before = (try world.pool(pool), try world.balance(wallet), try world.balance(pool.stakedVault))
      try world.accept(world.stake(400_000, by: owner, in: pool))
      let content = try world.pool(pool)
      #expect(content.totalStakedAmount == before.0.totalStakedAmount + 400_000)
      #expect(content.totalShares == before.0.totalShares + 400_000)
      #expect(try world.record(owner, in: pool).shares == 400_000)
      #expect(try world.balance(wallet) == (before.1 ?? 0) - 400_000)
      #expect(try world.balance(pool.stakedVault) == (before.2 ?? 0) + 400_000)
    },
    Scene("A record with shares is not closed") { world in
      try world.refuse(6021, world.closeStakingRecord(World.delegator(1), in: PoolKeys(1)))
    },
  ]

  static let unstakingScenes: [Scene] = [
    Scene("The staking halt stops unstaking") { world in
      try world.set { $0.isStakingHalted = true }
      try world.refuse(6011, world.unstake(400_000, by: World.delegator(1), in: PoolKeys(1)))
      try world.set { $0.isStakingHalted = false }
    },
    Scene("Nobody unstakes more than he has") { world in
      try world.refuse(2506, world.unstake(400_001, by: World.delegator(1), in: PoolKeys(1)))
    },
    Scene("The withdrawal halt stops unstaking") { world in
      try world.set { $0.isWithdrawalHalted = true }
      try world.refuse(6012, world.unstake(1, by: World.delegator(1), in: PoolKeys(1)))
      try world.set { $0.isWithdrawalHalted = false }
    },
    Scene("The operator keeps the least stake") { world in
      try world.set { $0.minOperatorTokenStake = 10_000_000 }
      try world.refuse(6003, world.unstake(1, by: World.poolAdmin(1), in: PoolKeys(1)))
    },
    Scene("A delegator unstakes whatever the least stake") { world in
      try unstake(10_000, by: World.delegator(1), delay: 8, &world)
      try world.set { $0.minOperatorTokenStake = 1000 }
    },
    Scene("The operator unstakes with a delay of his own") { world in
      try unstake(10_000, by: World.poolAdmin(1), delay: 5, &world)
    },
    Scene("The operator cancels and unstakes again") { world in
      let (pool, owner) = (try PoolKeys(1), World.poolAdmin(1))
      let before = (try world.pool(pool), try world.record(owner, in: pool))
      try world.accept(world.cancelUnstake(owner, in: pool))
      let shares = 10_000 * before.0.totalShares / before.0.totalStakedAmount
      #expect(shares == 10_000)
      let content = try world.pool(pool)
      #expect(content.totalShares == before.0.totalShares + shares)
      #expect(content.totalStakedAmount == before.0.totalStakedAmount + 10_000)
      #expect(content.totalUnstaking == before.0.totalUnstaking - 10_000)
      let record = try world.record(owner, in: pool)
      #expect(record.shares == before.1.shares + shares)
      #expect(record.tokensUnstakeAmount == 0 && record.unstakeAtTimestamp == 0)
      try world.accept(world.unstake(shares, by: owner, in: pool))
    },
    Scene("Tokens wait for the cooldown") { world in
      try world.refuse(6005, world.claimUnstake(World.delegator(1), in: PoolKeys(1)))
    },
  ]

  /// Unstakes at a price of one and looks at everything that changes.
  private static func unstake(
    _ amount: UInt64, by owner: PublicKey, delay: Int64, _ world: inout World
  ) throws {
    let pool = try PoolKeys(1)
    let before = (try world.pool(pool), try world.record(owner, in: pool))
    try world.accept(world.unstake(amount, by: owner, in: pool))
    let content = try world.pool(pool)
    #expect(content.totalStakedAmount == before.0.totalStakedAmount - amount)
    #expect(content.totalShares == before.0.totalShares - amount)
    #expect(content.totalUnstaking == before.0.totalUnstaking + amount)
    let record = try world.record(owner, in: pool)
    #expect(record.shares == before.1.shares - amount)
    #expect(record.tokensUnstakeAmount == before.1.tokensUnstakeAmount + amount)
    #expect(record.unstakeAtTimestamp == world.chain.clock.unixTimestamp + delay)
  }
}
