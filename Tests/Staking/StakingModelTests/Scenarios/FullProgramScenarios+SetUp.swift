import InferenceStaking
import LocalLedger
import SolanaPrimitives
import Testing

extension FullProgramScenarios {
  static let setUpScenes: [Story.Scene] = [
    { world in  // S-1
      try world.accept(world.createOverview())
      let overview = try world.overview
      #expect(overview.programAdmin == world.programAdmin)
      #expect(overview.mint == world.mint)
      #expect(overview.haltAuthorities == [])
      #expect(!overview.isWithdrawalHalted && !overview.allowPoolCreation)
      let counts = [
        overview.minOperatorTokenStake, overview.delegatorUnstakeDelaySeconds,
        overview.operatorUnstakeDelaySeconds, overview.totalPools, overview.completedRewardEpoch,
        overview.unclaimedRewards,
      ]
      #expect(counts.allSatisfy { $0 == 0 })
    },
    { world in  // S-2
      try world.refuse(6022, world.createPool(PoolKeys(1)))
    },
    { world in  // S-3
      let before = try world.overview
      try world.set {
        $0 = .init(
          isStakingHalted: false, isWithdrawalHalted: false, isAccrueRewardHalted: false,
          allowPoolCreation: true, operatorPoolRegistrationFee: 1000, minOperatorTokenStake: 1000,
          delegatorUnstakeDelaySeconds: 8, operatorUnstakeDelaySeconds: 5, slashingDelaySeconds: 3)
      }
      var expected = before
      expected.allowPoolCreation = true
      expected.operatorPoolRegistrationFee = 1000
      expected.minOperatorTokenStake = 1000
      expected.delegatorUnstakeDelaySeconds = 8
      expected.operatorUnstakeDelaySeconds = 5
      #expect(try world.overview == expected)
    },
    { world in  // S-4
      try world.accept(world.updateAuthorities(halt: [World.delegator(1)]))
      let overview = try world.overview
      #expect(overview.haltAuthorities == [World.delegator(1)])
      #expect(overview.rewardDistributionAuthorities == [] && overview.slashingAuthorities == [])
      #expect(overview.programAdmin == world.programAdmin)
    },
    { world in  // S-5
      try world.accept(
        world.updateAuthorities(
          rewards: [world.rewardAuthority], halt: [world.haltAuthority],
          slashing: [world.slashingAuthority]))
      let overview = try world.overview
      #expect(overview.rewardDistributionAuthorities == [world.rewardAuthority])
      #expect(overview.haltAuthorities == [world.haltAuthority])
      #expect(overview.slashingAuthorities == [world.slashingAuthority])
    },
    { world in  // S-6
      try world.refuse(6015, world.createRecord(by: world.signer))
    },
    { world in  // S-7
      try world.accept(world.markFinalizing())
      #expect(try world.overview.isEpochFinalizing)
      try world.accept(world.createRecord())
      #expect(try !world.overview.isEpochFinalizing)
      #expect(try world.overview.completedRewardEpoch == 1)
    },
    { world in  // S-8
      try world.refuse(6025, world.createRecord())
    },
  ]

  static let poolScenes: [Story.Scene] = [
    { world in  // S-9
      try createPool(PoolKeys(1), &world)
      #expect(try world.pool(PoolKeys(1)).rewardLastClaimedEpoch == 1)
    },
    { world in  // S-10
      // The System program: address already in use.
      let outcome = try world.refuse(0, world.createPool(PoolKeys(1)))
      #expect(outcome.logs.contains { $0.contains("already in use") })
    },
    { world in  // S-11
      let pool = try PoolKeys(1)
      for admin in [world.signer, pool.initialAdmin] {
        try world.accept(world.changeAdmin(pool, to: admin))
        #expect(try world.pool(pool).admin == admin)
        #expect(try world.pool(pool).initialPoolAdmin == pool.initialAdmin)
      }
    },
    { world in  // S-12
      let pool = try PoolKeys(1)
      try world.refuse(6028, world.updatePool(pool) { $0.name = text(65) })
      try world.refuse(6029, world.updatePool(pool) { $0.description = text(401) })
      try world.refuse(6030, world.updatePool(pool) { $0.websiteURL = text(65) })
      try world.refuse(6032, world.updatePool(pool) { $0.websiteURL = "invalid" })
      try world.refuse(6031, world.updatePool(pool) { $0.avatarImageURL = text(129) })
    },
    { world in  // S-13
      try world.refuse(
        6037, world.updatePool(PoolKeys(1)) { $0.newRewardCommissionRateBps = .init(rateBps: 15000) })
    },
    { world in  // S-14
      let pool = try PoolKeys(1)
      try world.accept(
        world.updatePool(pool) {
          $0 = .init(
            newRewardCommissionRateBps: .init(rateBps: 5500), newUSDCCommissionRateBps: .init(rateBps: 8500),
            allowDelegation: false, autoStakeFees: true, name: "New name", description: "New description",
            websiteURL: "https://new.example.org", avatarImageURL: "http://new.example.org/avatar.png",
            operatorAuthKeys: nil)
        })
      var content = try world.pool(pool)
      #expect(content.newRewardCommissionRateBps == 5500 && content.newUSDCCommissionRateBps == 8500)
      #expect(content.autoStakeFees && !content.allowDelegation)
      #expect(content.name == "New name" && content.description == "New description")
      #expect(content.websiteURL == "https://new.example.org")
      #expect(content.avatarImageURL == "http://new.example.org/avatar.png")
      try world.accept(
        world.updatePool(pool) {
          $0.newRewardCommissionRateBps = .init(rateBps: nil)
          $0.autoStakeFees = false
          $0.allowDelegation = true
        })
      content = try world.pool(pool)
      #expect(content.newRewardCommissionRateBps == nil && content.newUSDCCommissionRateBps == 8500)
      #expect(!content.autoStakeFees && content.allowDelegation)
    },
    { world in  // S-15
      let keys = (1...6).map { World.key("auth key \($0)") }
      try world.refuse(6019, world.updatePool(PoolKeys(1)) { $0.operatorAuthKeys = keys })
    },
    { world in  // S-16
      let keys = Array(repeating: World.key("auth key"), count: 3)
      try world.refuse(6020, world.updatePool(PoolKeys(1)) { $0.operatorAuthKeys = keys })
    },
    { world in  // S-17
      let pool = try PoolKeys(1)
      for count in [3, 1, 0] {
        let keys = (0..<count).map { World.key("auth key \($0)") }
        var expected = try world.pool(pool)
        expected.operatorAuthKeys = keys
        try world.accept(world.updatePool(pool) { $0.operatorAuthKeys = keys })
        #expect(try world.pool(pool) == expected)
      }
    },
    { world in  // S-18
      let (pool, owner) = (try PoolKeys(1), World.delegator(1))
      try world.accept(world.createStakingRecord(owner, in: pool))
      #expect(
        try world.record(owner, in: pool)
          == StakingRecord(
            version: 1, owner: owner, operatorPool: pool.address, shares: 0, unstakeAtTimestamp: 0,
            tokensUnstakeAmount: 0, lastSettledUSDCPerShare: 0, accruedUSDCEarnings: 0))
    },
  ]

  /// Creates a pool and looks at everything that it begins with (S-9).
  static func createPool(_ pool: PoolKeys, _ world: inout World) throws {
    let fee = try world.overview.operatorPoolRegistrationFee
    let wallet = world.tokenAccount(pool.initialAdmin, of: world.mint)
    let payout = world.tokenAccount(world.feeWallet, of: world.mint)
    let before = (try world.balance(wallet) ?? 0, try world.balance(payout) ?? 0)
    try world.accept(world.createPool(pool))
    #expect(try world.balance(wallet) == before.0 - fee)
    #expect(try world.balance(payout) == before.1 + fee)
    let content = try world.pool(pool)
    let epoch = try world.overview.completedRewardEpoch + (world.overview.isEpochFinalizing ? 1 : 0)
    #expect(content.admin == pool.initialAdmin && content.initialPoolAdmin == pool.initialAdmin)
    #expect(content.operatorStakingRecord == (try pool.record(of: pool.initialAdmin)))
    #expect(content.rewardCommissionRateBps == 1500 && content.usdcCommissionRateBps == 1500)
    #expect(content.newRewardCommissionRateBps == nil)
    #expect(content.isEmpty && content.closedAtEpoch == nil && content.haltedAtTimestamp == nil)
    #expect(content.rewardLastClaimedEpoch == epoch && content.joinedAtEpoch == epoch)
    #expect(content.accruedRewards == 0 && content.accruedRewardCommission == 0)
    #expect(
      try world.record(pool.initialAdmin, in: pool)
        == StakingRecord(
          version: 0, owner: pool.initialAdmin, operatorPool: pool.address, shares: 0, unstakeAtTimestamp: 0,
          tokensUnstakeAmount: 0, lastSettledUSDCPerShare: 0, accruedUSDCEarnings: 0))
  }

  static func text(_ length: Int) -> String { String(repeating: "a", count: length) }
}
