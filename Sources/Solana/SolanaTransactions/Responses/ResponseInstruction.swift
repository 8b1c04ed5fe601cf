import BytePrimitives
public import JSONText
public import SolanaPrimitives

/// One instruction of a transaction, top-level or invoked by a program.
public struct ResponseInstruction: Sendable {
  /// The invoked program.
  public let programID: PublicKey
  /// Indices of the accounts in the response's list. Empty if the node has parsed the instruction.
  public let accountIndices: ArraySlice<UInt8>
  /// The instruction's data; nil if the node has parsed the instruction, for then its bytes are not in the response.
  public let data: ArraySlice<UInt8>?
  /// What the node parsed, if it did.
  public let parsed: ParsedInstruction?
  /// The depth of the invocation: 1 top-level, 2 invoked by it. Nil where the response does not state it, as for top-level
  /// instructions and in old responses.
  public let stackHeight: Int?
  private let allAccounts: AccountList

  init(
    programID: PublicKey, accountIndices: ArraySlice<UInt8>, data: ArraySlice<UInt8>?,
    parsed: ParsedInstruction?,
    stackHeight: Int?, allAccounts: AccountList
  ) {
    self.programID = programID
    self.accountIndices = accountIndices
    self.data = data
    self.parsed = parsed
    self.stackHeight = stackHeight
    self.allAccounts = allAccounts
  }

  /// The accounts with the privileges that the message gives them. Nil if the node has parsed the instruction
  /// or if one is a loaded address that the response does not hold.
  public var accounts: [AccountMeta]? { parsed == nil ? allAccounts.resolve(accountIndices) : nil }

  /// The instruction as it was invoked; nil where `accounts` or `data` are.
  public var instruction: Instruction? {
    guard let data, let accounts else { return nil }
    return Instruction(programID: programID, accounts: accounts, data: Array(data))
  }
}

/// An instruction that a node has parsed (`jsonParsed`): its bytes are not in the response.
public struct ParsedInstruction: Equatable, Sendable {
  /// The node's name of the program: `spl-token`, `system`.
  public let program: String
  /// What the node parsed: mostly an object with `type` and `info`, of a memo its text.
  public let parsed: JSONNode

  /// The instruction's name: `transfer`; nil where the node does not state it.
  public var type: String? { parsed["type"]?.string }
  /// The instruction's accounts and arguments; nil where the node does not state it.
  public var info: JSONNode? { parsed["info"] }
}

/// Instructions of a response, put together on demand.
public struct ResponseInstructions: RandomAccessCollection, Sendable {
  let store: InstructionStore
  let accounts: AccountList
  let entries: ArraySlice<InstructionStore.Entry>

  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of instructions.
  public var endIndex: Int { entries.count }

  /// The program of the instruction at `position`; cheaper than the instruction.
  public func programID(at position: Int) -> PublicKey {
    accounts.keys[Int(entries[entries.startIndex + position].program)]
  }

  /// The depth of the instruction at `position`, see `ResponseInstruction.stackHeight`; cheaper than the
  /// instruction.
  public func stackHeight(at position: Int) -> Int? {
    let height = entries[entries.startIndex + position].stackHeight
    return height == 0 ? nil : Int(height)
  }

  /// The instruction at `position`.
  public subscript(position: Int) -> ResponseInstruction {
    let entry = entries[entries.startIndex + position]
    let buffer = entry.isInTransaction ? store.transactionBytes : store.bytes
    return ResponseInstruction(
      programID: accounts.keys[Int(entry.program)],
      accountIndices: buffer[entry.accounts], data: entry.parsed == nil ? buffer[entry.data] : nil,
      parsed: entry.parsed.map { store.parsed[$0] },
      stackHeight: entry.stackHeight == 0 ? nil : Int(entry.stackHeight), allAccounts: accounts)
  }
}

/// The instructions of a response in few buffers.
struct InstructionStore: Sendable {
  /// One instruction: where its parts are.
  struct Entry: Sendable {
    /// The program's index among the accounts; checked.
    var program: UInt8 = 0
    /// Whether accounts and data are in the transaction's own bytes.
    var isInTransaction = false
    /// 0 if the node does not state it.
    var stackHeight: UInt32 = 0
    /// The top-level instruction to which this belongs.
    var parent: Int
    var accounts = 0..<0
    var data = 0..<0
    /// The index of what the node parsed; nil if it did not parse the instruction.
    var parsed: Int?
  }

  var transactionBytes: [UInt8] = []
  var bytes: [UInt8] = []
  var parsed: [ParsedInstruction] = []
  var topLevel: [Entry] = []
  /// Ascending by parent, within each in order of execution.
  var inner: [Entry] = []

  init() {}

  /// The top-level instructions of a transaction, which no node has parsed.
  init(_ transaction: Transaction) {
    transactionBytes = transaction.bytes
    topLevel = transaction.message.instructions.enumerated().map { index, instruction in
      Entry(
        program: instruction.programIDIndex, isInTransaction: true, parent: index,
        accounts: instruction.accountRange, data: instruction.dataRange)
    }
  }

  /// The inner instructions of the top-level instruction at `index`.
  func inner(of index: Int) -> ArraySlice<Entry> {
    let start = inner.partitioningIndex { $0.parent >= index }
    let end = inner.partitioningIndex { $0.parent > index }
    return inner[start..<end]
  }
}
