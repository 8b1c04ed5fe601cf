public import InferenceStaking
public import LocalLedger
import SolanaPrimitives
public import SolanaTransactions
import StakingModel

/// What a transaction would do.
public struct TransactionPreview: Sendable {
  /// The fee, then what changes for whom, in the order of the message's accounts.
  public let effects: [PreviewEffect]
  /// Why it would fail; nil if it would succeed.
  public let failure: PreviewFailure?
  /// The events that the program would emit; those of a failing transaction have no effect.
  public let events: [StakingProgram.AnyEvent]
  /// The ledger's outcome: log, inner instructions, every changed account.
  public let outcome: TransactionOutcome

  /// The error of a transaction that would fail, as a cluster reports it.
  public var error: TransactionError? { outcome.error }

  init<Chain>(
    _ outcome: TransactionOutcome, accounts: AccountList, ledger: Ledger, client: StakingClient<Chain>
  ) {
    self.outcome = outcome
    let log = PreviewLog(outcome.logMessages, program: client.program)
    events = log.events
    failure = outcome.error.map {
      PreviewFailure($0, programID: log.failedProgram, program: client.program)
    }
    let reader = EffectReader(
      ledger: ledger, program: client.program, usdcMint: client.configuration.usdcMint)
    effects = reader.effects(of: outcome, feePayer: accounts.keys.first)
  }
}
