import AnchorCore
import Foundation
import EventDecoding
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions
import TransactionDecoding

/// The main job: recorded `getTransaction` answers to their decodeAll, beside what Python needs only to read the JSON.
struct MainJob {
  private let answers: [(program: StakingProgram, json: [UInt8])]

  init() throws {
    answers = try Inputs.answers().map { (StakingProgram(id: $0.program), $0.json) }
  }

  /// Prints the times of a line from JSON to a response, and from JSON to a decoded transaction.
  func run() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID()).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(answers.map(\.json).joined(separator: [UInt8(ascii: "\n")])).write(to: file)
    guard let python = Python(program: Self.reader, file.path) else {
      print("python3 is not installed: the main job is not measured")
      return
    }
    // One round each to warm up.
    _ = (python.round(), time { _ = responsesOnly() }, time { _ = decodeAll() })
    var times: (python: [Double], response: [Double], decoded: [Double]) = ([], [], [])
    for _ in 0..<15 {
      if let time = python.round() { times.python.append(time) }
      times.response.append(time { _ = responsesOnly() })
      times.decoded.append(time { _ = decodeAll() })
    }
    let reference = median(times.python)
    let (response, decoded) = (median(times.response), median(times.decoded))
    printRow("", "Swift, ns", "Python, ns", "ratio", "target", "")
    printRow(
      "`getTransaction` line to response", fixed(response, 0), fixed(reference, 0),
      fixed(response / reference, 2),
      "", "")
    printRow(
      "`getTransaction` line to decoded transaction", fixed(decoded, 0), fixed(reference, 0),
      fixed(decoded / reference, 2),
      "≤ 0.40",
      decoded / reference <= 0.4 ? "ok" : "slower than the target")
    let counts = decodeAll()
    print(
      "  \(answers.count) lines: \(counts.instructions) instructions, \(counts.events) events, \(counts.failures) failures"
    )
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

  /// Nanoseconds per line, of four passes after one that is not timed: the other side had the caches.
  private func time(_ work: () -> Void) -> Double {
    work()
    return seconds { for _ in 0..<4 { work() } } * 1e9 / Double(4 * answers.count)
  }

  private func responsesOnly() -> Int {
    var count = 0
    for answer in answers {
      if let response = try? TransactionResponse(json: answer.json) { count += response.accounts.count }
    }
    return count
  }

  private func decodeAll() -> (instructions: Int, events: Int, failures: Int) {
    var counts = (instructions: 0, events: 0, failures: 0)
    for answer in answers {
      guard let response = try? TransactionResponse(json: answer.json) else { continue }
      let decoded = response.decoded(with: answer.program)
      for instruction in decoded.instructions where instruction.typed != nil {
        counts.instructions += 1
        for event in instruction.events where event.event != nil { counts.events += 1 }
      }
      if decoded.failure != nil { counts.failures += 1 }
    }
    return counts
  }
}
