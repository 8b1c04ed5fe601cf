import AnchorCore
import EventDecoding
public import InstructionBuilders
import SolanaTransactions

extension TransactionDecoder {
  @inlinable
  mutating func note<Instruction, Event>(_ call: ExecutedInstruction<Instruction, Event>) {
    if let problem = call.problem { note(.instruction(path: call.path, problem)) }
    if !call.trailing.isEmpty { note(.trailingBytes(path: call.path, count: call.trailing.count)) }
    let missing = call.accounts.missing
    if !missing.isEmpty { note(.missingAccounts(path: call.path, names: missing)) }
    for event in call.events { note(event) }
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

  /// What was noted, behind what is wrong with the record as a whole.
  @usableFromInline var allProblems: [Unexplained] {
    guard let meta = record.meta else { return [.noMeta] + problems }
    var all: [Unexplained] = []
    if !meta.includesInnerInstructions,
      tree.unlistedInvocations.contains(where: { (trace?.invocations[$0].depth ?? 1) > 1 })
    {
      all.append(.noInnerInstructions)
    }
    if let trace {
      if trace.ending != .complete { all.append(.log(trace.ending)) }
      if let node = tree.mismatch { all.append(.noInvocation(path: tree.path(of: node))) }
    } else {
      all.append(.noLog)
    }
    return all + problems
  }
}
