import AnchorCore
import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaTransactions
import Testing

extension RewardsScenarios {
  @Sendable static func beginning() throws -> World {
    var world = try World()
    try world.accept(world.createOverview())
    try world.set {
      $0.allowPoolCreation = true
      $0.operatorPoolRegistrationFee = 1000
      $0.delegatorUnstakeDelaySeconds = 8
      $0.operatorUnstakeDelaySeconds = 20
    }
    try world.accept(
      world.updateAuthorities(
        rewards: [world.rewardAuthority], halt: [world.haltAuthority], slashing: [world.slashingAuthority]))
    try world.accept(world.createPool(PoolKeys(2)))
    return world
  }

  /// Pools 1 to 4 in equal parts, with the same USDC in every epoch.
  static func rewards(_ epoch: UInt64) throws -> EpochRewards {
    try EpochRewards(
      epoch: epoch, pools: (1...4).map { try PoolKeys($0) },
      usdc: [11_000_000_000_000, 22_000_000_000_000, 33_000_000_000_000, 44_000_000_000_000])
  }

  static let recordScenes: [Scene] = [
    Scene("A record is created at the address of the current epoch only") { world in
      try world.accept(world.markFinalizing())
      try world.refuse(2006, world.createRecord(addressOfEpoch: 2))
    },
    Scene("Without roots nothing is issued") { world in
      try world.accept(world.markFinalizing())
      try world.refuse(2501, world.createRecord(rewards: 100, usdc: 100))
      try world.refuse(2501, world.createRecord(usdc: 100))
    },
    Scene("An empty record ends the epoch") { world in
      try world.accept(world.createRecord())
      let record = try world.rewardRecord(1)
      #expect(record.merkleRoots == [] && record.totalRewards == 0 && record.totalUSDCPayout == 0)
      #expect(record.epochFinalizedAt == world.chain.clock.unixTimestamp)
    },
    Scene("A pool starts between two epochs") { world in
      let (pool, owner) = (try PoolKeys(1), World.delegator(1))
      try world.accept(
        world.createPool(pool) {
          $0.autoStakeFees = true
          $0.usdcCommissionRateBps = 10000
        })
      #expect(try world.pool(pool).rewardLastClaimedEpoch == 1)
      try world.accept(world.stake(150_000, by: pool.initialAdmin, in: pool))
      try world.accept(world.createStakingRecord(owner, in: pool))
      try world.accept(world.stake(400_000, by: owner, in: pool))
      try world.accept(
        world.updatePool(pool) {
          $0.newRewardCommissionRateBps = .init(rateBps: 0)
          $0.newUSDCCommissionRateBps = .init(rateBps: 10000)
          $0.autoStakeFees = true
          $0.allowDelegation = false
        })
    },
    Scene("A record of a former epoch is not made again") { world in
      try world.accept(world.markFinalizing())
      try world.refuse(2006, world.createRecord(addressOfEpoch: 1))
    },
    Scene("The reward vault covers what is issued") { world in
      let rewards = try rewards(2)
      try world.refuse(
        6006, world.createRecord(roots: [rewards.tree.root], rewards: 1_666_666_666_666_667))
    },
    Scene("The USDC vault covers what is issued") { world in
      let rewards = try rewards(2)
      let record = try world.createRecord(
        roots: [rewards.tree.root], rewards: 1_666_666_666_666_667, usdc: rewards.totalUSDC)
      try world.refuse(6006, record)
      try world.addTokens(1_666_666_666_666_667, to: world.rewardVault)
      try world.refuse(6007, record)
      try world.addTokens(rewards.totalUSDC, to: world.usdcVault)
      try world.accept(record)
    },
    Scene("A record holds several trees") { world in
      let rewards = try rewards(3)
      let roots = rewards.leaves.map(\.hash)
      try world.endEpoch(roots: roots, usdc: rewards.totalUSDC)
      let record = try world.rewardRecord(3)
      #expect(record.epoch == 3 && record.merkleRoots == roots)
      #expect(record.totalRewards == 1_666_666_666_666_667 && record.totalUSDCPayout == rewards.totalUSDC)
    },
  ]

  static let accrualScenes: [Scene] = [
    Scene("Epochs are accrued in order") { world in
      let leaf = try rewards(3).leaves[0]
      let proof = MerkleProof(siblings: [], siblingIsLeft: [])
      try world.refuse(2003, world.accrue(leaf, proof: proof, epoch: 3, pool: PoolKeys(1)))
    },
    Scene("A proof of anything else is refused") { world in
      let (pool, rewards) = (try PoolKeys(1), try rewards(2))
      let (leaf, proof) = (rewards.leaves[0], rewards.tree.proof(0))
      let other = rewards.leaves[1]
      try world.refuse(6009, world.accrue(other, proof: rewards.tree.proof(1), epoch: 2, pool: pool))
      var longer = proof
      longer.siblingIsLeft.append(true)
      try world.refuse(6009, world.accrue(leaf, proof: longer, epoch: 2, pool: pool))
      var more = leaf
      more.rewardAmount += 1
      try world.refuse(6009, world.accrue(more, proof: proof, epoch: 2, pool: pool))
      more = leaf
      more.usdcAmount += 1
      try world.refuse(6009, world.accrue(more, proof: proof, epoch: 2, pool: pool))
    },
    Scene("The accrual halt stops accruing") { world in
      let rewards = try rewards(2)
      try world.set { $0.isAccrueRewardHalted = true }
      try world.refuse(
        6013, world.accrue(rewards.leaves[0], proof: rewards.tree.proof(0), epoch: 2, pool: PoolKeys(1)))
      try world.set { $0.isAccrueRewardHalted = false }
    },
    Scene("An epoch that is not the newest only accumulates") { world in try accrueOlderEpoch(&world) },
    Scene("An epoch is accrued once") { world in
      let rewards = try rewards(2)
      try world.refuse(
        2003, world.accrue(rewards.leaves[0], proof: rewards.tree.proof(0), epoch: 2, pool: PoolKeys(1)))
    },
    Scene("The newest epoch moves everything, and commission is staked") { world in
      try accrueNewestEpoch(&world)
    },
    Scene("A record of a tree with 500,000 leaves") { world in
      let tree = try largeTree()
      try world.endEpoch(roots: [tree.root], usdc: 0)
      #expect(try world.rewardRecord(4).merkleRoots == [tree.root])
    },
    Scene("A proof of 19 nodes") { world in
      let proof = try largeTree().proof(0)
      #expect(proof.siblings.count == 19)
      try world.accept(world.accrue(largeLeaf(), proof: proof, epoch: 4, pool: PoolKeys(1)))
      #expect(try world.pool(PoolKeys(1)).rewardLastClaimedEpoch == 4)
    },
    Scene("A pool closes, epochs go on") { world in
      try world.accept(world.closePool(PoolKeys(1)))
      #expect(try world.pool(PoolKeys(1)).closedAtEpoch == 5)
      for epoch in [5, 6, 7] as [UInt64] {
        try world.endEpoch(roots: [rewards(epoch).tree.root], usdc: rewards(epoch).totalUSDC)
      }
    },
    Scene("A closed pool accrues up to its closing epoch") { world in
      let (pool, fifth, sixth) = (try PoolKeys(1), try rewards(5), try rewards(6))
      let before = try world.pool(pool).totalStakedAmount
      try world.accept(world.accrue(fifth.leaves[0], proof: fifth.tree.proof(0), epoch: 5, pool: pool))
      #expect(try world.pool(pool).totalStakedAmount == before + fifth.leaves[0].rewardAmount)
      try world.refuse(6008, world.accrue(sixth.leaves[0], proof: sixth.tree.proof(0), epoch: 6, pool: pool))
    },
  ]

  static let bypassScenes: [Scene] = [
    Scene("A pool without leaves is led past epochs one by one") { world in
      let pool = try PoolKeys(2)
      for epoch in 1...5 as ClosedRange<UInt64> {
        try world.accept(world.bypass(pool, epoch, epoch + 1))
        #expect(try world.pool(pool).rewardLastClaimedEpoch == epoch)
      }
    },
    Scene("Only the pool's admin skips an epoch") { world in
      try world.refuse(2001, world.bypass(PoolKeys(2), 6, 7, by: World.poolAdmin(1)))
    },
    Scene("Only the next epoch is skipped") { world in
      try world.refuse(6042, world.bypass(PoolKeys(2), 3, 4))
    },
    Scene("The newest epoch is never skipped") { world in
      let pool = try PoolKeys(2)
      try world.accept(world.bypass(pool, 6, 7))
      #expect(try world.pool(pool).rewardLastClaimedEpoch == 6)
      try world.refuse(6042, world.bypass(pool, 6, 6))
    },
    Scene("A halted pool skips nothing") { world in
      let pool = try PoolKeys(3)
      try world.accept(world.createPool(pool))
      try world.accept(world.setHalt(true, pool))
      try world.refuse(6010, world.bypass(pool, 1, 2))
    },
    Scene("A closed pool skips nothing") { world in
      try world.refuse(6008, world.bypass(PoolKeys(1), 6, 7))
    },
  ]
}
