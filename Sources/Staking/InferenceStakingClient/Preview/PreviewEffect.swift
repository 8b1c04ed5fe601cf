public import SolanaPrimitives

/// One effect of a transaction, with the values before and after.
public enum PreviewEffect: Equatable, Sendable {
  /// The fee, paid by this account whether the transaction succeeds or not.
  case fee(Lamports, payer: PublicKey)
  /// A balance in lamports changes, not counting the fee.
  case lamports(account: PublicKey, before: Lamports, after: Lamports)
  /// A token account's balance changes, in base units.
  case tokens(account: PublicKey, owner: PublicKey, asset: Asset, before: UInt64, after: UInt64)
  /// The supply of a mint changes, in base units.
  case supply(mint: PublicKey, asset: Asset, before: UInt64, after: UInt64)
  /// The delegate of a token account, or the base units that it may transfer, changes; nil if there is no delegate.
  case approval(account: PublicKey, owner: PublicKey, delegate: PublicKey?, asset: Asset, amount: UInt64)
  /// The shares of a staking record change; `tokenValue` is what they are worth after the transaction, in base units,
  /// if the pool is known.
  case shares(record: PublicKey, owner: PublicKey, before: UInt64, after: UInt64, tokenValue: UInt64?)
  /// A staking record's tokens in cooldown change, in base units; `claimableFrom` is in seconds since 1970-01-01 UTC,
  /// nil if none are left.
  case cooldown(record: PublicKey, owner: PublicKey, before: UInt64, after: UInt64, claimableFrom: Int64?)
  /// A staking record's settled USDC changes, in base units.
  case settledUSDC(record: PublicKey, owner: PublicKey, before: UInt64, after: UInt64)
  /// An account of the staking program is created.
  case created(account: PublicKey, typeName: String)
  /// An account of the staking program is closed.
  case closed(account: PublicKey, typeName: String)
  /// Fields of an account of the staking program change that no effect above covers.
  case fields(account: PublicKey, typeName: String, changes: [FieldChange])
  /// The data or the owner of an account changes in a way that no effect above covers.
  case other(account: PublicKey, program: PublicKey)

  /// What a token account holds.
  public enum Asset: Equatable, Sendable {
    /// The staked token.
    case token
    /// USDC.
    case usdc
    /// Another token.
    case other(mint: PublicKey)
  }
}
