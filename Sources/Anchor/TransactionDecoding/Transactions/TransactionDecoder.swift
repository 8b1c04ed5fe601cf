public import AnchorCore
public import EventDecoding
import SolanaPrimitives
import SolanaPrograms
public import SolanaTransactions

/// Joins record, log and programs: follows the log once, and asks each program about what is its own.
///
/// What depends on a program's types is inlinable, so that it is compiled for them where it is used: generic code
/// that looks its types up as it runs takes ten times as long.
@usableFromInline
struct TransactionDecoder: Sendable {
  @usableFromInline let record: TransactionResponse
  @usableFromInline let programs: [any AnchorProgram]
  @usableFromInline let trace: LogTrace?
  @usableFromInline let tree: InstructionTree
  @usableFromInline let isVoid: Bool
  var problems: [Unexplained] = []

  var catalog: ErrorCatalog { ErrorCatalog(programs: programs) }

  @usableFromInline
  init(_ record: TransactionResponse, programs: [any AnchorProgram]) {
    self.record = record
    self.programs = programs
    trace = record.meta?.logs.map { logs in
      var reader = LogReader()
      logs.forEachLine { _, line in reader.append(line) }
      return reader.finish()
    }
    tree = InstructionTree(record, trace: trace)
    isVoid = record.meta?.error != nil
  }

  /// Whether the transaction failed; nil if the record does not tell.
  @usableFromInline var hasFailed: Bool? { record.meta.map { $0.error != nil } }

  /// The instruction of a node.
  @usableFromInline
  func instruction(at node: Int) -> ResponseInstruction {
    let node = tree.nodes[node]
    guard let position = node.position else { return record.instructions[node.topLevel] }
    return record.innerInstructions(of: node.topLevel)[position]
  }

  @usableFromInline
  func outcome(of node: Int) -> InstructionOutcome {
    guard let meta = record.meta else { return .unknown }
    let node = tree.nodes[node]
    if let run = node.run, let trace {
      switch trace.invocations[run].outcome {
      case .succeeded: return .succeeded
      case .failed(let message): return .failed(message: message)
      case .unknown: break
      }
    }
    switch meta.error {
    case nil: return .succeeded
    case .instruction(let index, _)?:
      if node.topLevel < Int(index) { return .succeeded }
      return node.topLevel > Int(index) ? .notExecuted : .unknown
    // Refused before anything ran.
    case .some: return .notExecuted
    }
  }
}
