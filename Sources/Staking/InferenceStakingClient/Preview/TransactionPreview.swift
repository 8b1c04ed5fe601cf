public import AnchorCore
import EventDecoding
public import InferenceStaking
public import LocalLedger
import ProgramRuntime
public import SolanaPrimitives
import SolanaPrograms
public import SolanaTransactions
import StakingModel

/// What a transaction would do.
public struct TransactionPreview: Sendable {
  /// What changes for whom, the fee first, in the order of the message's accounts.
  public let effects: [PreviewEffect]
  /// Why it would fail; nil if it would succeed.
  public let failure: PreviewFailure?
  /// The events that the program would publish; those of a failing transaction count for nothing.
  public let events: [StakingProgram.AnyEvent]
  /// Everything else that came out: log, inner instructions, every changed account.
  public let outcome: TransactionOutcome

  /// The error of a transaction that would fail, as a cluster reports it.
  public var error: TransactionError? { outcome.error }

  init<Chain>(
    _ outcome: TransactionOutcome, accounts: AccountList, ledger: Ledger, client: StakingClient<Chain>
  ) {
    self.outcome = outcome
    let trace = LogTrace(lines: outcome.logs)
    events = trace.events(of: client.program).compactMap(\.event)
    failure = outcome.error.map { error in
      PreviewFailure(error, trace: trace, program: client.program)
    }
    var reader = EffectReader(
      ledger: ledger, program: client.program, usdcMint: client.configuration.usdcMint)
    effects = reader.effects(of: outcome, feePayer: accounts.keys.first)
  }
}

/// Why a transaction would fail: the runtime's error, and what its number means.
public struct PreviewFailure: Equatable, Sendable {
  /// The error, as a cluster reports it.
  public let error: TransactionError
  /// The program that raises it; nil where no instruction fails, but the whole transaction is refused.
  public let programID: PublicKey?
  /// What the error's number means; nil if it has none.
  public let named: ProgramErrorDescription?

  init(_ error: TransactionError, trace: LogTrace, program: StakingProgram) {
    self.error = error
    programID = trace.failures.first.map { trace.invocations[$0].programID }
    guard case .instruction(_, .custom(let code)) = error, let programID else {
      named = nil
      return
    }
    named =
      programID == program.id
      ? program.error(code: code) ?? AnchorFrameworkError(rawValue: code)?.errorDescription
      : KnownPrograms.program(at: programID)?.error(code: code)
  }
}

extension PreviewFailure: CustomStringConvertible {
  /// For example `instruction 0: UnclaimedRewards (6002): Rewards have to be claimed first`.
  public var description: String {
    guard case .instruction(let index, _) = error, let named else { return error.description }
    return "instruction \(index): \(named.name) (\(named.code)): \(named.message)"
  }
}
