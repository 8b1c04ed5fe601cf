import AnchorCore
import InferenceStaking
import JSONText
import SolanaPrimitives
import TestSupport
import Testing

@Suite("merkle.json")
struct MerkleConformance {
  @Test("Every proof leads from its leaf to the tree's root")
  func proofs() throws {
    guard let trees = try Fixtures.vectors("merkle")?.list("trees") else { return }
    try Fixtures.forEachCase(file: "merkle", list: "proofs") { _, node in
      let tree = try tree(node, trees)
      let index = try Fixtures.require(node["index"]?.uint64.flatMap(Int.init(exactly:)), "index")
      let leaf = node["padding"]?.bool == true ? .padding : try leaf(tree.list("leaves")[index])
      try Fixtures.match(leaf.hash, try bytes32(node, "leaf_hash"), "leaf hash")
      try Fixtures.match(try proof(node).root(fromLeaf: leaf.hash), try bytes32(tree, "root"), "root")
    }
  }

  @Test("Every leaf or proof that was tampered with is refused as the program refuses it")
  func tampered() throws {
    guard let trees = try Fixtures.vectors("merkle")?.list("trees") else { return }
    try Fixtures.forEachCase(file: "merkle", list: "tampered") { _, node in
      let leaf = RewardLeaf(
        operatorPool: try PublicKey(node.text("address")),
        rewardAmount: try Fixtures.require(UInt64(node.text("token_amount")), "token_amount"),
        usdcAmount: try Fixtures.require(UInt64(node.text("usdc_amount")), "usdc_amount"))
      let root = try bytes32(tree(node, trees), "root")
      let proof = try proof(node)
      let found: String
      do throws(MerkleProofError) {
        found = try proof.root(fromLeaf: leaf.hash) == root ? "none" : "root"
      } catch {
        found = error.siblings == error.sides ? "none" : "length"
      }
      try Fixtures.match(found, node.text("error"), "error")
    }
  }

  private func tree(_ node: JSONNode, _ trees: [JSONNode]) throws -> JSONNode {
    let id = try Fixtures.require(node["tree"]?.uint64, "tree")
    return try Fixtures.require(trees.first { $0["id"]?.uint64 == id }, "tree \(id)")
  }

  private func leaf(_ node: JSONNode) throws -> RewardLeaf {
    let parts = try Fixtures.require(node.array, "a leaf").compactMap(\.string)
    try Fixtures.match(parts.count, 3, "parts of a leaf")
    return RewardLeaf(
      operatorPool: try PublicKey(parts[0]), rewardAmount: try Fixtures.require(UInt64(parts[1]), "amount"),
      usdcAmount: try Fixtures.require(UInt64(parts[2]), "amount"))
  }

  private func proof(_ node: JSONNode) throws -> MerkleProof {
    MerkleProof(
      siblings: try node.list("proof").map { sibling in
        let text = try Fixtures.require(sibling.string, "a sibling")
        return try Fixtures.require(Bytes32(bytes(hex: text)), "32 bytes")
      },
      siblingIsLeft: try node.list("proof_path").map { try Fixtures.require($0.bool, "a side") })
  }

  private func bytes32(_ node: JSONNode, _ key: String) throws -> Bytes32 {
    try Fixtures.require(Bytes32(node.hexBytes(key)), key)
  }
}
