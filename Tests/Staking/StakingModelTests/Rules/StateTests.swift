import AnchorCore
import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions
import Testing

@testable import StakingModel

@Suite("What the program leaves in accounts")
struct StateTests {
  private func world() throws -> (World, PoolKeys) {
    var world = try World()
    try world.accept(world.createOverview())
    try world.set { $0.allowPoolCreation = true }
    try world.accept(
      world.updateAuthorities(
        rewards: [world.rewardAuthority], halt: [world.haltAuthority], slashing: [world.slashingAuthority]))
    let pool = try PoolKeys(1)
    try world.accept(world.createPool(pool) { $0.name = "A long name that will be shorter" })
    return (world, pool)
  }

  @Test("Bytes after content that became shorter stay")
  func staleBytes() throws {
    var (world, pool) = try world()
    // The content ends in the index; it is made other than zero.
    var content = try world.pool(pool)
    content.cumulativeUSDCPerShare = .max
    let longer = Execution.encoded(content, OperatorPool.discriminator)
    var state = try #require(world.chain[pool.address])
    state.data.replaceSubrange(..<longer.count, with: longer)
    world.chain[pool.address] = state
    let before = state.data
    try world.accept(world.updatePool(pool) { $0.name = "Short" })
    let after = try #require(world.chain[pool.address]).data
    #expect(after.count == before.count && after.count == 1375)
    let shorter = Execution.encoded(try world.pool(pool), OperatorPool.discriminator)
    #expect(Array(after[..<shorter.count]) == shorter)
    #expect(Array(after[shorter.count...]) == Array(before[shorter.count...]))
    let stale = "A long name that will be shorter".utf8.count - "Short".utf8.count
    #expect(longer.count - shorter.count == stale && stale > 16)
    #expect(after[(longer.count - 16)..<longer.count].allSatisfy { $0 == 255 })
  }

  @Test("The record made with a pool has version 0 and 121 bytes, any other version 1 and 377")
  func recordVersions() throws {
    var (world, pool) = try world()
    try world.accept(world.createStakingRecord(World.delegator(1), in: pool))
    let own = try #require(world.chain[pool.record(of: pool.initialAdmin)])
    let other = try #require(world.chain[pool.record(of: World.delegator(1))])
    #expect(own.data.count == 121 && own.lamports == 1_733_040)
    #expect(other.data.count == 377 && other.lamports == 3_514_800)
    #expect(try world.record(pool.initialAdmin, in: pool).version == 0)
    #expect(try world.record(World.delegator(1), in: pool).version == 1)
    // Closed and made again it is like any other.
    try world.accept(world.closeStakingRecord(pool.initialAdmin, in: pool))
    try world.accept(world.createStakingRecord(pool.initialAdmin, in: pool))
    #expect(try #require(world.chain[pool.record(of: pool.initialAdmin)]).data.count == 377)
    #expect(try world.record(pool.initialAdmin, in: pool).version == 1)
  }

  @Test("A reward record holds thirteen roots; fourteen do not fit")
  func manyRoots() throws {
    var (world, _) = try world()
    let root = RewardLeaf.padding.hash
    try world.accept(world.markFinalizing())
    let emission = try EmissionSchedule.program.emission(ofEpoch: 1)
    try world.addTokens(emission, to: world.rewardVault)
    let roots = Array(repeating: root, count: 14)
    let outcome = try world.refuse(3004, world.createRecord(roots: roots, rewards: emission))
    #expect(
      outcome.logs.contains(
        "Program log: AnchorError caused by account: reward_record. Error Code: AccountDidNotSerialize. "
          + "Error Number: 3004. Error Message: Failed to serialize the account."))
    try world.accept(world.createRecord(roots: Array(roots.dropLast()), rewards: emission))
    #expect(try world.rewardRecord(1).merkleRoots.count == 13)
  }

  @Test("An address that somebody sent lamports to is topped up and created all the same")
  func prefunded() throws {
    var (world, pool) = try world()
    for (number, lamports) in [(1, 5), (2, 3_514_800), (3, 9_000_000)] as [(Int, UInt64)] {
      let record = try pool.record(of: World.delegator(number))
      try world.chain.airdrop(lamports, to: record)
      let outcome = try world.accept(world.createStakingRecord(World.delegator(number), in: pool))
      #expect(world.chain.balance(of: record) == max(lamports, 3_514_800))
      #expect(outcome.innerInstructions.count == (lamports < 3_514_800 ? 3 : 2))
      #expect(try world.record(World.delegator(number), in: pool).owner == World.delegator(number))
    }
  }

  @Test("A closed record's lamports go to the receiver, and the account is gone")
  func closing() throws {
    var (world, pool) = try world()
    let (owner, receiver) = (World.delegator(1), World.key("receiver"))
    try world.accept(world.createStakingRecord(owner, in: pool))
    try world.refuse(2011, world.closeStakingRecord(owner, in: pool, receiver: pool.record(of: owner)))
    try world.accept(world.closeStakingRecord(owner, in: pool, receiver: receiver))
    #expect(world.chain.balance(of: receiver) == 3_514_800)
    #expect(try !world.exists(pool.record(of: owner)))
  }

  @Test("A record without roots makes the accrual panic, and the pool is led past it later")
  func panic() throws {
    var (world, pool) = try world()
    try world.endEpoch()
    let leaf = RewardLeaf(operatorPool: pool.address, rewardAmount: 0, usdcAmount: 0)
    let accrual = try world.accrue(
      leaf, proof: MerkleProof(siblings: [], siblingIsLeft: []), epoch: 1, pool: pool)
    let outcome = try world.send([accrual.instruction])
    #expect(outcome.error == .instruction(index: 0, .programFailedToComplete))
    #expect(outcome.panicMessage != nil)
    #expect(
      outcome.logs.last == "Program \(StakingConfiguration.test.programID) failed: Program failed to complete"
    )
    try world.refuse(3012, world.bypass(pool, 1, 2))
    try world.endEpoch()
    try world.accept(world.bypass(pool, 1, 2))
  }

  @Test("Delays at the ends of their range panic instead of wrapping")
  func delays() throws {
    var (world, pool) = try world()
    try world.accept(world.stake(1000, by: pool.initialAdmin, in: pool))
    for delay in [UInt64(Int64.max) + 1, .max, UInt64(Int64.max)] {
      try world.set { $0.operatorUnstakeDelaySeconds = delay }
      let outcome = try world.send([try world.unstake(1, by: pool.initialAdmin, in: pool).instruction])
      #expect(outcome.error == .instruction(index: 0, .programFailedToComplete), "\(delay)")
    }
    let longest = UInt64(Int64.max - world.chain.clock.unixTimestamp)
    try world.set { $0.operatorUnstakeDelaySeconds = longest }
    try world.accept(world.unstake(1, by: pool.initialAdmin, in: pool))
    #expect(try world.record(pool.initialAdmin, in: pool).unstakeAtTimestamp == .max)
  }

  @Test("A slashing delay of 2⁶³ or more turns negative and passes at once")
  func slashingDelay() throws {
    var (world, pool) = try world()
    try world.accept(world.stake(1000, by: pool.initialAdmin, in: pool))
    try world.accept(world.setHalt(true, pool))
    try world.set { $0.slashingDelaySeconds = UInt64(Int64.max) }
    try world.refuse(6047, world.slash(10, pool))
    try world.set { $0.slashingDelaySeconds = UInt64(Int64.max) + 1 }
    try world.accept(world.slash(10, pool))
    #expect(try world.pool(pool).totalShares == 990)
  }
}
