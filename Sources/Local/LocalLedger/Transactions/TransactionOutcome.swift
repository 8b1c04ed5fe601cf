public import ProgramRuntime
public import SolanaPrimitives
public import SolanaTransactions

/// What came of a transaction.
public struct TransactionOutcome: Sendable {
  /// Why it failed; nil for success.
  public let error: TransactionError?
  /// Whether it entered the chain: it succeeded, or failed after its fee was taken. One that was refused before
  /// leaves no trace.
  public let wasProcessed: Bool
  /// What the fee payer paid in lamports.
  public let fee: UInt64
  /// The log, as values; `logs` spells it.
  public let logLines: [LogLine]
  /// The calls that programs made, in order, those included that the runtime refused.
  public let innerInstructions: [InnerInstruction]
  /// Every account whose lamports, owner or data differ, in the order of the message's keys.
  public let changes: [AccountChange]
  /// What the last program handed back.
  public let returnData: ReturnData?
  /// What a program said when it panicked.
  public let panicMessage: String?

  /// The log as `getTransaction` shows it, without lines about compute units: native code consumes none.
  public var logs: [String] { logLines.map(\.text) }

  /// The payloads of all `Program data:` lines: events, for their program's decoder.
  public var eventPayloads: [[UInt8]] {
    logLines.flatMap { line -> [[UInt8]] in
      if case .data(let slices) = line { slices } else { [] }
    }
  }

  /// The change of one account; nil if it did not change.
  public subscript(key: PublicKey) -> AccountChange? { changes.first { $0.key == key } }

  /// A transaction that was refused before anything happened.
  init(refused error: TransactionError) {
    self.init(error: error, wasProcessed: false, fee: 0, changes: [])
  }

  init(
    error: TransactionError?, wasProcessed: Bool = true, fee: UInt64, logLines: [LogLine] = [],
    innerInstructions: [InnerInstruction] = [], changes: [AccountChange], returnData: ReturnData? = nil,
    panicMessage: String? = nil
  ) {
    self.error = error
    self.wasProcessed = wasProcessed
    self.fee = fee
    self.logLines = logLines
    self.innerInstructions = innerInstructions
    self.changes = changes
    self.returnData = returnData
    self.panicMessage = panicMessage
  }
}
