import EventDecoding
public import SolanaPrimitives
import SolanaTransactions

/// Every instruction of a recorded transaction in the order of execution, each with its run in the log.
///
/// The record lists what was asked, the log what ran; they are joined by order, depth and program. Precompiles run
/// without a line in the log, and what comes behind a failure does not run at all.
@usableFromInline
struct InstructionTree: Sendable {
  /// One instruction of the record.
  @usableFromInline
  struct Node: Sendable {
    /// The program that is called.
    @usableFromInline let programID: PublicKey
    /// Index of the top-level instruction that this is or belongs to.
    let topLevel: Int
    /// Position among all calls of the top-level instruction; nil for itself.
    let position: Int?
    /// 1 for top-level instructions, 2 for what they call, and so on.
    let depth: Int
    /// The how manyth call of its caller, or the how manyth top-level instruction; from 0.
    let ordinal: Int
    /// The caller, as an index into the nodes; nil at top level.
    @usableFromInline let parent: Int?
    /// The instruction's run, as an index into the trace's invocations.
    var run: Int?
  }

  @usableFromInline private(set) var nodes: [Node] = []
  /// Runs that the log tells and the record does not, as indices into the trace's invocations.
  private(set) var unlistedInvocations: [Int] = []
  /// The first instruction whose run should be in the log and is not there, although the log goes on.
  private(set) var mismatch: Int?

  /// For each run its instruction, -1 where the record has none.
  private var nodeOfInvocation: [Int] = []
  private var nextInvocation = 0

  init(_ record: TransactionResponse, trace: LogTrace?) {
    let topLevel = record.instructions
    nodes.reserveCapacity(12)
    if let trace { nodeOfInvocation = Array(repeating: -1, count: trace.invocations.count) }
    for index in topLevel.indices {
      append(
        Node(
          programID: topLevel.programID(at: index), topLevel: index, position: nil, depth: 1, ordinal: index,
          parent: nil), trace)
      let calls = record.innerInstructions(of: index)
      for position in calls.indices {
        let programID = calls.programID(at: position)
        let depth = calls.stackHeight(at: position) ?? depthInLog(of: programID, trace)
        appendCall(of: programID, topLevel: index, position: position, depth: depth, trace)
      }
    }
    if let trace {
      unlistedInvocations += nextInvocation..<max(nextInvocation, trace.invocations.count)
    }
  }

  /// Where an instruction stands: the top-level index, then the how manyth call of that, and so on; from 0.
  @usableFromInline
  func path(of node: Int) -> [Int] {
    var path = Array(repeating: 0, count: nodes[node].depth)
    var next = Optional(node)
    while let index = next {
      path[nodes[index].depth - 1] = nodes[index].ordinal
      next = nodes[index].parent
    }
    return path
  }

  /// The instruction of a run, as an index into the nodes.
  @usableFromInline
  func node(ofInvocation run: Int) -> Int? {
    guard nodeOfInvocation.indices.contains(run), nodeOfInvocation[run] >= 0 else { return nil }
    return nodeOfInvocation[run]
  }

  /// The depth of a call whose record does not tell it: that of the next run, if the program is the same.
  private func depthInLog(of programID: PublicKey, _ trace: LogTrace?) -> Int {
    guard let trace, nextInvocation < trace.invocations.count else { return 2 }
    let run = trace.invocations[nextInvocation]
    return run.program == programID ? run.depth : 2
  }

  /// Adds a call behind the last node; a depth that skips levels counts as the next level.
  private mutating func appendCall(
    of programID: PublicKey, topLevel: Int, position: Int, depth: Int, _ trace: LogTrace?
  ) {
    let last = nodes.count - 1
    let depth = min(max(depth, 2), nodes[last].depth + 1)
    var caller = last
    var ordinal = 0
    while nodes[caller].depth >= depth, let parent = nodes[caller].parent {
      ordinal = nodes[caller].ordinal + 1
      caller = parent
    }
    append(
      Node(
        programID: programID, topLevel: topLevel, position: position, depth: depth, ordinal: ordinal,
        parent: caller), trace)
  }

  private mutating func append(_ node: Node, _ trace: LogTrace?) {
    nodes.append(node)
    guard let trace, mismatch == nil, !node.programID.isPrecompile else { return }
    // Calls that the record does not tell stand between the instruction before and this one.
    while nextInvocation < trace.invocations.count, trace.invocations[nextInvocation].depth > node.depth {
      unlistedInvocations.append(nextInvocation)
      nextInvocation += 1
    }
    guard nextInvocation < trace.invocations.count else { return }
    guard trace.invocations[nextInvocation].depth == node.depth,
      trace.invocations[nextInvocation].program == node.programID
    else {
      mismatch = nodes.count - 1
      return
    }
    nodes[nodes.count - 1].run = nextInvocation
    nodeOfInvocation[nextInvocation] = nodes.count - 1
    nextInvocation += 1
  }
}

extension PublicKey {
  /// Whether the runtime checks the program's instructions itself, before anything runs, and logs nothing.
  var isPrecompile: Bool {
    self == .ed25519Program || self == .secp256k1Program || self == .secp256r1Program
  }
}
