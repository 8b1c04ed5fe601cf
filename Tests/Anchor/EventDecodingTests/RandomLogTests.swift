import EventDecoding
import SolanaPrimitives
import TestSupport
import TextEncodings
import Testing

/// A run with what it did, in order.
private indirect enum Step {
  case log(String)
  case data([UInt8])
  case call(PublicKey, [Step])

  static func random(depth: Int, using random: inout SeededRandom) -> Step {
    switch Int.random(in: 0..<(depth < 5 ? 4 : 3), using: &random) {
    case 0: return .log(RandomLogTests.spoofs.randomElement(using: &random) ?? "")
    case 1, 2:
      let count = Int.random(in: 0...40, using: &random)
      return .data((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    default: return call(depth: depth + 1, using: &random)
    }
  }

  static func call(depth: Int, using random: inout SeededRandom) -> Step {
    let program = RandomLogTests.programs.randomElement(using: &random) ?? .init(words: 1, 1, 1, 1)
    let count = Int.random(in: 0...4, using: &random)
    return .call(program, (0..<count).map { _ in Step.random(depth: depth, using: &random) })
  }
}

/// What a reader must find in a rendered log.
private struct Expected: Equatable {
  var programs: [PublicKey] = []
  var paths: [[Int]] = []
  var lines: [Range<Int>] = []
  var data: [[UInt8]] = []
  var dataIndices: [Int] = []
  var dataInvocations: [Int] = []
}

@Suite("Random logs")
struct RandomLogTests {
  fileprivate static let programs = (1...4).map { PublicKey(words: $0, $0 &* 77, 3, $0 << 60) }

  fileprivate static let spoofs: [String] = programs.flatMap { program in
    [
      "Program log: Program \(program) success", "Program log: Program \(program) invoke [2]",
      "Program log: \nProgram data: AQID", "Program log: Log truncated",
      "Program \(program) consumed 5 of 10 compute units", "Program return: \(program) AQI=",
      "Program log: Program \(program) failed: x", "Program failed to complete: x", "",
      "Program consumption: 3 units remaining",
    ]
  }

  private func render(
    _ step: Step, path: [Int], parent: Int, into lines: inout [String], _ expected: inout Expected
  ) {
    switch step {
    case .log(let text): lines.append(text)
    case .data(let bytes):
      expected.data.append(bytes)
      expected.dataIndices.append(lines.count)
      expected.dataInvocations.append(parent)
      lines.append("Program data: " + Base64.encode(bytes))
    case .call(let program, let steps):
      let index = expected.programs.count
      let start = lines.count
      expected.programs.append(program)
      expected.paths.append(path)
      expected.lines.append(0..<0)
      lines.append("Program \(program) invoke [\(path.count)]")
      var calls = 0
      for step in steps {
        render(step, path: path + [calls], parent: index, into: &lines, &expected)
        if case .call = step { calls += 1 }
      }
      lines.append("Program \(program) success")
      expected.lines[index] = start..<lines.count
    }
  }

  private func randomLog(using random: inout SeededRandom) -> (lines: [String], expected: Expected) {
    var lines: [String] = []
    var expected = Expected()
    for index in 0..<Int.random(in: 0...4, using: &random) {
      render(.call(depth: 1, using: &random), path: [index], parent: -1, into: &lines, &expected)
    }
    return (lines, expected)
  }

  @Test("A call tree that is written as a log is read back")
  func roundTrips() {
    var random = SeededRandom(seed: 11)
    var events = 0
    for _ in 0..<2_000 {
      let (lines, expected) = randomLog(using: &random)
      let trace = LogTrace(lines: lines)
      var found = Expected()
      found.programs = trace.invocations.map(\.programID)
      found.paths = trace.invocations.indices.map { trace.path(of: $0) }
      found.lines = trace.invocations.map(\.lines)
      found.data = trace.data.flatMap { trace.fields(of: $0) ?? [] }
      found.dataIndices = trace.data.map(\.logIndex)
      found.dataInvocations = trace.data.map(\.invocation)
      #expect(found == expected)
      #expect(trace.ending == .complete)
      #expect(trace.invocations.allSatisfy { $0.outcome == .succeeded })
      events += found.data.count
    }
    #expect(events > 2_000)
  }

  @Test("Logs with lines lost, doubled, swapped or changed are followed exactly as far as the rule says")
  func hostile() {
    var random = SeededRandom(seed: 12)
    var endings: Set<String> = []
    for _ in 0..<5_000 {
      var (lines, _) = randomLog(using: &random)
      for _ in 0..<Int.random(in: 0...3, using: &random) where !lines.isEmpty {
        mutate(&lines, using: &random)
      }
      let expected = ReferenceReader(lines)
      let trace = LogTrace(lines: lines)
      #expect(name(trace.ending) == expected.ending, "\(lines)")
      #expect(trace.data.map(\.logIndex) == expected.data.map(\.logIndex))
      #expect(trace.data.map { trace.path(of: $0.invocation) } == expected.data.map(\.path))
      #expect(
        trace.data.map { trace.invocations[$0.invocation].programID.description }
          == expected.data.map(\.program))
      #expect(trace.failures.map { trace.path(of: $0) } == expected.failures)
      endings.insert(String(expected.ending.prefix { $0 != " " }))
    }
    #expect(endings == ["complete", "truncated", "depth", "end", "data", "open"])
  }

  private func name(_ ending: LogEnding) -> String {
    switch ending {
    case .complete: "complete"
    case .truncated(let index): "truncated \(index)"
    case .malformed(let reason, let index): "\(reason) \(index)"
    }
  }

  private func mutate(_ lines: inout [String], using random: inout SeededRandom) {
    let index = Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: lines.remove(at: index)
    case 1: lines.insert(lines[index], at: Int.random(in: 0...lines.count, using: &random))
    case 2: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &random))
    case 3: lines[index] = lines[index].replacing("success", with: "failed: no")
    case 4: lines.insert("Log truncated", at: index)
    case 5: lines.removeLast(lines.count - index)
    default:
      var bytes = Array(lines[index].utf8)
      if !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0x20...0x7E, using: &random)
      }
      lines[index] = String(decoding: bytes, as: UTF8.self)
    }
  }
}
