import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import Testing

extension LifecycleScenarios {
  static let payoutScenes: [Scene] = [
    Scene("Every delegator claims what the arithmetic says") { world in
      for (owner, pool) in try delegations { try claimUSDC(owner, pool, &world) }
    },
    Scene("Every operator claims, too") { world in
      for pool in try pools { try claimUSDC(pool.initialAdmin, pool, &world) }
    },
    Scene("Every delegator unstakes everything") { world in
      for (owner, pool) in try delegations { try unstakeAll(owner, pool, delay: 8, &world) }
    },
    Scene("Every delegator is paid after the delay") { world in
      world.chain.advance(by: .seconds(8))
      for (owner, pool) in try delegations { try claim(owner, pool, &world) }
      for pool in try pools { #expect(try world.pool(pool).totalUnstaking == 0) }
    },
    Scene("The delegators' records are closed") { world in
      for (owner, pool) in try delegations {
        try world.accept(world.closeStakingRecord(owner, in: pool))
        #expect(try !world.exists(pool.record(of: owner)))
      }
    },
    Scene("The reward commissions are withdrawn") { world in
      for pool in try pools {
        try withdraw(
          pool, pool.rewardCommissionVault, of: world.mint, "commission", &world
        ) { world in try world.accept(world.withdrawRewardCommission(pool)) }
      }
    },
    Scene("The USDC commissions are withdrawn") { world in
      for pool in try pools {
        try withdraw(
          pool, pool.usdcCommissionVault, of: world.usdcMint, "USDC commission", &world
        ) { world in try world.accept(world.withdrawUSDCCommission(pool)) }
      }
    },
  ]

  static let windUpScenes: [Scene] = [
    Scene("The pools are closed") { world in
      for pool in try pools {
        try world.accept(world.closePool(pool))
        #expect(try world.pool(pool).closedAtEpoch == world.overview.completedRewardEpoch + 1)
      }
    },
    Scene("The last share takes all of the pool") { world in
      for pool in try pools {
        try unstakeAll(pool.initialAdmin, pool, delay: 5, &world)
        let content = try world.pool(pool)
        #expect(content.totalShares == 0 && content.totalStakedAmount == 0)
      }
    },
    Scene("Every operator is paid after the delay") { world in
      world.chain.advance(by: .seconds(5))
      for pool in try pools {
        try claim(pool.initialAdmin, pool, &world)
        #expect(try world.pool(pool).totalUnstaking == 0)
      }
    },
    Scene("The operators' records are closed") { world in
      for pool in try pools {
        try world.accept(world.closeStakingRecord(pool.initialAdmin, in: pool))
        #expect(try !world.exists(pool.record(of: pool.initialAdmin)))
      }
    },
    Scene("Two empty epochs end") { world in
      for _ in 0..<2 { try world.endEpoch() }
    },
    Scene("The dust is swept and the vaults are gone") { world in
      for pool in try pools {
        try withdraw(pool, pool.usdcVault, of: world.usdcMint, "dust", &world) { world in
          try world.accept(world.sweep(pool))
        }
        #expect(try !world.exists(pool.usdcVault))
      }
    },
    Scene("All vaults of the protocol are empty or gone") { world in
      try checkNothingUnclaimed(&world)
      for pool in try pools { #expect(try !world.exists(pool.usdcVault)) }
    },
    Scene("All that was issued was paid") { world in
      #expect(world.sum("accrued") == world.sum("issued"))
      let paid = world.sum("unstaked") + world.sum("commission")
      #expect(paid - world.sum("staked") == world.sum("issued"))
      let usdc = world.sum("USDC claimed") + world.sum("USDC commission") + world.sum("dust")
      #expect(usdc == world.sum("USDC issued"))
    },
  ]

  /// Claims exactly what the arithmetic says before; a record with nothing is passed over.
  private static func claimUSDC(_ owner: PublicKey, _ pool: PoolKeys, _ world: inout World) throws {
    let content = try world.pool(pool)
    let amount = try world.record(owner, in: pool).claimableUSDC(in: content)
    guard amount > 0 else {
      try world.refuse(6035, world.claimUSDC(owner, in: pool))
      return
    }
    let wallet = world.tokenAccount(owner, of: world.usdcMint)
    let before = (try world.balance(wallet) ?? 0, try world.balance(pool.usdcVault) ?? 0)
    try world.accept(world.claimUSDC(owner, in: pool))
    #expect(try world.balance(wallet) == before.0 + amount)
    #expect(try world.balance(pool.usdcVault) == before.1 - amount)
    let record = try world.record(owner, in: pool)
    #expect(record.accruedUSDCEarnings == 0)
    #expect(record.lastSettledUSDCPerShare == content.cumulativeUSDCPerShare)
    world.count(amount, "USDC claimed")
  }

  private static func unstakeAll(
    _ owner: PublicKey, _ pool: PoolKeys, delay: Int64, _ world: inout World
  ) throws {
    let before = try world.pool(pool)
    let shares = try world.record(owner, in: pool).shares
    let tokens = try before.tokens(forShares: shares)
    try world.accept(world.unstake(shares, by: owner, in: pool))
    let (content, record) = (try world.pool(pool), try world.record(owner, in: pool))
    #expect(record.shares == 0 && record.tokensUnstakeAmount == tokens)
    #expect(record.unstakeAtTimestamp == world.chain.clock.unixTimestamp + delay)
    #expect(content.totalShares == before.totalShares - shares)
    #expect(content.totalStakedAmount == before.totalStakedAmount - tokens)
    #expect(content.totalUnstaking == before.totalUnstaking + tokens)
  }

  private static func claim(_ owner: PublicKey, _ pool: PoolKeys, _ world: inout World) throws {
    let pending = try world.record(owner, in: pool).tokensUnstakeAmount
    let wallet = world.tokenAccount(owner, of: world.mint)
    let before = try world.balance(wallet) ?? 0
    try world.accept(world.claimUnstake(owner, in: pool))
    #expect(try world.balance(wallet) == before + pending)
    let record = try world.record(owner, in: pool)
    #expect(record.tokensUnstakeAmount == 0 && record.unstakeAtTimestamp == 0)
    world.count(pending, "unstaked")
  }

  /// Empties a vault into the admin's account for its mint and counts what came.
  private static func withdraw(
    _ pool: PoolKeys, _ vault: PublicKey, of mint: PublicKey, _ name: String, _ world: inout World,
    _ act: (inout World) throws -> Void
  ) throws {
    let wallet = world.tokenAccount(pool.initialAdmin, of: mint)
    let before = (try world.balance(wallet) ?? 0, try world.balance(vault) ?? 0)
    try act(&world)
    #expect(try world.balance(wallet) == before.0 + before.1)
    #expect(try world.balance(vault) ?? 0 == 0)
    world.count(before.1, name)
  }
}
