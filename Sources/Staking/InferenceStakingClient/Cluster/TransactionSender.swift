public import SolanaPrimitives
public import SolanaTransactions

/// Sends signed transactions.
public protocol TransactionSender: Sendable {
  /// A recent blockhash for a new transaction.
  func latestBlockhash() async throws -> Blockhash

  /// Sends a signed transaction and waits for its outcome.
  func send(_ transaction: Transaction) async throws -> SentTransaction
}

/// The outcome of a transaction that was sent.
public struct SentTransaction: Sendable {
  /// Why it failed; nil if it succeeded.
  public let error: TransactionError?
  /// Whether it is on the chain; a failed transaction can be.
  public let wasProcessed: Bool
  /// The fee that the fee payer paid.
  public let fee: Lamports
  /// The log lines.
  public let logs: [String]

  /// An outcome with these values.
  public init(error: TransactionError?, wasProcessed: Bool, fee: Lamports, logs: [String]) {
    self.error = error
    self.wasProcessed = wasProcessed
    self.fee = fee
    self.logs = logs
  }
}
