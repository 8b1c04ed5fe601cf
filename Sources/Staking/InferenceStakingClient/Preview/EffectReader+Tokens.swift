import BytePrimitives
import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms

// Token accounts and mints.

extension EffectReader {
  /// Changes of a token account's balance and of its delegate.
  func tokenAccountEffects(of change: AccountChange) -> [PreviewEffect] {
    let before = tokenAccount(change.before)
    let after = tokenAccount(change.after)
    guard let account = after ?? before else { return [] }
    let asset = asset(account.mint)
    var effects: [PreviewEffect] = []
    let amounts = (before: before?.amount ?? 0, after: after?.amount ?? 0)
    if amounts.before != amounts.after {
      effects.append(
        .tokens(
          account: change.address, owner: account.owner, asset: asset, before: amounts.before,
          after: amounts.after))
    }
    if let after, before?.delegate != after.delegate || before?.delegatedAmount != after.delegatedAmount,
      before != nil || after.delegate != nil
    {
      effects.append(
        .approval(
          account: change.address, owner: after.owner, delegate: after.delegate, asset: asset,
          amount: after.delegatedAmount))
    }
    return effects
  }

  /// A change of a mint's supply.
  func mintEffects(of change: AccountChange) -> [PreviewEffect] {
    guard let after = mint(change.after)?.supply else { return [] }
    let before = mint(change.before)?.supply ?? 0
    guard before != after else { return [] }
    return [.supply(mint: change.address, asset: asset(change.address), before: before, after: after)]
  }

  private func asset(_ mint: PublicKey) -> PreviewEffect.Asset {
    if mint == usdcMint { return .usdc }
    return mint == stakedMint ? .token : .other(mint: mint)
  }

  private func tokenAccount(_ state: AccountState?) -> TokenAccount? {
    guard let state, state.owner == .tokenProgram else { return nil }
    return try? TokenAccount(state.data.rawSpan)
  }

  private func mint(_ state: AccountState?) -> Mint? {
    guard let state, state.owner == .tokenProgram else { return nil }
    return try? Mint(state.data.rawSpan)
  }
}
