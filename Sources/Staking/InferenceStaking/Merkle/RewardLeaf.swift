public import AnchorCore
import Hashing
public import SolanaPrimitives

/// What one pool earned in one epoch: a leaf of the epoch's merkle tree (<doc:ProtocolRewards#Merkle-hashes>).
public struct RewardLeaf: Hashable, Sendable {
  /// The pool.
  public var operatorPool: PublicKey
  /// The reward in tokens, in base units.
  public var rewardAmount: UInt64
  /// The reward in USDC, in base units.
  public var usdcAmount: UInt64

  /// A leaf with these values.
  public init(operatorPool: PublicKey, rewardAmount: UInt64, usdcAmount: UInt64) {
    self.operatorPool = operatorPool
    self.rewardAmount = rewardAmount
    self.usdcAmount = usdcAmount
  }

  /// The leaf that fills a tree up to a power of two: the System program and zero amounts.
  public static let padding = RewardLeaf(operatorPool: .systemProgram, rewardAmount: 0, usdcAmount: 0)

  /// The text that is hashed: `<pool>,<reward>,<usdc>`, base58 and decimal.
  public var text: String {
    operatorPool.description + "," + rewardAmount.description + "," + usdcAmount.description
  }

  /// SHA-256 of the byte 0 and the text.
  public var hash: Bytes32 {
    var message: [UInt8] = [0]
    message.reserveCapacity(88)
    message.append(contentsOf: text.utf8)
    return Bytes32(words: SHA256.digest(of: message).words)
  }
}
