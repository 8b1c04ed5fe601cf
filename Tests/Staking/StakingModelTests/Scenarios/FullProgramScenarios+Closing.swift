import InferenceStaking
import LocalLedger
import SolanaPrimitives
import Testing

extension FullProgramScenarios {
  static let withdrawalScenes: [Story.Scene] = [
    { world in try refuseCommissionsWhileHalted(rewards: true, &world) },  // S-62
    { world in try refuseCommissionsWhileHalted(rewards: false, &world) },  // S-63
    { world in  // S-64
      let pool = try PoolKeys(1)
      let wallet = world.tokenAccount(pool.initialAdmin, of: world.mint)
      let before = (try world.balance(wallet) ?? 0, try world.balance(pool.rewardCommissionVault) ?? 0)
      try world.accept(world.withdrawRewardCommission(pool))
      #expect(before.1 == 0)
      #expect(try world.balance(pool.rewardCommissionVault) == 0)
      #expect(try world.balance(wallet) == before.0 + before.1)
    },
    { world in  // S-65
      let pool = try PoolKeys(1)
      let wallet = world.tokenAccount(pool.initialAdmin, of: world.usdcMint)
      let before = (try world.balance(wallet) ?? 0, try world.balance(pool.usdcCommissionVault) ?? 0)
      try world.accept(world.withdrawUSDCCommission(pool))
      #expect(try world.balance(pool.usdcCommissionVault) == 0)
      #expect(try world.balance(wallet) == before.0 + before.1)
    },
    { world in  // S-66
      let pool = try PoolKeys(1)
      for owner in [World.delegator(1), World.poolAdmin(1)] {
        try world.accept(world.changeRecord(pool, toRecordOf: owner))
        #expect(try world.pool(pool).operatorStakingRecord == pool.record(of: owner))
      }
    },
    { world in  // S-67
      let (pool, owner) = (try PoolKeys(1), World.delegator(1))
      #expect(try world.record(owner, in: pool).shares == 390_000)
      try world.accept(world.unstake(390_000, by: owner, in: pool))
      #expect(try world.record(owner, in: pool).tokensUnstakeAmount == 260_564_044_909_902)
      try world.refuse(6021, world.closeStakingRecord(owner, in: pool))
    },
    { world in  // S-68
      let (pool, owner) = (try PoolKeys(1), World.delegator(2))
      try world.accept(world.createStakingRecord(owner, in: pool))
      try world.accept(world.closeStakingRecord(owner, in: pool))
      #expect(try !world.exists(pool.record(of: owner)))
    },
  ]

  static let closingScenes: [Story.Scene] = [
    { world in  // S-69
      try world.accept(world.closePool(PoolKeys(1)))
      #expect(
        try world.pool(PoolKeys(1)).closedAtEpoch == world.overview.completedRewardEpoch + 1)
    },
    { world in  // S-70
      try world.refuse(6008, world.closePool(PoolKeys(1)))
    },
    { world in  // S-71
      try world.refuse(6008, world.stake(400_000, by: World.delegator(1), in: PoolKeys(1)))
    },
    { world in  // S-72
      let (pool, owner) = (try PoolKeys(1), World.poolAdmin(1))
      #expect(try world.record(owner, in: pool).shares == 133_095)
      try world.accept(world.unstake(133_095, by: owner, in: pool))
      #expect(try world.record(owner, in: pool).tokensUnstakeAmount == 88_922_491_172_522)
    },
    { world in  // S-73
      let (pool, owner) = (try PoolKeys(1), World.poolAdmin(1))
      world.chain.advance(by: .seconds(7))
      try world.accept(world.claimUnstake(owner, in: pool))
      let record = try world.record(owner, in: pool)
      #expect(record.shares == 0 && record.tokensUnstakeAmount == 0 && record.unstakeAtTimestamp == 0)
    },
    { world in  // S-74
      try world.accept(world.markFinalizing())
      try createPool(PoolKeys(3), &world)
      #expect(
        try world.pool(PoolKeys(3)).rewardLastClaimedEpoch == world.overview.completedRewardEpoch + 1)
    },
    { world in  // S-75
      let pool = try PoolKeys(4)
      try world.accept(world.createPool(pool) { $0.description = text(200) })
      #expect(try world.pool(pool).description == text(200))
      #expect(try world.pool(pool).rewardLastClaimedEpoch == world.overview.completedRewardEpoch + 1)
    },
    { world in  // S-76
      try world.set { $0.operatorPoolRegistrationFee = 0 }
      try createPool(PoolKeys(5), &world)
      try world.set { $0.operatorPoolRegistrationFee = 1000 }
    },
    { world in  // S-77
      // SPL Token: insufficient funds.
      let outcome = try world.refuse(1, world.createPool(PoolKeys(6)))
      #expect(outcome.logs.contains("Program log: Error: insufficient funds"))
    },
  ]

  static let settingsScenes: [Story.Scene] = [
    { world in  // S-78
      let before = try world.overview
      let (tokens, usdc) = (World.key("anything"), World.key("something else"))
      for (tokens, usdc) in [
        (tokens, usdc), (before.slashingDestinationTokenAccount, before.slashingDestinationUSDCAccount),
      ] {
        try world.accept(
          StakingProgram.UpdatePoolOverview(
            arguments: world.updateOverview({ _ in }).arguments,
            accounts: .init(
              programAdmin: world.programAdmin, slashingDestinationUSDCAccount: usdc,
              slashingDestinationTokenAccount: tokens)))
        var expected = before
        expected.slashingDestinationTokenAccount = tokens
        expected.slashingDestinationUSDCAccount = usdc
        #expect(try world.overview == expected)
      }
    },
    { world in  // S-79
      try world.refuse(6045, world.updateOverview { $0.slashingDelaySeconds = 2 })
    },
    { world in  // S-80
      for delay in [300, 3] as [UInt64] {
        try world.set { $0.slashingDelaySeconds = delay }
        #expect(try world.overview.slashingDelaySeconds == delay)
      }
    },
    { world in  // S-81
      let pool = try PoolKeys(2)
      try world.accept(world.setHalt(true, pool))
      world.chain.advance(by: .seconds(4))
      try world.refuse(
        2012, world.slash(1000, pool, tokens: world.tokenAccount(world.signer, of: world.mint)))
      try world.refuse(
        2012, world.slash(1000, pool, usdc: world.tokenAccount(world.signer, of: world.usdcMint)))
      try world.accept(world.setHalt(false, pool))
    },
    { world in try refuseCommissionsWhileHalted(rewards: true, &world) },  // S-82
    { world in try refuseCommissionsWhileHalted(rewards: false, &world) },  // S-83
  ]

  private static func refuseCommissionsWhileHalted(rewards: Bool, _ world: inout World) throws {
    let pool = try PoolKeys(1)
    try world.set { $0.isWithdrawalHalted = true }
    if rewards {
      try world.refuse(6012, world.withdrawRewardCommission(pool))
    } else {
      try world.refuse(6012, world.withdrawUSDCCommission(pool))
    }
    try world.set { $0.isWithdrawalHalted = false }
  }
}
