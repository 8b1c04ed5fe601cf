import AnchorCore
import CommandInterface
import EventDecoding
import InferenceStaking
import JSONText

/// `inference-staking decode event`: the program's events in a log line or a whole log.
enum DecodeEventCommand {
  static let command = Command(
    name: "event", abstract: "Decodes events of the program in a log.",
    discussion: """
      LINE is one "Program data: …" line or its base64 alone; a line does not say which program wrote it. With - the \
      lines of standard input are decoded; if they are the log of a transaction, its invocations decide which \
      program emitted an event.
      """,
    arguments: [Command.Argument("line", "The log line, or - for standard input.")],
    options: [Deployment.option], flags: [DecodeCommands.json]
  ) { values, output in
    let deployment = try Deployment.named(in: values) ?? .mainnet
    let line = try values.require("line")
    let report: EventReport
    if line == "-" {
      let text = String(decoding: try values.source("line").read(), as: UTF8.self)
      let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      report = isLog(lines) ? EventReport(log: lines, deployment) : try EventReport(lines: lines, deployment)
    } else {
      report = try EventReport(lines: [line], deployment)
    }
    output.write(values.has("json") ? report.json() : report.text())
  }

  /// Whether one of the lines begins an invocation.
  private static func isLog(_ lines: [String]) -> Bool {
    lines.contains { $0.hasPrefix("Program ") && $0.hasSuffix("]") && $0.contains(" invoke [") }
  }
}

/// The events of a log or of single lines.
private struct EventReport {
  private struct Entry {
    var logIndex: Int
    var content: Result<StakingProgram.AnyEvent, EventProblem>
  }

  private let deployment: Deployment
  private var entries: [Entry] = []
  private var notes: [String] = []
  /// Whether invocations decided which program emitted the events.
  private let isAttributed: Bool

  /// The events of single lines.
  ///
  /// - Throws: `CommandError` if there is no line, or one is not an event.
  init(lines: [String], _ deployment: Deployment) throws(CommandError) {
    self.deployment = deployment
    isAttributed = false
    for (index, line) in lines.enumerated() {
      do throws(EventProblem) {
        entries.append(Entry(logIndex: index, content: .success(try deployment.program.event(line: line))))
      } catch {
        throw CommandError(lines.count == 1 ? error.description : "line \(index): \(error)")
      }
    }
    if entries.isEmpty { throw CommandError("no line was given") }
  }

  /// The events that the program emitted in a log.
  init(log: [String], _ deployment: Deployment) {
    self.deployment = deployment
    isAttributed = true
    let trace = LogTrace(lines: log)
    entries = trace.events(of: deployment.program).map { Entry(logIndex: $0.logIndex, content: $0.content) }
    if trace.ending != .complete { notes.append("the log \(trace.ending)") }
    if !trace.failures.isEmpty { notes.append("the transaction failed: its events had no effect") }
    for data in trace.imitations(of: deployment.program) {
      let program = trace.invocations[data.invocation].programID
      notes.append(
        "line \(data.logIndex): program \(program) emitted data that looks like an event of the staking program"
      )
    }
  }

  /// `{"schema", "program", "program_checked", "events": [{"log_index", "event", "fields" or "problem"}], "notes"}`.
  func json() -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", 1)
      json.member("program", deployment.program.id)
      json.member("program_checked", isAttributed)
      json.key("events")
      json.array { json in
        for entry in entries {
          json.object { json in
            json.member("log_index", entry.logIndex)
            switch entry.content {
            case .success(let event):
              json.member("event", event.typeName)
              json.member("fields", event)
            case .failure(let problem):
              json.member("event", problem.typeName)
              json.member("problem", problem)
            }
          }
        }
      }
      json.member("notes", notes)
    }
    return json.text + "\n"
  }

  /// The events for people.
  func text() -> String {
    var lines = LabeledLines()
    for entry in entries {
      switch entry.content {
      case .success(let event):
        lines.title(event.typeName)
        FieldText.add(of: event, to: &lines)
      case .failure(let problem):
        lines.title(problem.typeName ?? "Unknown data")
        lines.add("problem", problem.description)
      }
    }
    if entries.isEmpty { lines.title("No events of \(deployment.program.id)") }
    lines.title("Source")
    lines.add(
      "program",
      isAttributed
        ? "\(deployment.program.id) (\(deployment.origin))"
        : "not checked: a line alone does not say which program wrote it")
    for note in notes { lines.add("note", note) }
    return lines.text
  }
}
