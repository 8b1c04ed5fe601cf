public import SolanaPrimitives

/// What a token account held before or after a transaction.
public struct TokenBalance: Hashable, Sendable {
  /// The token account's position among the transaction's accounts.
  public let accountIndex: UInt8
  /// The token.
  public let mint: PublicKey
  /// Who owns the token account; old records do not tell.
  public let owner: PublicKey?
  /// The token program; old records do not tell.
  public let programID: PublicKey?
  /// The amount in the token's smallest units.
  public let amount: UInt64
  /// How many decimals the token is shown with.
  public let decimals: UInt8
}
