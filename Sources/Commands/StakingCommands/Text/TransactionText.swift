import CommandInterface
import EventDecoding
import InferenceStaking
import InstructionBuilders
import SolanaPrimitives
import SolanaTransactions
import TransactionDecoding

extension TransactionReport {
  /// The transaction for people.
  func text() -> String {
    var lines = LabeledLines()
    addSummary(&lines)
    for instruction in decoded.instructions { add(instruction, &lines) }
    if !decoded.unattributedEvents.isEmpty {
      lines.title("Events that could not be attributed to an instruction")
      for event in decoded.unattributedEvents { add(event, &lines, prefix: "") }
    }
    addOthers(&lines)
    addUnexplained(&lines)
    return lines.text
  }

  private func addSummary(_ lines: inout LabeledLines) {
    lines.title("Transaction \(response.signature?.description ?? "without signature")")
    switch decoded.outcome {
    case .succeeded: lines.add("outcome", "succeeded")
    case .failed: lines.add("outcome", "failed: only the fee had an effect")
    case .unknown: lines.add("outcome", isWire ? "not known: wire bytes do not contain it" : "not known")
    }
    if let failure = decoded.failure { lines.add("error", failure.description) }
    lines.add("version", versionText)
    lines.add("slot", response.slot.map { "\($0)" })
    lines.add("time", response.blockTime.map { UnixTime.text($0) })
    lines.add("fee", response.meta.map { Lamports($0.fee).description })
    if deployments.isEmpty {
      lines.add(
        "program",
        "the transaction invokes no known deployment of the staking program; name one with --program")
    }
    for deployment in deployments {
      lines.add("program", "\(deployment.program.id) (\(deployment.origin))")
    }
  }

  private func add(_ instruction: ExecutedInstruction<AnyItem, AnyItem>, _ lines: inout LabeledLines) {
    let name = instruction.name ?? "an instruction that the IDL does not contain"
    lines.title("#\(path(instruction.path))  \(name)\(outcome(instruction.outcome))")
    switch instruction.content {
    case .success(let arguments): FieldText.add(of: arguments, to: &lines)
    case .failure(let problem): lines.add("problem", problem.description)
    }
    AccountsText.add(instruction.accounts, to: &lines, flags: true)
    if !instruction.trailing.isEmpty {
      lines.add("after the arguments", "\(instruction.trailing.count) bytes")
    }
    for event in instruction.events { add(event, &lines, prefix: "  ") }
  }

  private func add(_ event: EmittedEvent<AnyItem>, _ lines: inout LabeledLines, prefix: String) {
    switch event.content {
    case .success(let value):
      lines.add("event", "\(value.typeName)\(event.isVoid ? " (void: the transaction failed)" : "")")
      FieldText.add(of: value, to: &lines, prefix: prefix)
    case .failure(let problem):
      lines.add("event", problem.typeName ?? "data that is not a known event")
      lines.add(prefix + "problem", self.text(problem))
    }
  }

  /// Builds of the program before today's wrote other layouts.
  private func text(_ problem: EventProblem) -> String {
    switch problem.layoutDifference {
    case .shorter:
      "an older layout (\(problem.bytes.count) bytes), which is not decoded as today's: \(problem)"
    case .longer: "a newer layout (\(problem.bytes.count) bytes), which is not decoded as today's: \(problem)"
    case .content, nil: problem.description
    }
  }

  private func addOthers(_ lines: inout LabeledLines) {
    guard !decoded.otherInstructions.isEmpty else { return }
    lines.title("Other instructions")
    for instruction in decoded.otherInstructions {
      let name = instruction.programName
      let program = name.isEmpty ? instruction.programID.description : name
      let words = [program, instruction.name ?? "", FieldText.inline(instruction.typed)]
      lines.add(
        "#\(path(instruction.path))",
        words.filter { !$0.isEmpty }.joined(separator: " ") + outcome(instruction.outcome))
    }
  }

  private func addUnexplained(_ lines: inout LabeledLines) {
    lines.title("Unexplained")
    if decoded.unexplained.isEmpty { lines.add("nothing", "everything of the program was decoded") }
    for item in decoded.unexplained where !isWire || item != .noMeta { lines.add("-", item.description) }
    if isWire { lines.add("-", "wire bytes contain neither events nor inner instructions nor the outcome") }
  }

  private func path(_ path: [Int]) -> String { path.map { "\($0)" }.joined(separator: ".") }

  private func outcome(_ outcome: InstructionOutcome) -> String {
    switch outcome {
    case .succeeded, .unknown: ""
    case .failed(let message): "  failed: \(message)"
    case .notExecuted: "  not executed"
    }
  }
}
