extension TransactionResponse {
  /// What came of a transaction.
  public struct Meta: Sendable {
    /// Why it failed; nil if it succeeded. A failed transaction changes nothing but pays its fee.
    public internal(set) var error: TransactionError?
    /// The fee that was paid, in lamports.
    public internal(set) var fee: UInt64 = 0
    /// The log; nil if the node did not keep it, which is not the same as an empty one.
    public internal(set) var logs: LogMessages?
    /// Whether the record tells the calls that programs made; if not, their absence means nothing.
    public internal(set) var includesInnerInstructions = false
    /// Lamports of each account before the transaction, in the order of the record's accounts.
    public internal(set) var preBalances: [UInt64] = []
    /// Lamports of each account after the transaction.
    public internal(set) var postBalances: [UInt64] = []
    /// Token accounts before the transaction; nil if the node did not keep them.
    public internal(set) var preTokenBalances: [TokenBalance]?
    /// Token accounts after the transaction; nil if the node did not keep them.
    public internal(set) var postTokenBalances: [TokenBalance]?
    /// Addresses loaded from lookup tables; nil if the node left them out.
    public internal(set) var loadedAddresses: LoadedAddresses?
    /// What the last program to return something returned.
    public internal(set) var returnData: ReturnData?
    /// Compute units that were used; old records do not tell.
    public internal(set) var computeUnitsConsumed: UInt64?
    /// Rewards; nil if the node did not keep them.
    public internal(set) var rewards: [Reward]?
  }
}
