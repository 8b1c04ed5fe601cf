public import LocalLedger
public import ProgramRuntime
public import SolanaPrimitives
public import SolanaTransactions

/// A local ledger that tasks share: a source of accounts that also executes transactions.
public actor LocalChain: AccountSource, TransactionSender {
  /// The ledger; a copy of it is a snapshot.
  public private(set) var ledger: Ledger

  /// A chain with this ledger.
  public init(_ ledger: Ledger) { self.ledger = ledger }

  /// Changes the ledger: its clock, its accounts, or all of it.
  public func update<Result: Sendable, Failure: Error>(
    _ change: @Sendable (inout Ledger) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try change(&ledger)
  }

  /// The accounts at `addresses`, in their order; nil for one that does not exist.
  public func accounts(at addresses: [PublicKey]) -> [AccountState?] { addresses.map { ledger[$0] } }

  /// The ledger's clock.
  public func clock() -> SysvarClock { ledger.clock }

  /// The ledger's newest blockhash.
  public func latestBlockhash() -> Blockhash { ledger.latestBlockhash }

  /// Executes a transaction on the ledger.
  public func send(_ transaction: Transaction) -> SentTransaction {
    let outcome = ledger.process(transaction)
    return SentTransaction(
      error: outcome.error, wasProcessed: outcome.wasProcessed, fee: Lamports(outcome.fee), logs: outcome.logs
    )
  }
}
