public import AnchorCore
import Hashing

/// The way from a leaf of a merkle tree to its root (<doc:ProtocolRewards#Proof-verification>).
public struct MerkleProof: Hashable, Sendable {
  /// The sibling at each level, from the leaf's up to the one below the root.
  public var siblings: [Bytes32]
  /// Of each sibling, whether it stands on the left.
  public var siblingIsLeft: [Bool]

  /// A proof; whether both lists have the same length is looked at when it is used.
  public init(siblings: [Bytes32], siblingIsLeft: [Bool]) {
    self.siblings = siblings
    self.siblingIsLeft = siblingIsLeft
  }

  /// The root that the proof leads to from a leaf's hash.
  ///
  /// An empty proof leads to the leaf itself: a tree of one leaf.
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

  /// The hash of an inner node: SHA-256 of a one byte and both children.
  public static func node(left: Bytes32, right: Bytes32) -> Bytes32 {
    var hash = SHA256()
    hash.update(byte: 1)
    hash.update(words: left.words)
    hash.update(words: right.words)
    return Bytes32(words: hash.finalize().words)
  }
}

/// A proof that names another number of siblings than of sides.
public struct MerkleProofError: Error, Hashable, Sendable {
  /// How many siblings there are.
  public let siblings: Int
  /// For how many the side is given.
  public let sides: Int
}
