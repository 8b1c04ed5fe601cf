import EventDecoding
public import SolanaPrimitives
import SolanaTransactions

/// Every instruction of a response in the order of execution, each with its invocation in the log.
///
/// The response lists the instructions, the log the invocations; they are matched by order, depth and program.
/// Precompiles log nothing, and instructions after a failure are not executed.
@usableFromInline
struct InstructionTree: Sendable {
  /// One instruction of the response.
  @usableFromInline
  struct Node: Sendable {
    /// The program that the instruction is for.
    @usableFromInline let programID: PublicKey
    /// The index of the top-level instruction that this is or belongs to.
    let topLevel: Int
    /// The index among all inner instructions of the top-level instruction; nil for itself.
    let position: Int?
    /// 1 for a top-level instruction, 2 for one that it invokes, and so on.
    let depth: Int
    /// The index among the instructions of the same parent, or among the top-level ones; from 0.
    let ordinal: Int
    /// The instruction that invoked this one, as an index into the nodes; nil at top level.
    @usableFromInline let parent: Int?
    /// The instruction's invocation in the log, as an index into the trace's invocations; nil if there is none.
    var invocation: Int?
  }

  @usableFromInline private(set) var nodes: [Node] = []
  /// Invocations in the log that the response does not list, as indices into the trace's invocations.
  private(set) var unlistedInvocations: [Int] = []
  /// The first instruction whose invocation is not the next one in the log, although the log goes on.
  private(set) var mismatch: Int?

  /// For each invocation its instruction, -1 if the response does not list it.
  private var nodeOfInvocation: [Int] = []
  private var nextInvocation = 0

  init(_ response: TransactionResponse, trace: LogTrace?) {
    let topLevel = response.instructions
    nodes.reserveCapacity(12)
    if let trace { nodeOfInvocation = Array(repeating: -1, count: trace.invocations.count) }
    for index in topLevel.indices {
      append(
        Node(
          programID: topLevel.programID(at: index), topLevel: index, position: nil, depth: 1, ordinal: index,
          parent: nil), trace)
      let inner = response.innerInstructions(of: index)
      for position in inner.indices {
        let programID = inner.programID(at: position)
        let depth = inner.stackHeight(at: position) ?? depthInLog(of: programID, trace)
        appendInner(of: programID, topLevel: index, position: position, depth: depth, trace)
      }
    }
    if let trace {
      unlistedInvocations += nextInvocation..<max(nextInvocation, trace.invocations.count)
    }
  }

  /// The path of an instruction; see `ExecutedInstruction.path`.
  @usableFromInline
  func path(of node: Int) -> [Int] { nodes.path(of: node) }

  /// The instruction of an invocation, as an index into the nodes; nil if the response does not list it.
  @usableFromInline
  func node(ofInvocation invocation: Int) -> Int? {
    guard nodeOfInvocation.indices.contains(invocation), nodeOfInvocation[invocation] >= 0 else { return nil }
    return nodeOfInvocation[invocation]
  }

  /// The depth of an inner instruction without a stack height: that of the next invocation in the log if the program is
  /// the same, else 2.
  private func depthInLog(of programID: PublicKey, _ trace: LogTrace?) -> Int {
    guard let trace, nextInvocation < trace.invocations.count else { return 2 }
    let invocation = trace.invocations[nextInvocation]
    return invocation.programID == programID ? invocation.depth : 2
  }

  /// Adds an inner instruction after the last node. A depth that skips levels counts as the next level.
  private mutating func appendInner(
    of programID: PublicKey, topLevel: Int, position: Int, depth: Int, _ trace: LogTrace?
  ) {
    let last = nodes.count - 1
    let depth = min(max(depth, 2), nodes[last].depth + 1)
    var parent = last
    var ordinal = 0
    while nodes[parent].depth >= depth, let above = nodes[parent].parent {
      ordinal = nodes[parent].ordinal + 1
      parent = above
    }
    append(
      Node(
        programID: programID, topLevel: topLevel, position: position, depth: depth, ordinal: ordinal,
        parent: parent), trace)
  }

  private mutating func append(_ node: Node, _ trace: LogTrace?) {
    nodes.append(node)
    guard let trace, mismatch == nil, !node.programID.isPrecompile else { return }
    // Deeper invocations between the instruction before and this one are not listed in the response.
    while nextInvocation < trace.invocations.count, trace.invocations[nextInvocation].depth > node.depth {
      unlistedInvocations.append(nextInvocation)
      nextInvocation += 1
    }
    guard nextInvocation < trace.invocations.count else { return }
    guard trace.invocations[nextInvocation].depth == node.depth,
      trace.invocations[nextInvocation].programID == node.programID
    else {
      mismatch = nodes.count - 1
      return
    }
    nodes[nodes.count - 1].invocation = nextInvocation
    nodeOfInvocation[nextInvocation] = nodes.count - 1
    nextInvocation += 1
  }
}

extension InstructionTree.Node: TreeNode {}

extension PublicKey {
  /// Whether the program is a precompile: the runtime checks its instructions before anything is executed, and logs
  /// nothing.
  var isPrecompile: Bool {
    self == .ed25519Program || self == .secp256k1Program || self == .secp256r1Program
  }
}
