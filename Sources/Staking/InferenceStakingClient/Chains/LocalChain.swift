public import LocalLedger
public import ProgramRuntime
public import SolanaPrimitives
public import SolanaTransactions

/// A ledger in this process that several tasks share: a source of accounts, and a place to send transactions to.
public actor LocalChain: AccountSource, TransactionSender {
  /// The ledger as it is now; a copy of it is a snapshot.
  public private(set) var ledger: Ledger

  /// Shares a ledger.
  public init(_ ledger: Ledger) { self.ledger = ledger }

  /// Changes the ledger: lets time pass, puts accounts in place, rewinds.
  public func update<Result: Sendable, Failure: Error>(
    _ change: @Sendable (inout Ledger) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try change(&ledger)
  }

  /// The accounts at `keys`, in their order; nil where there is none.
  public func accounts(at keys: [PublicKey]) -> [AccountState?] { keys.map { ledger[$0] } }

  /// The ledger's clock.
  public func clock() -> SysvarClock { ledger.clock }

  /// The ledger's newest blockhash.
  public func latestBlockhash() -> Blockhash { ledger.latestBlockhash }

  /// Runs a transaction on the ledger.
  public func send(_ transaction: Transaction) -> SentTransaction {
    let outcome = ledger.process(transaction)
    return SentTransaction(
      error: outcome.error, wasProcessed: outcome.wasProcessed, fee: Lamports(outcome.fee), logs: outcome.logs
    )
  }
}
