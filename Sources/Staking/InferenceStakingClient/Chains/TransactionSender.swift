public import SolanaPrimitives
public import SolanaTransactions

/// Where signed transactions go.
public protocol TransactionSender: Sendable {
  /// The blockhash that a transaction made now should carry.
  func latestBlockhash() async throws -> Blockhash

  /// Sends a signed transaction and waits until it is decided.
  func send(_ transaction: Transaction) async throws -> SentTransaction
}

/// What came of a transaction that was sent.
public struct SentTransaction: Sendable {
  /// Why it failed; nil if it took effect.
  public let error: TransactionError?
  /// Whether it entered the chain, also as a failed one.
  public let wasProcessed: Bool
  /// What the fee payer paid.
  public let fee: Lamports
  /// The log.
  public let logs: [String]

  /// What came of a transaction.
  public init(error: TransactionError?, wasProcessed: Bool, fee: Lamports, logs: [String]) {
    self.error = error
    self.wasProcessed = wasProcessed
    self.fee = fee
    self.logs = logs
  }
}
