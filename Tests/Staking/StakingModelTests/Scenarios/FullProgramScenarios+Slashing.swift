import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import Testing

extension FullProgramScenarios {
  static let slashingScenes: [Scene] = [
    Scene("Only a slashing authority slashes") { world in
      try world.refuse(6017, world.slash(7005, PoolKeys(1), by: World.poolAdmin(1)))
    },
    Scene("Only a halt authority halts") { world in
      try world.refuse(6016, world.setHalt(true, PoolKeys(1), by: World.poolAdmin(1)))
    },
    Scene("A pool that runs is not slashed") { world in
      let shares = try world.record(World.poolAdmin(1), in: PoolKeys(1)).shares
      #expect(shares == 140_100)
      try world.refuse(6046, world.slash(shares / 20, PoolKeys(1)))
    },
    Scene("A pool is halted") { world in
      try world.accept(world.setHalt(true, PoolKeys(1)))
      #expect(try world.pool(PoolKeys(1)).haltedAtTimestamp == world.chain.clock.unixTimestamp)
    },
    Scene("A halted pool's operator cannot unstake") { world in
      try world.refuse(6001, world.unstake(1, by: World.poolAdmin(1), in: PoolKeys(1)))
    },
    Scene("Nobody stakes in a halted pool") { world in
      try world.refuse(6010, world.stake(400_000, by: World.delegator(1), in: PoolKeys(1)))
    },
    Scene("A halted pool is not closed") { world in
      try world.refuse(6010, world.closePool(PoolKeys(1)))
    },
    Scene("A halted pool pays no reward commission") { world in
      try world.refuse(6010, world.withdrawRewardCommission(PoolKeys(1)))
      try world.accept(world.setHalt(false, PoolKeys(1)))
      #expect(try world.pool(PoolKeys(1)).haltedAtTimestamp == nil)
    },
    Scene("A halted pool pays no USDC commission") { world in
      try world.accept(world.setHalt(true, PoolKeys(1)))
      try world.refuse(6010, world.withdrawUSDCCommission(PoolKeys(1)))
    },
    Scene("Slashing waits for the delay") { world in
      try world.refuse(6047, world.slash(7005, PoolKeys(1)))
    },
    Scene("Slashing takes some shares, no more than there are") { world in
      world.chain.advance(by: .seconds(6))
      let shares = try world.record(World.poolAdmin(1), in: PoolKeys(1)).shares
      try world.refuse(6048, world.slash(0, PoolKeys(1)))
      try world.refuse(6049, world.slash(shares + 1, PoolKeys(1)))
    },
    Scene("Slashing takes shares and the commission vault") { world in
      try slashTwentieth(&world)
    },
    Scene("The pool runs again") { world in
      try world.accept(world.setHalt(false, PoolKeys(1)))
      #expect(try world.pool(PoolKeys(1)).haltedAtTimestamp == nil)
    },
  ]

  private static func slashTwentieth(_ world: inout World) throws {
    let pool = try PoolKeys(1)
    let destination = try world.overview.slashingDestinationTokenAccount
    let before = (try world.pool(pool), try world.record(pool.initialAdmin, in: pool))
    let staked = try world.balance(pool.stakedVault) ?? 0
    let commission = try world.balance(pool.rewardCommissionVault) ?? 0
    let owned = try world.balance(destination) ?? 0
    let shares = before.1.shares / 20
    let tokens = try before.0.tokens(forShares: shares)
    #expect(shares == 7005 && tokens == 4_680_131_114_343)
    try world.accept(world.slash(shares, pool))
    let content = try world.pool(pool)
    #expect(try world.record(pool.initialAdmin, in: pool).shares == before.1.shares - shares)
    #expect(content.totalShares == before.0.totalShares - shares)
    #expect(content.totalStakedAmount == before.0.totalStakedAmount - tokens)
    #expect(try world.balance(pool.stakedVault) == staked - tokens)
    #expect(try world.balance(pool.rewardCommissionVault) == 0)
    #expect(try world.balance(destination) == owned + tokens + commission)
    #expect(tokens + commission == 67_180_131_114_343)
  }
}
