import AnchorCore
import EventDecoding
import InstructionBuilders
import SolanaTransactions

extension StoryReader {
  mutating func note<Instruction, Event>(_ call: Call<Instruction, Event>) {
    if let problem = call.problem { problems.append(.call(path: call.path, problem)) }
    if !call.trailing.isEmpty { problems.append(.trailingBytes(path: call.path, count: call.trailing.count)) }
    if !call.accounts.missing.isEmpty {
      problems.append(.missingAccounts(path: call.path, names: call.accounts.missing))
    }
    for event in call.events { note(event) }
  }

  mutating func note<Event>(_ event: CallEvent<Event>) {
    guard let problem = event.problem else { return }
    if case .log(let index) = event.source {
      problems.append(.event(logIndex: index, problem))
    } else {
      problems.append(.event(logIndex: nil, problem))
    }
  }

  func recordProblems() -> [Unexplained] {
    guard let meta = record.meta else { return [.noMeta] }
    var problems: [Unexplained] = []
    if !meta.tellsInnerInstructions,
      tree.unrecordedRuns.contains(where: { (trace?.invocations[$0].depth ?? 1) > 1 })
    {
      problems.append(.noInnerInstructions)
    }
    guard let trace else { return problems + [.noLog] }
    if trace.ending != .complete { problems.append(.log(trace.ending)) }
    if let path = tree.mismatch { problems.append(.noRun(path: path)) }
    return problems
  }
}
