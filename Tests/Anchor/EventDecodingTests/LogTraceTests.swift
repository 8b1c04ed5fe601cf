import EventDecoding
import SolanaPrimitives
import Testing

@Suite("Following a log")
struct LogTraceTests {
  private let a = SampleProgram.first.id
  private let b = SampleProgram.second.id

  private var log: [String] {
    [
      "Program \(b) invoke [1]", "Program \(b) success",
      "Program \(a) invoke [1]", "Program log: Program \(a) success", "Program data: AQ==",
      "Program \(b) invoke [2]", "Program data: Ag==", "Program \(b) consumed 7 of 9 compute units",
      "Program \(b) success", "Program data: Aw== BA==", "Program \(b) invoke [2]", "Program \(a) invoke [3]",
      "Program data: !", "Program \(a) failed: custom program error: 0x1",
      "Program \(b) failed: custom program error: 0x1", "Program \(a) failed: custom program error: 0x1",
    ]
  }

  @Test("Invocations form a tree, each with its lines and its end")
  func tree() {
    let trace = LogTrace(lines: log)
    #expect(trace.ending == .complete)
    #expect(trace.lineCount == 16)
    #expect(trace.invocations.map(\.programID) == [b, a, b, b, a])
    #expect(trace.invocations.map(\.depth) == [1, 1, 2, 2, 3])
    #expect(trace.invocations.map(\.parent) == [nil, nil, 1, 1, 3])
    #expect(trace.invocations.map(\.innerCount) == [0, 2, 0, 1, 0])
    #expect(trace.invocations.map(\.lines) == [0..<2, 2..<16, 5..<9, 10..<15, 11..<14])
    #expect((0..<5).map { trace.path(of: $0) } == [[0], [1], [1, 0], [1, 1], [1, 1, 0]])
    #expect(trace.innerInvocations(of: nil) == [0, 1])
    #expect(trace.innerInvocations(of: 1) == [2, 3] && trace.innerInvocations(of: 4) == [])
    let failed = LogInvocation.Outcome.failed(message: "custom program error: 0x1")
    #expect(trace.invocations.map(\.outcome) == [.succeeded, failed, .succeeded, failed, failed])
    #expect(trace.failures == [4, 3, 1])
    #expect(trace.path(of: 5) == [] && trace.path(of: -1) == [])
  }

  @Test(
    "Data belongs to the innermost invocation; fields are kept apart, and what is not base64 is kept as text")
  func data() {
    let trace = LogTrace(lines: log)
    #expect(trace.data.map(\.logIndex) == [4, 6, 9, 12])
    #expect(trace.data.map(\.invocation) == [1, 2, 1, 4])
    #expect(trace.data.map { trace.fields(of: $0) } == [[[1]], [[2]], [[3], [4]], nil])
    guard case .invalid("!", _) = trace.data[3].content else {
      Issue.record("wrong base64 as \(trace.data[3].content)")
      return
    }
  }

  @Test("Lines give the same trace as bytes and as text, and a reader can continue with another log")
  func entries() {
    let bytes = log.map { Array($0.utf8)[...] }
    let trace = LogTrace(lines: log)
    #expect(LogTrace(lines: bytes) == trace)
    var reader = LogReader()
    for _ in 0..<3 {
      for line in log { reader.append(line) }
      #expect(reader.finish() == trace)
      reader.append("Program \(a) invoke [1]")
      #expect(reader.finish().ending == .malformed(.open, logIndex: 1))
    }
    #expect(reader.finish() == LogTrace(lines: [String]()))
  }

  @Test("After `Log truncated` nothing is attributed, and invocations that have not ended have no outcome")
  func truncated() {
    let lines =
      Array(log[..<6]) + ["Log truncated", "Program \(b) success", "Program data: AQ==", "nonsense"]
    let trace = LogTrace(lines: lines)
    #expect(trace.ending == .truncated(logIndex: 6))
    #expect(trace.data.count == 1)
    #expect(trace.invocations.map(\.outcome) == [.succeeded, .unknown, .unknown])
    #expect(trace.invocations.map(\.lines) == [0..<2, 2..<6, 5..<6])
    #expect(trace.failures.isEmpty)
    #expect(trace.lineCount == 10)
  }

  @Test("A line that contradicts the stack ends the attribution; everything before it is kept")
  func contradictions() {
    let cases: [([String], LogEnding)] = [
      (["Program \(a) invoke [2]"], .malformed(.depth, logIndex: 0)),
      (["Program \(a) invoke [0]"], .malformed(.depth, logIndex: 0)),
      (["Program \(a) invoke [1]", "Program \(b) invoke [1]"], .malformed(.depth, logIndex: 1)),
      (["Program \(a) invoke [1]", "Program \(b) success"], .malformed(.end, logIndex: 1)),
      (["Program \(a) success"], .malformed(.end, logIndex: 0)),
      (["Program \(a) failed: x"], .malformed(.end, logIndex: 0)),
      (["x", "Program data: AQ=="], .malformed(.data, logIndex: 1)),
      (["Program \(a) invoke [1]", "x"], .malformed(.open, logIndex: 2)),
      (["Program \(String(repeating: "0", count: 40)) success"], .complete),
    ]
    for (lines, ending) in cases {
      let trace = LogTrace(lines: log + lines)
      let expected: LogEnding =
        if case .malformed(let reason, let index) = ending {
          .malformed(reason, logIndex: index + log.count)
        } else { ending }
      #expect(trace.ending == expected)
      #expect(trace.data == LogTrace(lines: log).data)
      #expect(trace.failures == [4, 3, 1])
      #expect(!trace.ending.description.isEmpty)
    }
  }

  @Test("A depth that no runtime allows is a contradiction, not unlimited work")
  func tooDeep() {
    let deep = (1...100_000).map { "Program \(a) invoke [\($0)]" }
    let trace = LogTrace(lines: deep)
    #expect(trace.ending == .malformed(.depth, logIndex: LogReader.depthLimit))
    #expect(trace.invocations.count == LogReader.depthLimit)
  }

  @Test("More programs than a reader remembers are still distinguished")
  func manyPrograms() {
    let programs = (0..<100).map { PublicKey(words: UInt64($0 % 40) + 1, 7, 7, 7) }
    let trace = LogTrace(lines: programs.flatMap { ["Program \($0) invoke [1]", "Program \($0) success"] })
    #expect(trace.ending == .complete)
    #expect(trace.invocations.map(\.programID) == programs)
  }
}
