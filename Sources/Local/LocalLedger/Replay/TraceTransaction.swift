public import SolanaPrimitives
public import SolanaTransactions

/// A recorded transaction with its outcome.
public struct TraceTransaction: Sendable {
  /// The number of the step in the recording.
  public let step: Int
  /// What was tried; the first word names the instruction.
  public let note: String
  /// The transaction.
  public let transaction: Transaction
  /// The error; nil for success.
  public let error: TransactionError?
  /// The log; nil if it was not recorded.
  public let logs: [String]?
  /// The instructions that the recorded program invoked, including those that the runtime refused.
  public let innerInstructions: [InnerInstruction]
  /// Every account that the transaction changed.
  public let changes: [TraceAccount]
  /// The message of the program's panic, if it panicked.
  public let panicMessage: String?

  /// The first word of the note, which names the instruction; empty if there is no note.
  public var instructionName: String { note.split(separator: " ").first.map(String.init) ?? "" }

  /// The payloads of the log's `Program data:` messages, in base64.
  public var eventTexts: [String] {
    (logs ?? []).filter { $0.hasPrefix("Program data: ") }.map { String($0.dropFirst(14)) }
  }

  /// An instruction that the recorded program invoked. The recording does not state what the ledger's own
  /// `InnerInstruction` states: the caller, which is the recorded program, and whether the runtime refused it.
  public struct InnerInstruction: Equatable, Sendable {
    /// The index of the top-level instruction that it belongs to, from 0.
    public let topLevelIndex: Int
    /// The program that processed it.
    public let programID: PublicKey
    /// Its accounts, as indices among the transaction's accounts.
    public let accounts: [UInt8]
    /// Its data.
    public let data: [UInt8]
    /// The height of the invocation stack, 2 or more; nil if it was not recorded.
    public let stackHeight: Int?
  }
}
