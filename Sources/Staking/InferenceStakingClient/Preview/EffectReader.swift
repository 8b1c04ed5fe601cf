import AccountDecoding
import AnchorCore
import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPDA
import SolanaPrimitives

/// Says what the changes of accounts mean: for balances, tokens, shares, cooldowns and other fields.
struct EffectReader {
  /// The ledger after the transaction.
  let ledger: Ledger
  let program: StakingProgram
  let usdcMint: PublicKey
  /// The mint of the staked token; nil unless the pool overview is on the ledger.
  let stakedMint: PublicKey?

  init(ledger: Ledger, program: StakingProgram, usdcMint: PublicKey) {
    self.ledger = ledger
    self.program = program
    self.usdcMint = usdcMint
    let overview = (try? PoolOverview.address(in: program)).flatMap { ledger[$0.address] }
    stakedMint = overview.flatMap { try? PoolOverview(account: $0.data) }?.mint
  }

  /// The effects of a transaction: the fee, then those of each changed account in the outcome's order.
  func effects(of outcome: TransactionOutcome, feePayer: PublicKey?) -> [PreviewEffect] {
    var effects: [PreviewEffect] = []
    if outcome.wasProcessed, let feePayer { effects.append(.fee(Lamports(outcome.fee), payer: feePayer)) }
    for change in outcome.changes {
      effects += balanceEffects(of: change, fee: change.address == feePayer ? outcome.fee : 0)
      let content = tokenAccountEffects(of: change) + mintEffects(of: change) + programEffects(of: change)
      effects += content.isEmpty ? otherEffects(of: change) : content
    }
    return effects
  }

  private func balanceEffects(of change: AccountChange, fee: UInt64) -> [PreviewEffect] {
    let after = change.after?.lamports ?? 0
    let (before, underflow) = (change.before?.lamports ?? 0).subtractingReportingOverflow(fee)
    guard !underflow, before != after else { return [] }
    return [.lamports(account: change.address, before: Lamports(before), after: Lamports(after))]
  }

  /// A change of data or owner that has no other effect.
  private func otherEffects(of change: AccountChange) -> [PreviewEffect] {
    let (before, after) = (change.before, change.after)
    guard before?.data != after?.data || before?.owner != after?.owner, let state = after ?? before else {
      return []
    }
    let hasData = !state.data.isEmpty || before?.data.isEmpty == false
    return hasData ? [.other(account: change.address, program: state.owner)] : []
  }
}
