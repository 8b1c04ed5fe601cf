import AnchorCore
import Foundation
import EventDecoding
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions
import TransactionDecoding

/// The main job: recorded `getTransaction` answers to their stories, beside what Python needs only to read the JSON.
struct MainJob {
  private let answers: [(program: StakingProgram, json: [UInt8])]

  init() throws {
    answers = try Inputs.answers().map { (StakingProgram(id: $0.program), $0.json) }
  }

  /// Prints the times of a line from JSON to record, and from JSON to story.
  func run() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID()).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(answers.map(\.json).joined(separator: [UInt8(ascii: "\n")])).write(to: file)
    guard let python = Python(program: Self.reader, file.path) else {
      print("python3 is not installed: the main job is not measured")
      return
    }
    // One round each to warm up.
    _ = (python.round(), time { _ = recordsOnly() }, time { _ = stories() })
    var times: (python: [Double], record: [Double], story: [Double]) = ([], [], [])
    for _ in 0..<15 {
      if let time = python.round() { times.python.append(time) }
      times.record.append(time { _ = recordsOnly() })
      times.story.append(time { _ = stories() })
    }
    let reference = median(times.python)
    let (record, story) = (median(times.record), median(times.story))
    printRow("", "Swift, ns", "Python, ns", "ratio", "target", "")
    printRow(
      "`getTransaction` line to record", fixed(record, 0), fixed(reference, 0), fixed(record / reference, 2),
      "", "")
    printRow(
      "`getTransaction` line to story", fixed(story, 0), fixed(reference, 0), fixed(story / reference, 2),
      "≤ 0.40",
      story / reference <= 0.4 ? "ok" : "slower than the target")
    let told = stories()
    print("  \(answers.count) lines: \(told.calls) calls, \(told.events) events, \(told.failures) failures")
  }

  private static let reader = """
    import sys, json, time
    lines = open(sys.argv[1], 'rb').read().split(b'\\n')
    for _ in sys.stdin:
      for line in lines: json.loads(line)
      start = time.perf_counter_ns()
      for _ in range(4):
        for line in lines: json.loads(line)
      print((time.perf_counter_ns() - start) / len(lines) / 4, flush=True)
    """

  /// Nanoseconds per line, of four passes behind one that is not timed: the other side had the caches.
  private func time(_ work: () -> Void) -> Double {
    work()
    return seconds { for _ in 0..<4 { work() } } * 1e9 / Double(4 * answers.count)
  }

  private func recordsOnly() -> Int {
    var count = 0
    for answer in answers {
      if let record = try? TransactionResponse(json: answer.json) { count += record.accounts.count }
    }
    return count
  }

  private func stories() -> (calls: Int, events: Int, failures: Int) {
    var told = (calls: 0, events: 0, failures: 0)
    for answer in answers {
      guard let record = try? TransactionResponse(json: answer.json) else { continue }
      let decoded = record.decoded(with: answer.program)
      for call in decoded.instructions where call.instruction != nil {
        told.calls += 1
        for event in call.events where event.event != nil { told.events += 1 }
      }
      if decoded.failure != nil { told.failures += 1 }
    }
    return told
  }
}
