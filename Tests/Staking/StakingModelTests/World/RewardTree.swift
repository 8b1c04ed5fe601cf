import AnchorCore
import InferenceStaking

/// A merkle tree of rewards, level by level.
struct RewardTree: Sendable {
  private let levels: [[Bytes32]]

  init(_ leaves: [RewardLeaf]) { self.init(hashes: leaves.map(\.hash)) }

  init(hashes: [Bytes32]) {
    var level = hashes
    while level.count & (level.count - 1) != 0 { level.append(RewardLeaf.padding.hash) }
    var levels = [level]
    while level.count > 1 {
      level = stride(from: 0, to: level.count, by: 2).map {
        MerkleProof.node(left: level[$0], right: level[$0 + 1])
      }
      levels.append(level)
    }
    self.levels = levels
  }

  var root: Bytes32 { levels[levels.count - 1][0] }

  func proof(_ index: Int) -> MerkleProof {
    var proof = MerkleProof(siblings: [], siblingIsLeft: [])
    var place = index
    for level in levels.dropLast() {
      proof.siblings.append(level[place ^ 1])
      proof.siblingIsLeft.append(place & 1 == 1)
      place >>= 1
    }
    return proof
  }
}

/// What the pools of one epoch earn, in one tree.
struct EpochRewards: Sendable {
  let leaves: [RewardLeaf]
  let tree: RewardTree

  init(_ leaves: [RewardLeaf]) {
    self.leaves = leaves
    tree = RewardTree(leaves)
  }

  /// The epoch's emission in equal parts, the rest one unit each to the first pools; and USDC as given.
  init(epoch: UInt64, pools: [PoolKeys], usdc: [UInt64]) throws {
    let total = try EmissionSchedule.program.emission(ofEpoch: epoch)
    let count = UInt64(pools.count)
    self.init(
      pools.enumerated().map { index, pool in
        RewardLeaf(
          operatorPool: pool.address, rewardAmount: total / count + (UInt64(index) < total % count ? 1 : 0),
          usdcAmount: usdc[index])
      })
  }

  var totalUSDC: UInt64 { leaves.reduce(0) { $0 + $1.usdcAmount } }
}
