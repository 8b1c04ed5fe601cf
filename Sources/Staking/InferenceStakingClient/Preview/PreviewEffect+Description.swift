import InferenceStaking
import SolanaPrimitives

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
