public import AnchorCore
import Hashing

/// A proof that a leaf belongs to a merkle tree (<doc:ProtocolRewards#Proof-verification>).
public struct MerkleProof: Hashable, Sendable {
  /// The sibling at each level, from the leaf's up to the one below the root.
  public var siblings: [Bytes32]
  /// For each sibling, whether it is the left one.
  public var siblingIsLeft: [Bool]

  /// A proof with these lists; whether both have the same length is checked by `root(fromLeaf:)`.
  public init(siblings: [Bytes32], siblingIsLeft: [Bool]) {
    self.siblings = siblings
    self.siblingIsLeft = siblingIsLeft
  }

  /// The root that the proof gives for a leaf's hash.
  ///
  /// An empty proof gives the leaf itself: a tree of one leaf.
  /// - Throws: `MerkleProofError` if the lists differ in length.
  public func root(fromLeaf leaf: Bytes32) throws(MerkleProofError) -> Bytes32 {
    guard siblings.count == siblingIsLeft.count else {
      throw MerkleProofError(siblings: siblings.count, sides: siblingIsLeft.count)
    }
    var node = leaf
    for (sibling, isLeft) in zip(siblings, siblingIsLeft) {
      node = isLeft ? Self.node(left: sibling, right: node) : Self.node(left: node, right: sibling)
    }
    return node
  }

  /// The hash of an inner node: SHA-256 of the byte 1 and both children.
  public static func node(left: Bytes32, right: Bytes32) -> Bytes32 {
    var hash = SHA256()
    hash.update(byte: 1)
    hash.update(words: left.words)
    hash.update(words: right.words)
    return Bytes32(words: hash.finalize().words)
  }
}

/// The two lists of a proof differ in length.
public struct MerkleProofError: Error, Hashable, Sendable {
  /// The number of siblings.
  public let siblings: Int
  /// The number of sides.
  public let sides: Int
}
