public import SolanaPrimitives

/// A change of an account's lamports that no instruction made, as a transaction's record lists it.
public struct Reward: Hashable, Sendable {
  /// The account.
  public let publicKey: PublicKey
  /// Lamports gained, or lost if negative.
  public let lamports: Int64
  /// The account's lamports afterwards.
  public let postBalance: UInt64
  /// The kind as the node names it (`Fee`, `Rent`, `Voting`, `Staking`); nil if it does not.
  public let kind: String?
}
