import AnchorCore
import Hashing
import InferenceStaking
import Testing

extension RewardsScenarios {
  /// Epoch 2 while record 3 exists.
  static func accrueOlderEpoch(_ world: inout World) throws {
    let (pool, rewards) = (try PoolKeys(1), try rewards(2))
    let before = (try world.pool(pool), try world.overview)
    let usdcWallet = world.tokenAccount(pool.initialAdmin, of: world.usdcMint)
    let usdcBefore = try world.balance(usdcWallet)
    try world.accept(world.accrue(rewards.leaves[0], proof: rewards.tree.proof(0), epoch: 2, pool: pool))
    let content = try world.pool(pool)
    #expect(content.rewardCommissionRateBps == 1500 && content.usdcCommissionRateBps == 10000)
    #expect(content.newRewardCommissionRateBps == 0)
    #expect(content.accruedRewardCommission == 62_500_000_000_000)
    #expect(content.accruedRewards == 354_166_666_666_667)
    #expect(content.accruedUSDCCommission == rewards.leaves[0].usdcAmount)
    #expect(content.rewardLastClaimedEpoch == 2)
    #expect(content.totalShares == before.0.totalShares)
    #expect(content.totalStakedAmount == before.0.totalStakedAmount)
    #expect(content.totalUnstaking == before.0.totalUnstaking)
    #expect(try world.overview.unclaimedRewards == before.1.unclaimedRewards)
    #expect(try world.balance(usdcWallet) == usdcBefore)
  }

  /// Epoch 3, a tree of one leaf.
  static func accrueNewestEpoch(_ world: inout World) throws {
    let (pool, leaf) = (try PoolKeys(1), try rewards(3).leaves[0])
    let before = (try world.pool(pool), try world.record(pool.initialAdmin, in: pool))
    let vaults = [try world.rewardVault, try pool.stakedVault, try pool.usdcCommissionVault]
    let balances = try vaults.map { try world.balance($0) ?? 0 }
    let proof = MerkleProof(siblings: [], siblingIsLeft: [])
    try world.accept(world.accrue(leaf, proof: proof, epoch: 3, pool: pool))
    let content = try world.pool(pool)
    let total = 2 * leaf.rewardAmount
    #expect(content.rewardCommissionRateBps == 0 && content.newRewardCommissionRateBps == nil)
    #expect(content.totalStakedAmount == before.0.totalStakedAmount + total)
    #expect(content.totalStakedAmount == 833_333_333_883_334)
    let shares = content.totalShares - before.0.totalShares
    #expect(shares == 97058 && content.totalShares == 647_058)
    #expect(try world.record(pool.initialAdmin, in: pool).shares == before.1.shares + shares)
    let accrued = [
      content.accruedRewards, content.accruedRewardCommission, content.accruedUSDCCommission,
      content.accruedDelegatorUSDC,
    ]
    #expect(accrued == [0, 0, 0, 0] && content.rewardLastClaimedEpoch == 3)
    #expect(try world.balance(vaults[0]) == balances[0] - total)
    #expect(try world.balance(vaults[1]) == balances[1] + total)
    #expect(try world.balance(vaults[2]) == balances[2] + 2 * leaf.usdcAmount)
    #expect(try world.balance(pool.rewardCommissionVault) == 0)
    #expect(try world.balance(pool.usdcVault) == 0)
  }

  static func largeLeaf() throws -> RewardLeaf {
    RewardLeaf(operatorPool: try PoolKeys(1).address, rewardAmount: 416_666_666_666_667, usdcAmount: 0)
  }

  /// 500,000 leaves: pool 1's, and hashes in place of the others.
  static func largeTree() throws -> RewardTree { try sharedLargeTree.get() }

  private static let sharedLargeTree = Result {
    var hashes = [try largeLeaf().hash]
    hashes += (1..<UInt64(500_000)).map { Bytes32(words: $0, 0, 0, 0) }
    return RewardTree(hashes: hashes)
  }
}
