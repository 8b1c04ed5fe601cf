import AnchorCore
public import EventDecoding
public import InstructionBuilders
import SolanaTransactions

extension TransactionDecoder {
  @inlinable
  mutating func note<Instruction, Event>(_ instruction: ExecutedInstruction<Instruction, Event>) {
    let path = instruction.path
    if let problem = instruction.problem { note(.instruction(path: path, problem)) }
    if !instruction.trailing.isEmpty { note(.trailingBytes(path: path, count: instruction.trailing.count)) }
    let missing = instruction.accounts.missing
    if !missing.isEmpty { note(.missingAccounts(path: path, names: missing)) }
    for event in instruction.events { note(event) }
  }

  @inlinable
  mutating func note<Event>(_ event: EmittedEvent<Event>) {
    guard let problem = event.problem else { return }
    if case .log(let index) = event.source {
      note(.event(logIndex: index, problem))
    } else {
      note(.event(logIndex: nil, problem))
    }
  }

  @usableFromInline
  mutating func note(_ problem: Unexplained) { problems.append(problem) }

  /// What is wrong with the response as a whole, then what was noted.
  @usableFromInline var allProblems: [Unexplained] {
    guard let meta = response.meta else { return [.noMeta] + problems }
    var all: [Unexplained] = []
    if let trace {
      if !meta.includesInnerInstructions,
        tree.unlistedInvocations.contains(where: { trace.invocations[$0].depth > 1 })
      {
        all.append(.noInnerInstructions)
      }
      if trace.ending != .complete { all.append(.log(trace.ending)) }
      if let node = tree.mismatch { all.append(.noInvocation(path: tree.path(of: node))) }
    } else {
      all.append(.noLog)
    }
    return all + problems
  }
}
