import AnchorCore
import Borsh
import EventDecoding
import InferenceStaking
import JSONText
import SolanaPrimitives
import TestSupport
import TextEncodings
import Testing

/// `events.json`: events from their bytes and lines, and whole logs by the attribution rule.
@Suite("Conformance: events.json")
struct EventsConformance {
  @Test("Events are read from their bytes and from their log lines")
  func cases() throws {
    let program = try self.program()
    try Fixtures.forEachCase(file: "events", list: "cases") { _, node in
      let data = try Base64.decode(node.text("data"))
      for event in [try program.event(payload: data), try program.event(line: node.text("line"))] {
        try Fixtures.match(event.typeName, node.text("event"), "event")
        try Fixtures.match(json(event), Fixtures.require(node["fields"], "fields"), "fields")
      }
    }
  }

  @Test("Malformed events are refused with their name, the field and the byte")
  func malformed() throws {
    let program = try self.program()
    try Fixtures.forEachCase(file: "events", list: "malformed") { _, node in
      let data = try Base64.decode(node.text("data"))
      do throws(EventProblem) {
        let event = try program.event(payload: data)
        throw EventProblem(.fields(count: 0), bytes: Array(event.typeName.utf8))
      } catch {
        try Fixtures.match(error.typeName, node["event"]?.string, "event")
        try matchProblem(error, node)
        try Fixtures.match(error.bytes, data, "bytes kept")
      }
    }
  }

  @Test("Whole logs: every data line with its program and place, failures, truncation, contradictions")
  func logs() throws {
    let program = try self.program()
    try Fixtures.forEachCase(file: "events", list: "logs") { _, node in
      let lines = try node.list("logs").map { try Fixtures.require($0.string, "line") }
      let trace = LogTrace(lines: lines)
      try Fixtures.match(LogTrace(lines: lines.map { Array($0.utf8)[...] }) == trace, true, "same from bytes")
      try matchEnding(trace.ending, node)
      try matchFailures(trace, node.list("failed"))

      let expected = try node.list("data")
      try Fixtures.match(trace.data.count, expected.count, "data lines")
      var events = trace.events(of: program)[...]
      for (data, wanted) in zip(trace.data, expected) {
        try Fixtures.match(data.logIndex, wanted.integer("log_index"), "log_index")
        try matchPlace(trace, data.invocation, wanted)
        guard trace.invocations[data.invocation].programID == program.id else { continue }
        let event = try Fixtures.require(events.popFirst(), "event at line \(data.logIndex)")
        try Fixtures.match(event.logIndex, data.logIndex, "log_index of the event")
        try Fixtures.match(event.path, trace.path(of: data.invocation), "path of the event")
        try matchContent(event, wanted)
      }
      try Fixtures.match(events.count, 0, "events left over")
    }
  }

  private func program() throws -> StakingProgram {
    guard let id = try Fixtures.vectors("events")?.text("program_id") else { return .mainnet }
    return StakingProgram(id: try PublicKey(id))
  }

  private func json(_ event: some ProgramItem) throws -> JSONNode {
    var writer = JSONWriter()
    event.encode(json: &writer)
    return try JSONNode(parsing: writer.bytes)
  }

  private func matchContent(_ event: LoggedEvent<StakingProgram.AnyEvent>, _ wanted: JSONNode) throws {
    // Where only the discriminator is known, the name is known all the same.
    try Fixtures.match(event.typeName, wanted["event"]?.string, "event")
    switch event.content {
    case .success(let value):
      try Fixtures.match(json(value), Fixtures.require(wanted["fields"], "fields"), "fields")
    case .failure(let problem):
      try matchProblem(problem, Fixtures.require(wanted["problem"], "problem \(problem)"))
    }
  }

  private func matchProblem(_ problem: EventProblem, _ wanted: JSONNode) throws {
    // `truncated` and `length` are the same failure seen late or early.
    let reason = try wanted.text("reason")
    let isCut = ["truncated", "length"].contains
    if !(isCut(reason) && isCut(problem.reason)) { try Fixtures.match(problem.reason, reason, "reason") }
    guard case .layout(let error) = problem.cause, error.typeName != nil else { return }
    var first: String?
    if case .field(let name)? = error.error.path.first { first = name }
    try Fixtures.match(first, wanted["field"]?.string, "field")
    let offset: Int = try wanted.integer("offset")
    let range = (wanted["offset_min"]?.int ?? offset)...(wanted["offset_max"]?.int ?? offset)
    guard let found = error.error.offset, range.contains(found) else {
      throw FixtureError("\"\(problem)\", expected offset \(range)")
    }
  }

  private func matchEnding(_ ending: LogEnding, _ node: JSONNode) throws {
    let isTruncated = if case .truncated = ending { true } else { false }
    try Fixtures.match(isTruncated, Fixtures.require(node["truncated"]?.bool, "truncated"), "truncated")
    var found: String?
    if case .malformed(let reason, let index) = ending { found = "\(reason) at \(index)" }
    let wanted = try node["malformed"].map {
      "\(try $0.text("reason")) at \(try $0.integer("log_index", as: Int.self))"
    }
    try Fixtures.match(found, wanted, "malformed")
  }

  private func matchFailures(_ trace: LogTrace, _ wanted: [JSONNode]) throws {
    try Fixtures.match(trace.failures.count, wanted.count, "failed invocations")
    for (index, failure) in zip(trace.failures, wanted) {
      let invocation = trace.invocations[index]
      try Fixtures.match(
        invocation.lines.upperBound - 1, failure.integer("log_index"), "log_index of the failure")
      try Fixtures.match(invocation.outcome, .failed(message: failure.text("message")), "outcome")
      try matchPlace(trace, index, failure)
    }
  }

  private func matchPlace(_ trace: LogTrace, _ index: Int, _ wanted: JSONNode) throws {
    let invocation = trace.invocations[index]
    try Fixtures.match(invocation.programID.description, wanted.text("program"), "program")
    try Fixtures.match(invocation.depth, wanted.integer("depth"), "depth")
    try Fixtures.match(trace.path(of: index), wanted.list("path").compactMap(\.int), "path")
  }
}
