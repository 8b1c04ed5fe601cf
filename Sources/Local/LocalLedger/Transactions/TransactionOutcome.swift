public import ProgramRuntime
public import SolanaPrimitives
public import SolanaTransactions

/// The outcome of a transaction.
public struct TransactionOutcome: Sendable {
  /// The error; nil for success.
  public let error: TransactionError?
  /// Whether the transaction entered the chain: it succeeded, or failed after its fee was charged. A transaction
  /// that was refused before changes nothing.
  public let wasProcessed: Bool
  /// The fee that was charged, in lamports.
  public let fee: UInt64
  /// The log as values; `logs` are their texts.
  public let logMessages: [LogMessage]
  /// The instructions that programs invoked, in order, including those that the runtime refused.
  public let innerInstructions: [InnerInstruction]
  /// Every account whose lamports, owner or data changed, in the order of the transaction's accounts.
  public let changes: [AccountChange]
  /// The return data of the last program.
  public let returnData: ReturnData?
  /// The message of the panic that failed the transaction, if one did.
  public let panicMessage: String?

  /// The log as `getTransaction` returns it, without messages about compute units, which are not counted.
  public var logs: [String] { logMessages.map(\.text) }

  /// The payloads of all `Program data:` messages: events, for their program's decoder.
  public var eventPayloads: [[UInt8]] {
    logMessages.flatMap { message -> [[UInt8]] in
      if case .data(let slices) = message { slices } else { [] }
    }
  }

  /// The change of the account at `address`; nil if it did not change.
  public subscript(address: PublicKey) -> AccountChange? { changes.first { $0.address == address } }

  /// The outcome of a transaction that was refused.
  init(refused error: TransactionError) {
    self.init(error: error, wasProcessed: false, fee: 0, changes: [])
  }

  init(
    error: TransactionError?, wasProcessed: Bool = true, fee: UInt64, logMessages: [LogMessage] = [],
    innerInstructions: [InnerInstruction] = [], changes: [AccountChange], returnData: ReturnData? = nil,
    panicMessage: String? = nil
  ) {
    self.error = error
    self.wasProcessed = wasProcessed
    self.fee = fee
    self.logMessages = logMessages
    self.innerInstructions = innerInstructions
    self.changes = changes
    self.returnData = returnData
    self.panicMessage = panicMessage
  }
}
