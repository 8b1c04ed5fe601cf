import InferenceStaking
import LocalLedger
import SolanaPrimitives
import Testing

extension FullProgramScenarios {
  static let setUpScenes: [Scene] = [
    Scene("The program begins with nothing allowed and nothing counted") { world in
      try createOverview(&world)
    },
    Scene("No pool is created while creation is off") { world in
      try world.refuse(6022, world.createPool(PoolKeys(1)))
    },
    Scene("Changed settings are stored, all else stays") { world in
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
    Scene("Setting one list leaves the others alone") { world in
      try world.accept(world.updateAuthorities(halt: [World.delegator(1)]))
      let overview = try world.overview
      #expect(overview.haltAuthorities == [World.delegator(1)])
      #expect(overview.rewardDistributionAuthorities == [] && overview.slashingAuthorities == [])
      #expect(overview.programAdmin == world.programAdmin)
    },
    Scene("Setting all lists replaces each") { world in try setAuthorities(&world) },
    Scene("The authority is checked before the finalizing flag") { world in
      try world.refuse(6015, world.createRecord(by: world.signer))
    },
    Scene("An empty record ends an epoch") { world in
      try world.accept(world.markFinalizing())
      #expect(try world.overview.isEpochFinalizing)
      try world.accept(world.createRecord())
      #expect(try !world.overview.isEpochFinalizing)
      #expect(try world.overview.completedRewardEpoch == 1)
    },
    Scene("A record needs a finalizing epoch") { world in
      try world.refuse(6025, world.createRecord())
    },
  ]

  static let poolScenes: [Scene] = [
    Scene("A pool is created for the fee") { world in
      try createPool(PoolKeys(1), &world)
      #expect(try world.pool(PoolKeys(1)).rewardLastClaimedEpoch == 1)
    },
    Scene("A wallet creates one pool, once") { world in
      // The System program: address already in use.
      let outcome = try world.refuse(0, world.createPool(PoolKeys(1)))
      #expect(outcome.logs.contains { $0.contains("already in use") })
    },
    Scene("The admin is handed over and back") { world in
      let pool = try PoolKeys(1)
      for admin in [world.signer, pool.initialAdmin] {
        try world.accept(world.changeAdmin(pool, to: admin))
        #expect(try world.pool(pool).admin == admin)
        #expect(try world.pool(pool).initialPoolAdmin == pool.initialAdmin)
      }
    },
    Scene("A profile beyond its limits is refused") { world in
      let pool = try PoolKeys(1)
      try world.refuse(6028, world.updatePool(pool) { $0.name = text(65) })
      try world.refuse(6029, world.updatePool(pool) { $0.description = text(401) })
      try world.refuse(6030, world.updatePool(pool) { $0.websiteURL = text(65) })
      try world.refuse(6032, world.updatePool(pool) { $0.websiteURL = "invalid" })
      try world.refuse(6031, world.updatePool(pool) { $0.avatarImageURL = text(129) })
    },
    Scene("A pending rate is at most the whole") { world in
      try world.refuse(
        6037, world.updatePool(PoolKeys(1)) { $0.newRewardCommissionRateBps = .init(rateBps: 15000) })
    },
    Scene("Settings and profile change, a pending rate is cancelled") { world in
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
    Scene("At most five auth keys") { world in
      let keys = (1...6).map { World.key("auth key \($0)") }
      try world.refuse(6019, world.updatePool(PoolKeys(1)) { $0.operatorAuthKeys = keys })
    },
    Scene("No auth key twice") { world in
      let keys = Array(repeating: World.key("auth key"), count: 3)
      try world.refuse(6020, world.updatePool(PoolKeys(1)) { $0.operatorAuthKeys = keys })
    },
    Scene("The list of auth keys is replaced") { world in
      let pool = try PoolKeys(1)
      for count in [3, 1, 0] {
        let keys = (0..<count).map { World.key("auth key \($0)") }
        var expected = try world.pool(pool)
        expected.operatorAuthKeys = keys
        try world.accept(world.updatePool(pool) { $0.operatorAuthKeys = keys })
        #expect(try world.pool(pool) == expected)
      }
    },
    Scene("A delegator opens a record") { world in
      let (pool, owner) = (try PoolKeys(1), World.delegator(1))
      try world.accept(world.createStakingRecord(owner, in: pool))
      #expect(
        try world.record(owner, in: pool)
          == StakingRecord(
            version: 1, owner: owner, operatorPool: pool.address, shares: 0, unstakeAtTimestamp: 0,
            tokensUnstakeAmount: 0, lastSettledUSDCPerShare: 0, accruedUSDCEarnings: 0))
    },
  ]

  /// Creates the overview and looks at everything that it begins with.
  static func createOverview(_ world: inout World) throws {
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
  }

  /// Sets each list of authorities to one key.
  static func setAuthorities(_ world: inout World) throws {
    try world.accept(
      world.updateAuthorities(
        rewards: [world.rewardAuthority], halt: [world.haltAuthority],
        slashing: [world.slashingAuthority]))
    let overview = try world.overview
    #expect(overview.rewardDistributionAuthorities == [world.rewardAuthority])
    #expect(overview.haltAuthorities == [world.haltAuthority])
    #expect(overview.slashingAuthorities == [world.slashingAuthority])
  }

  /// Creates a pool and looks at everything that it begins with.
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
