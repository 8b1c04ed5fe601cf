public import SolanaPrimitives

/// A `getTransaction` response in any encoding: the transaction and the outcome of its execution.
public struct TransactionResponse: Sendable {
  /// The slot of the block; nil in responses that state it elsewhere (`getBlock`).
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
  /// The accounts with their privileges, loaded addresses after the static keys.
  ///
  /// In a `jsonParsed` response privileges are those the runtime granted: it takes writability from reserved keys
  /// and from invoked programs.
  public let accounts: AccountList
  /// The number of loaded addresses that are not in the response, because the node left them out.
  public let unresolvedAccountCount: Int
  /// The outcome; nil if the node did not keep it.
  public let meta: Meta?

  let store: InstructionStore

  /// The top-level instructions.
  public var instructions: ResponseInstructions {
    ResponseInstructions(store: store, accounts: accounts, entries: store.topLevel[...])
  }

  /// The inner instructions of the top-level instruction at `index`, in order of execution, nested ones included.
  ///
  /// Empty as well if the response does not hold inner instructions; see `Meta.includesInnerInstructions`.
  public func innerInstructions(of index: Int) -> ResponseInstructions {
    ResponseInstructions(store: store, accounts: accounts, entries: store.inner(of: index))
  }

  /// The first signature, which names the transaction.
  public var signature: Signature? { signatures.first }
}

extension TransactionResponse {
  /// The response that holds nothing but the transaction itself: no slot, no time, and no `meta`, so neither logs
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

  /// The transaction in a `getTransaction` response in `json`, `jsonParsed`, `base64` or `base58`; the whole response of
  /// JSON-RPC or its result alone.
  ///
  /// What nodes leave out or write as null is nil here; unknown members are skipped. What is there
  /// must be right: numbers are exact to 64 bits, the transaction is checked like `Transaction.init(decoding:)`.
  /// - Throws: `ResponseError`, with the JSON path of what is wrong. `.notFound` for the result `null`,
  ///   `.answeredWithError` for an error of the node.
  public init(json: [UInt8]) throws(ResponseError) {
    self = try TransactionContent().read(json)
  }
}

extension TransactionResponse {
  /// The outcome of a transaction's execution.
  public struct Meta: Sendable {
    /// Why it failed; nil if it succeeded. A failed transaction only pays its fee.
    public internal(set) var error: TransactionError?
    /// The fee that was paid, in lamports.
    public internal(set) var fee: UInt64 = 0
    /// The log; nil if the node did not keep it, which is not the same as an empty one.
    public internal(set) var logs: LogMessages?
    /// Whether the response holds inner instructions; if not, their absence means nothing.
    public internal(set) var includesInnerInstructions = false
    /// Lamports of each account before the transaction, in the order of the response's accounts.
    public internal(set) var preBalances: [UInt64] = []
    /// Lamports of each account after the transaction.
    public internal(set) var postBalances: [UInt64] = []
    /// Token accounts before the transaction; nil if the node did not keep them.
    public internal(set) var preTokenBalances: [TokenBalance]?
    /// Token accounts after the transaction; nil if the node did not keep them.
    public internal(set) var postTokenBalances: [TokenBalance]?
    /// Addresses loaded from lookup tables; nil if the node left them out.
    public internal(set) var loadedAddresses: LoadedAddresses?
    /// The data that the last program returned, if one did.
    public internal(set) var returnData: ReturnData?
    /// Compute units that were used; nil in old responses.
    public internal(set) var computeUnitsConsumed: UInt64?
    /// Rewards; nil if the node did not keep them.
    public internal(set) var rewards: [Reward]?
  }
}

/// What a token account held before or after a transaction.
public struct TokenBalance: Hashable, Sendable {
  /// The token account's position among the transaction's accounts.
  public let accountIndex: UInt8
  /// The token.
  public let mint: PublicKey
  /// The wallet that owns the token account; nil in old responses.
  public let owner: PublicKey?
  /// The token program; nil in old responses.
  public let programID: PublicKey?
  /// The amount in the token's smallest units.
  public let amount: UInt64
  /// The number of decimals of the token.
  public let decimals: UInt8
}

/// A change of an account's lamports that no instruction made, as `meta` lists it.
public struct Reward: Hashable, Sendable {
  /// The account.
  public let address: PublicKey
  /// Lamports gained, or lost if negative.
  public let lamports: Int64
  /// The account's lamports afterwards.
  public let postBalance: UInt64
  /// The kind as the node names it (`Fee`, `Rent`, `Voting`, `Staking`); nil if it does not.
  public let kind: String?
}

/// The data that the last program of a transaction returned.
public struct ReturnData: Hashable, Sendable {
  /// The program that returned it.
  public let programID: PublicKey
  /// At most 1,024 bytes, in an encoding of the program's own.
  public let data: [UInt8]

  /// Data that `programID` returned.
  @inlinable
  public init(programID: PublicKey, data: [UInt8]) {
    self.programID = programID
    self.data = data
  }
}
