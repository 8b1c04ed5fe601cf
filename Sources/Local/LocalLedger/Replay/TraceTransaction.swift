public import SolanaPrimitives
public import SolanaTransactions

/// A recorded transaction with what came of it.
public struct TraceTransaction: Sendable {
  /// The number of the step in its recording.
  public let step: Int
  /// What was tried; the first word is the instruction meant.
  public let note: String
  /// The transaction.
  public let transaction: Transaction
  /// Why it failed; nil for success.
  public let error: TransactionError?
  /// Its log; nil where it was not recorded.
  public let logs: [String]?
  /// The calls that the recorded program made, refused ones included.
  public let innerCalls: [InnerCall]
  /// Every account that differs afterwards.
  public let changes: [TraceAccount]
  /// What the program said when it panicked.
  public let panicMessage: String?

  /// The instruction meant: the note's first word.
  public var instructionName: String { note.split(separator: " ").first.map(String.init) ?? "" }

  /// The payloads of the log's `Program data:` lines, as base64.
  public var eventTexts: [String] {
    (logs ?? []).filter { $0.hasPrefix("Program data: ") }.map { String($0.dropFirst(14)) }
  }

  /// A call made by the recorded program.
  public struct InnerCall: Equatable, Sendable {
    /// The number of the transaction's instruction that it happened in.
    public let topLevelIndex: Int
    /// The program called.
    public let programID: PublicKey
    /// Positions of its accounts in the message's key list.
    public let accounts: [UInt8]
    /// What the program was told.
    public let data: [UInt8]
    /// How deep the called program ran, where that was recorded.
    public let stackHeight: Int?
  }
}
