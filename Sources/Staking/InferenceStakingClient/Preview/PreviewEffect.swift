import InferenceStaking
public import SolanaPrimitives

/// One thing that a transaction would change, with the values before and after.
public enum PreviewEffect: Equatable, Sendable {
  /// The fee, paid by this account whether the transaction succeeds or not.
  case fee(Lamports, payer: PublicKey)
  /// A balance in lamports changes, the fee apart.
  case lamports(account: PublicKey, before: Lamports, after: Lamports)
  /// A token account's balance changes.
  case tokens(account: PublicKey, owner: PublicKey, asset: Asset, before: UInt64, after: UInt64)
  /// The supply of a mint changes.
  case supply(mint: PublicKey, asset: Asset, before: UInt64, after: UInt64)
  /// Who else may move tokens out of an account changes; the delegate is nil if nobody may.
  case approval(account: PublicKey, owner: PublicKey, delegate: PublicKey?, asset: Asset, amount: UInt64)
  /// The shares of a staking record change; `tokenValue` is what the shares afterwards are worth then, in base
  /// units, where the pool is known.
  case shares(record: PublicKey, owner: PublicKey, before: UInt64, after: UInt64, tokenValue: UInt64?)
  /// A staking record's tokens in cooldown change; `claimableFrom` is in Unix seconds, nil if none are left.
  case cooldown(record: PublicKey, owner: PublicKey, before: UInt64, after: UInt64, claimableFrom: Int64?)
  /// A staking record's settled USDC changes, in base units.
  case settledUSDC(record: PublicKey, owner: PublicKey, before: UInt64, after: UInt64)
  /// An account of the program comes into being.
  case created(account: PublicKey, typeName: String)
  /// An account of the program goes.
  case closed(account: PublicKey, typeName: String)
  /// Fields of an account of the program change, other than those told above.
  case fields(account: PublicKey, typeName: String, changes: [FieldChange])
  /// The data or the owner of an account of another program changes, in a way that none of the above tells.
  case other(account: PublicKey, program: PublicKey)

  /// What a token account holds.
  public enum Asset: Equatable, Sendable {
    /// The staked token.
    case token
    /// USDC.
    case usdc
    /// Something else.
    case other(mint: PublicKey)
  }

  /// A field of an account that changes; the values are in the JSON spelling of the interface.
  public struct FieldChange: Equatable, Sendable {
    /// The field, as the IDL spells it.
    public let name: String
    /// The value before.
    public let before: String
    /// The value after.
    public let after: String
  }
}

extension PreviewEffect: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .fee(let fee, let payer): "fee \(fee), paid by \(payer)"
    case .lamports(let account, let before, let after):
      "\(Self.change(before.value, after.value) { Lamports($0).description }) for \(account)"
    case .tokens(let account, let owner, let asset, let before, let after):
      "\(Self.change(before, after) { asset.text($0) }) in token account \(account) of \(owner)"
    case .supply(let mint, let asset, let before, let after):
      "\(Self.change(before, after) { asset.text($0) }) in the supply of mint \(mint)"
    case .approval(let account, let owner, let delegate, let asset, let amount):
      delegate.map {
        "\($0) may move up to \(asset.text(amount)) out of token account \(account) of \(owner)"
      } ?? "nobody else may move tokens out of token account \(account) of \(owner)"
    case .shares(let record, _, let before, let after, let value):
      "\(Self.change(before, after) { "\($0) shares" }) in record \(record)"
        + (value.map { ", worth \(TokenAmount(baseUnits: $0)) then" } ?? "")
    case .cooldown(let record, _, let before, let after, let time):
      "\(Self.change(before, after) { TokenAmount(baseUnits: $0).description }) in cooldown of record \(record)"
        + (time.map { ", claimable from second \($0)" } ?? "")
    case .settledUSDC(let record, _, let before, let after):
      "\(Self.change(before, after) { USDCAmount(baseUnits: $0).description }) settled in record \(record)"
    case .created(let account, let type): "\(type) \(account) is created"
    case .closed(let account, let type): "\(type) \(account) is closed"
    case .fields(let account, let type, let changes):
      "\(type) \(account): "
        + changes.map { "\($0.name) \($0.before) -> \($0.after)" }.joined(separator: ", ")
    case .other(let account, let program): "account \(account) of program \(program) changes"
    }
  }

  /// `+ 5 …` or `- 5 …`.
  private static func change(_ before: UInt64, _ after: UInt64, _ text: (UInt64) -> String) -> String {
    after >= before ? "+ " + text(after - before) : "- " + text(before - after)
  }
}

extension PreviewEffect.Asset {
  fileprivate func text(_ amount: UInt64) -> String {
    switch self {
    case .token: TokenAmount(baseUnits: amount).description
    case .usdc: USDCAmount(baseUnits: amount).description
    case .other(let mint): "\(amount) base units of \(mint)"
    }
  }
}
