import AccountDecoding
import AnchorCore
import InferenceStaking
import JSONText
import LocalLedger
import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms

/// Reads what changed in accounts as effects on people: balances, shares, cooldowns.
struct EffectReader {
  /// The ledger after the transaction.
  let ledger: Ledger
  let program: StakingProgram
  let usdcMint: PublicKey
  private var stakedMint: PublicKey?

  init(ledger: Ledger, program: StakingProgram, usdcMint: PublicKey) {
    self.ledger = ledger
    self.program = program
    self.usdcMint = usdcMint
  }

  mutating func effects(of outcome: TransactionOutcome, feePayer: PublicKey?) -> [PreviewEffect] {
    var effects: [PreviewEffect] = []
    if outcome.wasProcessed, let feePayer { effects.append(.fee(Lamports(outcome.fee), payer: feePayer)) }
    stakedMint = overviewMint()
    for change in outcome.changes {
      let isPayer = change.address == feePayer
      appendBalance(change, fee: isPayer ? outcome.fee : 0, to: &effects)
      let told = effects.count
      appendTokens(change, to: &effects)
      appendMint(change, to: &effects)
      appendProgramAccount(change, to: &effects)
      // What nobody above understands is told as such.
      if effects.count == told,
        change.before?.data != change.after?.data || change.before?.owner != change.after?.owner,
        let state = change.after ?? change.before, !state.data.isEmpty || change.before?.data.isEmpty == false
      {
        effects.append(.other(account: change.address, program: state.owner))
      }
    }
    return effects
  }

  /// The mint of the staked token, if the ledger has the account that states it.
  private func overviewMint() -> PublicKey? {
    if let key = try? PoolOverview.address(in: program).address, let data = ledger[key]?.data,
      let overview = try? PoolOverview(account: data)
    {
      return overview.mint
    }
    return nil
  }

  // MARK: Balances

  private func appendBalance(_ change: AccountChange, fee: UInt64, to effects: inout [PreviewEffect]) {
    let before = change.before?.lamports ?? 0
    let after = change.after?.lamports ?? 0
    let (beforeFee, underflow) = before.subtractingReportingOverflow(fee)
    guard !underflow, beforeFee != after else { return }
    effects.append(.lamports(account: change.address, before: Lamports(beforeFee), after: Lamports(after)))
  }

  private func appendTokens(_ change: AccountChange, to effects: inout [PreviewEffect]) {
    let before = tokenAccount(change.before)
    let after = tokenAccount(change.after)
    guard let account = after ?? before else { return }
    let amounts = (before: before?.amount ?? 0, after: after?.amount ?? 0)
    let asset = asset(account.mint)
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
  }

  private func appendMint(_ change: AccountChange, to effects: inout [PreviewEffect]) {
    guard let after = mint(change.after) else { return }
    let before = mint(change.before)?.supply ?? 0
    guard before != after.supply else { return }
    effects.append(
      .supply(mint: change.address, asset: asset(change.address), before: before, after: after.supply))
  }

  private func mint(_ state: AccountState?) -> Mint? {
    guard let state, state.owner == .tokenProgram, state.data.count == Mint.size else { return nil }
    let slice = state.data[...]
    let span = slice.span
    return try? Mint(unsafe span.bytes)
  }

  private func tokenAccount(_ state: AccountState?) -> TokenAccount? {
    guard let state, state.owner == .tokenProgram, state.data.count == TokenAccount.size else { return nil }
    let slice = state.data[...]
    let span = slice.span
    return try? TokenAccount(unsafe span.bytes)
  }

  private func asset(_ mint: PublicKey) -> PreviewEffect.Asset {
    if mint == usdcMint { return .usdc }
    return mint == stakedMint ? .token : .other(mint: mint)
  }

  // MARK: Accounts of the program

  private func appendProgramAccount(_ change: AccountChange, to effects: inout [PreviewEffect]) {
    let before = account(change.before)
    let after = account(change.after)
    if let after, before == nil {
      effects.append(.created(account: change.address, typeName: after.typeName))
    }
    if let before, after == nil {
      effects.append(.closed(account: change.address, typeName: before.typeName))
    }
    if case .stakingRecord(let record)? = after {
      var old: StakingRecord?
      if case .stakingRecord(let record)? = before { old = record }
      appendRecord(change.address, old, record, to: &effects)
    }
    if let before, let after { appendFields(change.address, before, after, to: &effects) }
  }

  private func account(_ state: AccountState?) -> StakingProgram.AnyAccount? {
    guard let state, state.owner == program.id else { return nil }
    return try? program.account(state.data, owner: state.owner)
  }

  private func appendRecord(
    _ key: PublicKey, _ before: StakingRecord?, _ after: StakingRecord, to effects: inout [PreviewEffect]
  ) {
    let shares = before?.shares ?? 0
    if shares != after.shares {
      effects.append(
        .shares(
          record: key, owner: after.owner, before: shares, after: after.shares, tokenValue: tokenValue(after))
      )
    }
    let cooling = before?.tokensUnstakeAmount ?? 0
    if cooling != after.tokensUnstakeAmount || (before?.unstakeAtTimestamp ?? 0) != after.unstakeAtTimestamp {
      effects.append(
        .cooldown(
          record: key, owner: after.owner, before: cooling, after: after.tokensUnstakeAmount,
          claimableFrom: after.tokensUnstakeAmount > 0 ? after.unstakeAtTimestamp : nil))
    }
    let settled = before?.accruedUSDCEarnings ?? 0
    if settled != after.accruedUSDCEarnings {
      effects.append(
        .settledUSDC(record: key, owner: after.owner, before: settled, after: after.accruedUSDCEarnings))
    }
  }

  private func tokenValue(_ record: StakingRecord) -> UInt64? {
    guard let data = ledger[record.operatorPool]?.data, let pool = try? OperatorPool(account: data) else {
      return nil
    }
    return try? record.tokenValue(in: pool)
  }

  /// The fields that `appendRecord` tells with their meaning.
  private static let toldFields: Set<String> = [
    "shares", "tokens_unstake_amount", "unstake_at_timestamp", "accrued_usdc_earnings",
  ]

  private func appendFields(
    _ key: PublicKey, _ before: StakingProgram.AnyAccount, _ after: StakingProgram.AnyAccount,
    to effects: inout [PreviewEffect]
  ) {
    let old = members(before)
    let changes = zip(old, members(after)).compactMap { old, new -> PreviewEffect.FieldChange? in
      if old.text == new.text { return nil }
      if case .stakingRecord = after, Self.toldFields.contains(old.name) { return nil }
      return PreviewEffect.FieldChange(name: old.name, before: old.text, after: new.text)
    }
    guard !changes.isEmpty else { return }
    effects.append(.fields(account: key, typeName: after.typeName, changes: changes))
  }

  /// The fields of an account with their values in JSON.
  private func members(_ account: StakingProgram.AnyAccount) -> [(name: String, text: String)] {
    var json = JSONWriter()
    json.value(account)
    guard let object = (try? JSONNode(parsing: json.bytes))?.object else { return [] }
    return object.members.map { member in
      if let text = member.value.string { return (member.key, text) }
      var json = JSONWriter()
      json.value(member.value)
      return (member.key, json.text)
    }
  }
}
