import BytePrimitives

/// The instructions of a record in few buffers.
struct InstructionStore: Sendable {
  /// One instruction: where its parts stand.
  struct Entry: Sendable {
    /// The program's position among the accounts; checked.
    var program: UInt8
    /// Whether the parts stand in the transaction's own bytes.
    var isInTransaction: Bool
    /// 0 if not told.
    var stackHeight: UInt32
    /// The top-level instruction to which this belongs.
    var parent: Int
    var accounts: Range<Int>
    var data: Range<Int>
    /// Position of what the node made of it; -1 if it did not parse it.
    var parsed: Int
  }

  var transactionBytes: [UInt8] = []
  var bytes: [UInt8] = []
  var parsed: [ParsedInstruction] = []
  var topLevel: [Entry] = []
  /// Ascending by parent, within each in order of execution.
  var inner: [Entry] = []

  init() {}

  /// The top-level instructions of a transaction, none of them parsed by a node.
  init(_ transaction: Transaction) {
    transactionBytes = transaction.bytes
    topLevel = transaction.message.instructions.enumerated().map { index, instruction in
      Entry(
        program: instruction.programIDIndex, isInTransaction: true, stackHeight: 0, parent: index,
        accounts: instruction.accountRange, data: instruction.dataRange, parsed: -1)
    }
  }

  /// The calls under the top-level instruction at `index`.
  func inner(of index: Int) -> ArraySlice<Entry> {
    let start = inner.partitioningIndex { $0.parent >= index }
    let end = inner.partitioningIndex { $0.parent > index }
    return inner[start..<end]
  }
}
