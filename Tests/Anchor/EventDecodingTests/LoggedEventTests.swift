import AnchorCore
import Borsh
import EventDecoding
import JSONText
import SolanaPrimitives
import TextEncodings
import Testing

@Suite("Events in logs")
struct LoggedEventTests {
  private let program = SampleProgram.first
  private let other = SampleProgram.second

  private func data(_ bytes: [UInt8]...) -> String {
    "Program data: " + bytes.map { Base64.encode($0) }.joined(separator: " ")
  }

  @Test("A program's own events are listed with the line and the invocation that wrote them")
  func own() throws {
    let paid = SampleProgram.AnyEvent.paid(amount: 7, isFinal: true)
    let closed = SampleProgram.AnyEvent.closed(name: "é")
    let log = [
      "Program \(other.id) invoke [1]", "Program \(program.id) invoke [2]", data(try paid.payload),
      data(try closed.payload), "Program \(program.id) success", data(try paid.payload),
      "Program \(other.id) success",
    ]
    let events = program.events(inLogs: log)
    #expect(events.map(\.event) == [paid, closed])
    #expect(events.map(\.logIndex) == [2, 3])
    #expect(events.map(\.path) == [[0, 0], [0, 0]])
    #expect(events.map(\.depth) == [2, 2])
    #expect(events.map(\.typeName) == ["PaidEvent", "ClosedEvent"])
    #expect(events.allSatisfy { $0.programID == program.id && $0.problem == nil })

    let both = LogTrace(lines: log).events(of: [program, other])
    #expect(both.map(\.programID) == [program.id, program.id, other.id])
    #expect(both.map(\.logIndex) == [2, 3, 5])
  }

  @Test("Data that does not have today's layout is a problem with its name and bytes, never left out")
  func problems() throws {
    let whole = try SampleProgram.AnyEvent.paid(amount: 7, isFinal: true).payload
    var badBool = whole
    badBool[16] = 2
    let payloads: [[[UInt8]]] = [
      [[]], [[1, 2, 3]], [[9, 9, 9, 9, 9, 9, 9, 9, 1]], [Array(whole.dropLast())], [whole + [0]], [badBool],
      [whole, [5]],
    ]
    let log =
      ["Program \(program.id) invoke [1]"]
      + payloads.map { "Program data: " + $0.map { Base64.encode($0) }.joined(separator: " ") }
      + ["Program data: AQ=", "Program \(program.id) success"]
    let events = program.events(inLogs: log)
    #expect(events.map(\.event) == [SampleProgram.AnyEvent?](repeating: nil, count: 8))
    #expect(
      events.map { $0.problem?.reason }
        == ["short", "short", "discriminator", "truncated", "trailing", "bool", "fields", "base64"])
    #expect(
      events.map(\.typeName) == [nil, nil, nil, "PaidEvent", "PaidEvent", "PaidEvent", nil, nil])
    #expect(events.map { $0.problem?.bytes } == payloads.map { $0.flatMap { $0 } } + [[]])
    #expect(
      events.map { $0.problem?.layoutDifference }
        == [nil, nil, nil, .shorter, .longer, .content, nil, nil])
    #expect(
      events[3].problem?.description
        == "older or shorter layout of PaidEvent.is_final: 1 bytes wanted at byte 16, 0 there")
    #expect(
      events[4].problem?.description == "newer or longer layout of PaidEvent: 1 bytes left over at byte 17")
    #expect(
      events[5].problem?.description == "PaidEvent.is_final: bool at byte 16 is 2, neither 0 nor 1")
    #expect(events.allSatisfy { $0.problem?.description.isEmpty == false })
  }

  @Test("Another program's data is not an event of this one; what begins like one is an imitation")
  func imitations() throws {
    let paid = try SampleProgram.AnyEvent.paid(amount: 7, isFinal: true).payload
    let log = [
      "Program \(SampleProgram.stranger) invoke [1]", data(paid), data(Array(paid.dropLast())), data([1, 2]),
      data(paid, paid), "Program \(program.id) invoke [2]", data(paid), "Program \(program.id) success",
      "Program \(SampleProgram.stranger) success",
    ]
    let trace = LogTrace(lines: log)
    #expect(trace.events(of: program).map(\.logIndex) == [6])
    #expect(trace.imitations(of: program).map(\.logIndex) == [1, 2])
  }

  @Test("The JSON form has the event's fields, or the problem with field and offset")
  func json() throws {
    let paid = try SampleProgram.AnyEvent.paid(amount: 7, isFinal: true).payload
    let log = [
      "Program \(program.id) invoke [1]", data(paid), data(Array(paid.dropLast())), data([1]),
      "Program \(program.id) success",
    ]
    var writer = JSONWriter()
    writer.beginArray()
    for event in program.events(inLogs: log) { event.encode(json: &writer) }
    writer.endArray()
    let head = #""program":"\#(program.id)","depth":1,"path":[0],"event":"#
    #expect(
      writer.text
        == #"[{"log_index":1,\#(head)"PaidEvent","fields":{"amount":"7","is_final":true}},"#
        + #"{"log_index":2,\#(head)"PaidEvent","problem":{"reason":"truncated","field":"is_final","offset":16,"#
        + #""message":"older or shorter layout of PaidEvent.is_final: 1 bytes wanted at byte 16, 0 there","#
        + #""data":"AQIDBAUGBwgHAAAAAAAAAA=="}},"#
        + #"{"log_index":3,\#(head)null,"problem":{"reason":"short","#
        + #""message":"no event: 1 bytes, a discriminator has 8","data":"AQ=="}}]"#)
  }

  @Test("One line is decoded with or without its prefix, with white space around it")
  func line() throws {
    let paid = SampleProgram.AnyEvent.paid(amount: 7, isFinal: true)
    let text = Base64.encode(try paid.payload)
    for line in [text, "Program data: \(text)", "  Program data: \(text) \r\n", "\(text)\n"] {
      #expect(try program.event(line: line) == paid)
    }
    #expect(try program.event(payload: paid.payload) == paid)
  }

  @Test(
    "A line that holds no event says why",
    arguments: [
      ("", "short"), ("Program data: ", "short"), ("Program data: AQ== Ag==", "fields"),
      ("Program log: hello", "base64"), ("!", "base64"), ("AQIDBAUGBwk=", "discriminator"),
      ("AQIDBAUGBwgA", "truncated"),
    ])
  func badLine(line: String, reason: String) {
    let problem = #expect(throws: EventProblem.self) { try program.event(line: line) }
    #expect(problem?.reason == reason)
  }
}
