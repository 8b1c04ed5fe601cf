import AccountDecoding
import AnchorCore
import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPrimitives

// Accounts of the staking program.

extension EffectReader {
  /// Creation and closing of an account, changes of a staking record's holdings, then of all other fields.
  func programEffects(of change: AccountChange) -> [PreviewEffect] {
    let (before, after) = (account(change.before), account(change.after))
    switch (before, after) {
    case (nil, nil): return []
    case (let before?, nil): return [.closed(account: change.address, typeName: before.typeName)]
    case (nil, let after?):
      return [.created(account: change.address, typeName: after.typeName)]
        + recordEffects(change.address, before: nil, after: after)
    case (let before?, let after?):
      return recordEffects(change.address, before: before, after: after)
        + fieldEffects(change.address, before: before, after: after)
    }
  }

  private func account(_ state: AccountState?) -> StakingProgram.AnyAccount? {
    guard let state, state.owner == program.id else { return nil }
    return try? program.account(state.data, owner: state.owner)
  }

  private func recordEffects(
    _ address: PublicKey, before: StakingProgram.AnyAccount?, after: StakingProgram.AnyAccount
  ) -> [PreviewEffect] {
    guard case .stakingRecord(let after) = after else { return [] }
    var old: StakingRecord?
    if case .stakingRecord(let record)? = before { old = record }
    var effects: [PreviewEffect] = []
    let shares = old?.shares ?? 0
    if shares != after.shares {
      effects.append(
        .shares(
          record: address, owner: after.owner, before: shares, after: after.shares,
          tokenValue: tokenValue(after)))
    }
    let pending = old?.tokensUnstakeAmount ?? 0
    if pending != after.tokensUnstakeAmount || (old?.unstakeAtTimestamp ?? 0) != after.unstakeAtTimestamp {
      effects.append(
        .cooldown(
          record: address, owner: after.owner, before: pending, after: after.tokensUnstakeAmount,
          claimableFrom: after.tokensUnstakeAmount > 0 ? after.unstakeAtTimestamp : nil))
    }
    let settled = old?.accruedUSDCEarnings ?? 0
    if settled != after.accruedUSDCEarnings {
      effects.append(
        .settledUSDC(
          record: address, owner: after.owner, before: settled, after: after.accruedUSDCEarnings))
    }
    return effects
  }

  /// The fields of a staking record whose changes are effects of their own.
  private static let recordFields: Set<String> = [
    "shares", "tokens_unstake_amount", "unstake_at_timestamp", "accrued_usdc_earnings",
  ]

  private func fieldEffects(
    _ address: PublicKey, before: StakingProgram.AnyAccount, after: StakingProgram.AnyAccount
  ) -> [PreviewEffect] {
    var changes = PreviewEffect.FieldChange.changes(from: before, to: after)
    if case .stakingRecord = after { changes.removeAll { Self.recordFields.contains($0.name) } }
    return changes.isEmpty ? [] : [.fields(account: address, typeName: after.typeName, changes: changes)]
  }

  /// What a record's shares are worth after the transaction; nil if its pool is not on the ledger.
  private func tokenValue(_ record: StakingRecord) -> UInt64? {
    guard let data = ledger[record.operatorPool]?.data, let pool = try? OperatorPool(account: data) else {
      return nil
    }
    return try? record.tokenValue(in: pool)
  }
}
