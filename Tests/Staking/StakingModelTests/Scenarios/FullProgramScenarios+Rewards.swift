import InferenceStaking
import LocalLedger
import SolanaPrimitives
import SolanaTransactions
import Testing

extension FullProgramScenarios {
  /// Epoch 2: pools 1 to 4 in equal parts.
  static func secondEpoch() throws -> EpochRewards {
    try EpochRewards(
      epoch: 2, pools: (1...4).map { try PoolKeys($0) },
      usdc: [17_000_000_000_000, 23_000_000_000_000, 41_000_000_000_000, 99_000_000_000_000])
  }

  static let rewardScenes: [Scene] = [
    Scene("A pool with a bad profile is not created") { world in
      let pool = try PoolKeys(2)
      try world.refuse(6028, world.createPool(pool) { $0.name = text(65) })
      try world.refuse(6029, world.createPool(pool) { $0.description = text(401) })
      try world.refuse(6030, world.createPool(pool) { $0.websiteURL = text(65) })
      try world.refuse(6032, world.createPool(pool) { $0.websiteURL = "invalid" })
      try world.refuse(6031, world.createPool(pool) { $0.avatarImageURL = text(129) })
    },
    Scene("A second pool is created") { world in
      try createPool(PoolKeys(2), &world)
    },
    Scene("A record with one tree ends the epoch") { world in
      let rewards = try secondEpoch()
      // The declared USDC need not be the tree's.
      try world.endEpoch(roots: [rewards.tree.root], usdc: rewards.totalUSDC + 1_000_000)
      let record = try world.rewardRecord(2)
      #expect(record.epoch == 2 && record.totalRewards == 1_666_666_666_666_667)
      #expect(record.merkleRoots == [rewards.tree.root])
    },
    Scene("Unclaimed rewards stop staking") { world in
      try world.refuse(6002, world.stake(400_000, by: World.delegator(1), in: PoolKeys(1)))
    },
    Scene("Unclaimed rewards stop unstaking") { world in
      try world.refuse(6002, world.unstake(1, by: World.poolAdmin(1), in: PoolKeys(1)))
    },
    Scene("Unclaimed rewards stop cancelling") { world in
      try world.refuse(6002, world.cancelUnstake(World.poolAdmin(1), in: PoolKeys(1)))
    },
    Scene("Unclaimed rewards stop claiming") { world in
      world.chain.advance(by: .seconds(9))
      try world.refuse(6002, world.claimUnstake(World.delegator(1), in: PoolKeys(1)))
    },
    Scene("Accruing the newest epoch moves its amounts") { world in
      try accrueSecondEpoch(&world)
    },
    Scene("The withdrawal halt stops claiming") { world in
      try world.set { $0.isWithdrawalHalted = true }
      try world.refuse(6012, world.claimUnstake(World.delegator(1), in: PoolKeys(1)))
      try world.set { $0.isWithdrawalHalted = false }
    },
    Scene("A raised least stake stops the operator's claim") { world in
      try world.set { $0.minOperatorTokenStake = 1_000_000_000_000_000_000 }
      try world.refuse(6003, world.claimUnstake(World.poolAdmin(1), in: PoolKeys(1)))
      try world.set { $0.minOperatorTokenStake = 1000 }
    },
    Scene("Anybody claims for a delegator") { world in
      try claim(World.delegator(1), &world)
    },
    Scene("A halted pool's operator cannot claim") { world in
      try world.accept(world.setHalt(true, PoolKeys(1)))
      try world.refuse(6001, world.claimUnstake(World.poolAdmin(1), in: PoolKeys(1)))
      try world.accept(world.setHalt(false, PoolKeys(1)))
    },
    Scene("The operator claims") { world in
      try claim(World.poolAdmin(1), &world)
    },
  ]

  private static func accrueSecondEpoch(_ world: inout World) throws {
    let (pool, rewards) = (try PoolKeys(1), try secondEpoch())
    let leaf = rewards.leaves[0]
    #expect(leaf.rewardAmount == 416_666_666_666_667)
    let before = (try world.pool(pool), try world.overview, try world.record(pool.initialAdmin, in: pool))
    let staked = try world.balance(pool.stakedVault) ?? 0
    let issued = try world.balance(world.rewardVault) ?? 0
    try world.accept(world.accrue(leaf, proof: rewards.tree.proof(0), epoch: 2, pool: pool))
    let content = try world.pool(pool)
    #expect(try world.overview.unclaimedRewards == before.1.unclaimedRewards - leaf.rewardAmount)
    #expect(content.totalStakedAmount == before.0.totalStakedAmount + 354_166_666_666_667)
    #expect(content.totalStakedAmount == 354_166_667_196_767 && content.totalShares == 530_100)
    #expect(content.totalUnstaking == before.0.totalUnstaking)
    #expect(try world.record(pool.initialAdmin, in: pool).shares == before.2.shares)
    #expect(content.rewardLastClaimedEpoch == 2)
    #expect(content.accruedRewards == 0 && content.accruedRewardCommission == 0)
    #expect(content.accruedUSDCCommission == 0 && content.accruedDelegatorUSDC == 0)
    #expect(content.newRewardCommissionRateBps == nil)
    #expect(try world.balance(world.rewardVault) == issued - leaf.rewardAmount)
    #expect(try world.balance(pool.stakedVault) == staked + 354_166_666_666_667)
    #expect(try world.balance(pool.rewardCommissionVault) == 62_500_000_000_000)
    #expect(try world.balance(pool.usdcCommissionVault) == leaf.usdcAmount * 1500 / 10_000)
  }

  /// Claims pending tokens of pool 1, sent by somebody else, and looks at everything that changes.
  private static func claim(_ owner: PublicKey, _ world: inout World) throws {
    let pool = try PoolKeys(1)
    let wallet = world.tokenAccount(owner, of: world.mint)
    let before = (try world.pool(pool), try world.record(owner, in: pool), try world.balance(wallet) ?? 0)
    let claim = try world.claimUnstake(owner, in: pool)
    #expect(claim.instruction.accounts.allSatisfy { !$0.isSigner })
    try world.accept(claim)
    #expect(try world.balance(wallet) == before.2 + before.1.tokensUnstakeAmount)
    #expect(
      try world.pool(pool).totalUnstaking == before.0.totalUnstaking - before.1.tokensUnstakeAmount)
    let record = try world.record(owner, in: pool)
    #expect(record.tokensUnstakeAmount == 0 && record.unstakeAtTimestamp == 0)
    #expect(record.shares == before.1.shares)
  }
}
