import InferenceStaking
import LocalLedger
import SolanaPrimitives
import Testing

extension FullProgramScenarios {
  static let withdrawalScenes: [Scene] = [
    Scene("The withdrawal halt stops reward commission") { world in
      try refuseCommissionsWhileHalted(rewards: true, &world)
    },
    Scene("The withdrawal halt stops USDC commission") { world in
      try refuseCommissionsWhileHalted(rewards: false, &world)
    },
    Scene("An empty reward commission vault is withdrawn from") { world in
      let pool = try PoolKeys(1)
      let wallet = world.tokenAccount(pool.initialAdmin, of: world.mint)
      let before = (try world.balance(wallet) ?? 0, try world.balance(pool.rewardCommissionVault) ?? 0)
      try world.accept(world.withdrawRewardCommission(pool))
      #expect(before.1 == 0)
      #expect(try world.balance(pool.rewardCommissionVault) == 0)
      #expect(try world.balance(wallet) == before.0 + before.1)
    },
    Scene("An empty USDC commission vault is withdrawn from") { world in
      let pool = try PoolKeys(1)
      let wallet = world.tokenAccount(pool.initialAdmin, of: world.usdcMint)
      let before = (try world.balance(wallet) ?? 0, try world.balance(pool.usdcCommissionVault) ?? 0)
      try world.accept(world.withdrawUSDCCommission(pool))
      #expect(try world.balance(pool.usdcCommissionVault) == 0)
      #expect(try world.balance(wallet) == before.0 + before.1)
    },
    Scene("The operator record changes and changes back") { world in
      let pool = try PoolKeys(1)
      for owner in [World.delegator(1), World.poolAdmin(1)] {
        try world.accept(world.changeRecord(pool, toRecordOf: owner))
        #expect(try world.pool(pool).operatorStakingRecord == pool.record(of: owner))
      }
    },
    Scene("A record with pending tokens is not closed") { world in
      let (pool, owner) = (try PoolKeys(1), World.delegator(1))
      #expect(try world.record(owner, in: pool).shares == 390_000)
      try world.accept(world.unstake(390_000, by: owner, in: pool))
      #expect(try world.record(owner, in: pool).tokensUnstakeAmount == 260_564_044_909_902)
      try world.refuse(6021, world.closeStakingRecord(owner, in: pool))
    },
    Scene("A record is opened and closed") { world in
      let (pool, owner) = (try PoolKeys(1), World.delegator(2))
      try world.accept(world.createStakingRecord(owner, in: pool))
      try world.accept(world.closeStakingRecord(owner, in: pool))
      #expect(try !world.exists(pool.record(of: owner)))
    },
  ]

  static let closingScenes: [Scene] = [
    Scene("A pool is closed") { world in
      try world.accept(world.closePool(PoolKeys(1)))
      #expect(
        try world.pool(PoolKeys(1)).closedAtEpoch == world.overview.completedRewardEpoch + 1)
    },
    Scene("A pool is closed once") { world in
      try world.refuse(6008, world.closePool(PoolKeys(1)))
    },
    Scene("Nobody stakes in a closed pool") { world in
      try world.refuse(6008, world.stake(400_000, by: World.delegator(1), in: PoolKeys(1)))
    },
    Scene("A closed pool's operator unstakes everything") { world in
      let (pool, owner) = (try PoolKeys(1), World.poolAdmin(1))
      #expect(try world.record(owner, in: pool).shares == 133_095)
      try world.accept(world.unstake(133_095, by: owner, in: pool))
      #expect(try world.record(owner, in: pool).tokensUnstakeAmount == 88_922_491_172_522)
    },
    Scene("A closed pool's operator claims") { world in
      let (pool, owner) = (try PoolKeys(1), World.poolAdmin(1))
      world.chain.advance(by: .seconds(7))
      try world.accept(world.claimUnstake(owner, in: pool))
      let record = try world.record(owner, in: pool)
      #expect(record.shares == 0 && record.tokensUnstakeAmount == 0 && record.unstakeAtTimestamp == 0)
    },
    Scene("A pool created while finalizing joins the next epoch") { world in
      try world.accept(world.markFinalizing())
      try createPool(PoolKeys(3), &world)
      #expect(
        try world.pool(PoolKeys(3)).rewardLastClaimedEpoch == world.overview.completedRewardEpoch + 1)
    },
    Scene("A description of the full length is taken") { world in
      let pool = try PoolKeys(4)
      try world.accept(world.createPool(pool) { $0.description = text(200) })
      #expect(try world.pool(pool).description == text(200))
      #expect(try world.pool(pool).rewardLastClaimedEpoch == world.overview.completedRewardEpoch + 1)
    },
    Scene("Without a fee no tokens move") { world in
      try world.set { $0.operatorPoolRegistrationFee = 0 }
      try createPool(PoolKeys(5), &world)
      try world.set { $0.operatorPoolRegistrationFee = 1000 }
    },
    Scene("Who cannot pay the fee gets no pool") { world in
      // SPL Token: insufficient funds.
      let outcome = try world.refuse(1, world.createPool(PoolKeys(6)))
      #expect(outcome.logs.contains("Program log: Error: insufficient funds"))
    },
  ]

  static let settingsScenes: [Scene] = [
    Scene("Slashing destinations are stored unchecked") { world in
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
    Scene("The slashing delay has a minimum") { world in
      try world.refuse(6045, world.updateOverview { $0.slashingDelaySeconds = 2 })
    },
    Scene("A longer slashing delay is stored") { world in
      for delay in [300, 3] as [UInt64] {
        try world.set { $0.slashingDelaySeconds = delay }
        #expect(try world.overview.slashingDelaySeconds == delay)
      }
    },
    Scene("Slashing goes to the destinations of the settings only") { world in
      let pool = try PoolKeys(2)
      try world.accept(world.setHalt(true, pool))
      world.chain.advance(by: .seconds(4))
      try world.refuse(
        2012, world.slash(1000, pool, tokens: world.tokenAccount(world.signer, of: world.mint)))
      try world.refuse(
        2012, world.slash(1000, pool, usdc: world.tokenAccount(world.signer, of: world.usdcMint)))
      try world.accept(world.setHalt(false, pool))
    },
    Scene("The withdrawal halt stops a closed pool's reward commission") { world in
      try refuseCommissionsWhileHalted(rewards: true, &world)
    },
    Scene("The withdrawal halt stops a closed pool's USDC commission") { world in
      try refuseCommissionsWhileHalted(rewards: false, &world)
    },
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
