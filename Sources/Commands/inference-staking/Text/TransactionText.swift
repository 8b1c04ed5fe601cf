import CommandInterface
import EventDecoding
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions
import TransactionDecoding

extension TransactionReport {
  /// The transaction for people.
  func text() -> String {
    var lines = LabeledLines()
    addSummary(&lines)
    for call in decoded.instructions { add(call, &lines) }
    if !decoded.unattributedEvents.isEmpty {
      lines.title("Events that could not be tied to an instruction")
      for event in decoded.unattributedEvents { add(event, &lines, prefix: "") }
    }
    addOthers(&lines)
    addUnexplained(&lines)
    return lines.text
  }

  private func addSummary(_ lines: inout LabeledLines) {
    lines.title("Transaction \(record.signature?.description ?? "without signature")")
    switch decoded.outcome {
    case .succeeded: lines.add("outcome", "succeeded")
    case .failed: lines.add("outcome", "failed: nothing took effect but the fee")
    case .unknown: lines.add("outcome", isWire ? "not known: wire bytes do not tell it" : "not known")
    }
    if let failure = decoded.failure { lines.add("error", failure.description) }
    lines.add("version", versionText)
    lines.add("slot", record.slot.map { "\($0)" })
    lines.add("time", record.blockTime.map { UnixTime.text($0) })
    lines.add("fee", record.meta.map { Lamports($0.fee).description })
    if deployments.isEmpty {
      lines.add("program", "no known deployment of the staking program is called; name one with --program")
    }
    for deployment in deployments {
      lines.add("program", "\(deployment.program.id) (\(deployment.origin))")
    }
  }

  private func add(_ call: ExecutedInstruction<AnyItem, AnyItem>, _ lines: inout LabeledLines) {
    let name = call.name ?? "an instruction that the interface does not know"
    lines.title("#\(path(call.path))  \(name)\(outcome(call.outcome))")
    switch call.content {
    case .success(let instruction): FieldText.add(of: instruction, to: &lines)
    case .failure(let problem): lines.add("problem", problem.description)
    }
    AccountsText.add(call.accounts, to: &lines, flags: true)
    if !call.trailing.isEmpty { lines.add("behind the arguments", "\(call.trailing.count) bytes") }
    for event in call.events { add(event, &lines, prefix: "  ") }
  }

  private func add(_ event: EmittedEvent<AnyItem>, _ lines: inout LabeledLines, prefix: String) {
    switch event.content {
    case .success(let value):
      lines.add("event", "\(value.typeName)\(event.isVoid ? " (void: the transaction failed)" : "")")
      FieldText.add(of: value, to: &lines, prefix: prefix)
    case .failure(let problem):
      lines.add("event", problem.typeName ?? "data that is no known event")
      lines.add(prefix + "problem", self.text(problem))
    }
  }

  /// A layout that is not today's is told as such: old builds of the program wrote others.
  private func text(_ problem: EventProblem) -> String {
    switch problem.layoutDifference {
    case .shorter: "an older layout (\(problem.bytes.count) bytes), which is not read as today's: \(problem)"
    case .longer: "a newer layout (\(problem.bytes.count) bytes), which is not read as today's: \(problem)"
    case .content, nil: problem.description
    }
  }

  private func addOthers(_ lines: inout LabeledLines) {
    guard !decoded.otherInstructions.isEmpty else { return }
    lines.title("Other instructions")
    for call in decoded.otherInstructions {
      let program = call.programName.isEmpty ? call.programID.description : call.programName
      let words = [program, call.name ?? "", FieldText.inline(call.instruction)].filter { !$0.isEmpty }
      lines.add("#\(path(call.path))", words.joined(separator: " ") + outcome(call.outcome))
    }
  }

  private func addUnexplained(_ lines: inout LabeledLines) {
    lines.title("Not understood, or not to be believed")
    if decoded.unexplained.isEmpty { lines.add("nothing", "everything of the program was understood") }
    for item in decoded.unexplained where !isWire || item != .noMeta { lines.add("-", item.description) }
    if isWire { lines.add("-", "wire bytes do not tell events, inner instructions and the outcome") }
  }

  private func path(_ path: [Int]) -> String { path.map { "\($0)" }.joined(separator: ".") }

  private func outcome(_ outcome: InstructionOutcome) -> String {
    switch outcome {
    case .succeeded, .unknown: ""
    case .failed(let message): "  failed: \(message)"
    case .notExecuted: "  did not run"
    }
  }
}
