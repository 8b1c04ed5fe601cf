import EventDecoding
import SolanaPrimitives
import SolanaTransactions

/// Every instruction of a recorded transaction in the order of execution, each with its run in the log.
///
/// The record lists what was asked, the log what ran; they are joined by order, depth and program. Precompiles run
/// without a line in the log, and what comes behind a failure does not run at all.
struct CallTree: Sendable {
  /// One instruction of the record.
  struct Node: Sendable {
    /// Top-level index, then the how manyth call of that, and so on; from 0.
    var path: [Int]
    var instruction: RecordedInstruction
    /// The instruction's run, as an index into the trace's invocations.
    var run: Int?
  }

  private(set) var nodes: [Node] = []
  /// Runs that the log tells and the record does not, as indices into the trace's invocations.
  private(set) var unrecordedRuns: [Int] = []
  /// Path of the first instruction whose run should be in the log and is not there, although the log goes on.
  private(set) var mismatch: [Int]?

  private var nextRun = 0

  init(_ record: TransactionRecord, trace: LogTrace?) {
    let topLevel = record.instructions
    nodes.reserveCapacity(topLevel.count * 2)
    for (index, instruction) in topLevel.enumerated() {
      append(instruction, path: [index], trace)
      var path = [index]
      for inner in record.innerInstructions(of: index) {
        CallTree.advance(&path, toDepth: inner.stackHeight ?? depthInLog(of: inner, trace))
        append(inner, path: path, trace)
      }
    }
    if let trace {
      unrecordedRuns += nextRun..<max(nextRun, trace.invocations.count)
    }
  }

  /// Moves a path to the next call at a depth; a depth that skips levels counts as the next level.
  private static func advance(_ path: inout [Int], toDepth depth: Int) {
    let depth = min(max(depth, 2), path.count + 1)
    if depth > path.count {
      path.append(0)
    } else {
      path.removeLast(path.count - depth)
      path[depth - 1] += 1
    }
  }

  /// The depth of a call whose record does not tell it: that of the next run, if the program is the same.
  private func depthInLog(of instruction: RecordedInstruction, _ trace: LogTrace?) -> Int {
    guard let trace, nextRun < trace.invocations.count else { return 2 }
    let run = trace.invocations[nextRun]
    return run.program == instruction.programID ? run.depth : 2
  }

  private mutating func append(_ instruction: RecordedInstruction, path: [Int], _ trace: LogTrace?) {
    var node = Node(path: path, instruction: instruction, run: nil)
    defer { nodes.append(node) }
    guard let trace, mismatch == nil, !instruction.programID.isPrecompile else { return }
    // Calls that the record does not tell stand between the instruction before and this one.
    while nextRun < trace.invocations.count, trace.invocations[nextRun].depth > path.count {
      unrecordedRuns.append(nextRun)
      nextRun += 1
    }
    guard nextRun < trace.invocations.count else { return }
    let run = trace.invocations[nextRun]
    guard run.depth == path.count, run.program == instruction.programID else {
      mismatch = path
      return
    }
    node.run = nextRun
    nextRun += 1
  }
}

extension PublicKey {
  /// Whether the runtime checks the program's instructions itself, before anything runs, and logs nothing.
  var isPrecompile: Bool {
    self == .ed25519Program || self == .secp256k1Program || self == .secp256r1Program
  }
}
