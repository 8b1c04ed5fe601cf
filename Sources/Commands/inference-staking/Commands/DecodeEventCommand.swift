import AnchorCore
import CommandInterface
import EventDecoding
import InferenceStaking
import JSONText

/// `inference-staking decode event`: what the program published, from a log line or a whole log.
enum DecodeEventCommand {
  static let command = Command(
    name: "event", abstract: "Decodes an event of the program from a log.",
    discussion: """
      LINE is one "Program data: …" line or its base64 alone: it does not tell which program wrote it. With - the \
      lines of standard input are read; if they are a transaction's log, events are told by the program that ran.
      """,
    arguments: [Command.Argument("line", "The log line, or - for standard input.")],
    options: [Deployment.option], flags: [DecodeCommands.json]
  ) { values, output in
    let deployment = try Deployment.named(in: values) ?? Deployment.known[0]
    let line = try values.require("line")
    if line == "-" {
      let text = String(decoding: try InputSource.standardInput.read(), as: UTF8.self)
      let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      let isLog = lines.contains { $0.hasPrefix("Program ") && $0.hasSuffix("]") && $0.contains(" invoke [") }
      let report = isLog ? EventReport(log: lines, deployment) : try EventReport(lines: lines, deployment)
      output.write(values.has("json") ? report.json() : report.text())
    } else {
      let report = try EventReport(lines: [line], deployment)
      output.write(values.has("json") ? report.json() : report.text())
    }
  }
}

/// Events and what is no event, ready to print.
private struct EventReport {
  private struct Entry {
    var logIndex: Int
    var content: Result<StakingProgram.AnyEvent, EventProblem>
  }

  private let deployment: Deployment
  private var entries: [Entry] = []
  private var notes: [String] = []
  private let isAttributed: Bool

  /// The events of single lines; a line that is none is an error.
  init(lines: [String], _ deployment: Deployment) throws {
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

  /// The events that the program published in a log.
  init(log: [String], _ deployment: Deployment) {
    self.deployment = deployment
    isAttributed = true
    let trace = LogTrace(lines: log)
    entries = trace.events(of: deployment.program).map { Entry(logIndex: $0.logIndex, content: $0.content) }
    if trace.ending != .complete { notes.append("the log \(trace.ending)") }
    if !trace.failures.isEmpty { notes.append("the transaction failed: its events did not take effect") }
    for data in trace.imitations(of: deployment.program) {
      notes.append(
        "line \(data.logIndex): program \(trace.invocations[data.invocation].program) published data that looks like an event; it is none"
      )
    }
  }

  /// `{"schema", "program", "program_checked", "events": [{"log_index", "event", "fields" or "problem"}], "notes"}`.
  func json() -> String {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schema", 1)
    json.member("program", deployment.program.id)
    json.member("program_checked", isAttributed)
    json.key("events")
    json.beginArray()
    for entry in entries {
      json.beginObject()
      json.member("log_index", entry.logIndex)
      switch entry.content {
      case .success(let event):
        json.member("event", event.typeName)
        json.member("fields", event)
      case .failure(let problem):
        json.member("event", problem.typeName)
        json.member("problem", problem)
      }
      json.endObject()
    }
    json.endArray()
    json.member("notes", notes)
    json.endObject()
    return json.text + "\n"
  }

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
        : "not checked: a line alone does not tell which program wrote it")
    for note in notes { lines.add("note", note) }
    return lines.text
  }
}
