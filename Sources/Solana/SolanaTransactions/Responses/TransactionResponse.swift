public import SolanaPrimitives

/// A transaction as a node recorded it: what was asked (`getTransaction`, any encoding) and what came of it.
public struct TransactionResponse: Sendable {
  /// The slot of the block; nil in answers that give it elsewhere (`getBlock`).
  public let slot: UInt64?
  /// When the block was produced, in seconds since 1970 as the validators estimate it.
  public let blockTime: Int64?
  /// The transaction's format.
  public let version: Message.Version
  /// The signatures; the first names the transaction.
  public let signatures: [Signature]
  /// The transaction's bytes. Nil if the node has parsed it (`jsonParsed`): then they cannot be had.
  public let transaction: Transaction?
  /// The recent blockhash, or a nonce in its place.
  public let recentBlockhash: Blockhash
  /// The accounts with their privileges, loaded addresses behind the static keys.
  ///
  /// In a `jsonParsed` answer privileges are those the runtime granted: it takes writability from reserved keys
  /// and from called programs.
  public let accounts: AccountList
  /// Loaded addresses that the transaction names but the record does not tell, because the node left them out.
  public let unresolvedAccountCount: Int
  /// What came of it; nil if the node did not keep that.
  public let meta: Meta?

  let store: InstructionStore

  /// The top-level instructions.
  public var instructions: ResponseInstructions {
    ResponseInstructions(store: store, accounts: accounts, entries: store.topLevel[...])
  }

  /// The calls that the top-level instruction at `index` led to, in order of execution, nested ones included.
  ///
  /// Empty as well if the record does not tell calls; see `Meta.includesInnerInstructions`.
  public func innerInstructions(of index: Int) -> ResponseInstructions {
    ResponseInstructions(store: store, accounts: accounts, entries: store.inner(of: index))
  }

  /// The first signature, which names the transaction.
  public var signature: Signature? { signatures.first }
}

extension TransactionResponse {
  /// The response that knows nothing but the transaction itself: no slot, no time, and no `meta`, so neither logs
  /// nor inner instructions nor the outcome.
  ///
  /// Addresses that the transaction loads from lookup tables are counted in `unresolvedAccountCount`.
  public init(_ transaction: Transaction) {
    let message = transaction.message
    self.init(
      slot: nil, blockTime: nil, version: message.version, signatures: transaction.signatures,
      transaction: transaction, recentBlockhash: message.recentBlockhash,
      accounts: AccountList(
        staticKeys: message.staticKeys, header: message.header, loaded: LoadedAddresses()),
      unresolvedAccountCount: message.layout.loadedWritableCount + message.layout.loadedReadonlyCount,
      meta: nil, store: InstructionStore(transaction))
  }
}
