public import AnchorCore
public import EventDecoding
import SolanaPrimitives
public import SolanaTransactions

/// Decodes a response: it follows the log once, matches instructions and invocations, and asks each program about its
/// own instructions and events.
///
/// What depends on a program's types is inlinable, so that it is compiled for those types in the module that uses them:
/// generic code that looks its types up as it runs takes ten times as long.
@usableFromInline
struct TransactionDecoder: Sendable {
  @usableFromInline let response: TransactionResponse
  @usableFromInline let programs: [any AnchorProgram]
  @usableFromInline let trace: LogTrace?
  @usableFromInline let tree: InstructionTree
  /// Whether the transaction failed, so that its events did not take effect.
  @usableFromInline let isVoid: Bool
  var problems: [Unexplained] = []

  @usableFromInline
  init(_ response: TransactionResponse, programs: [any AnchorProgram]) {
    self.response = response
    self.programs = programs
    trace = response.meta?.logs.map { logs in
      var reader = LogReader()
      logs.forEachLine { _, line in reader.append(line) }
      return reader.finish()
    }
    tree = InstructionTree(response, trace: trace)
    isVoid = response.meta?.error != nil
  }

  /// Whether the transaction failed; nil if the response does not say.
  @usableFromInline var hasFailed: Bool? { response.meta.map { $0.error != nil } }

  /// The instruction of a node.
  @usableFromInline
  func instruction(at node: Int) -> ResponseInstruction {
    let node = tree.nodes[node]
    guard let position = node.position else { return response.instructions[node.topLevel] }
    return response.innerInstructions(of: node.topLevel)[position]
  }

  /// How the instruction of a node ended: the log decides, then the position relative to the instruction that failed.
  @usableFromInline
  func outcome(of node: Int) -> InstructionOutcome {
    guard let meta = response.meta else { return .unknown }
    let node = tree.nodes[node]
    if let invocation = node.invocation, let trace {
      switch trace.invocations[invocation].outcome {
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
    // Refused before anything was executed.
    case .some: return .notExecuted
    }
  }
}
