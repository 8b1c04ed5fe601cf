import Foundation
import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing

@Suite("Replaying recordings") struct ReplayTests {
  private static func recording() throws -> [UInt8] {
    let file = Folders.package.appending(path: "Tests/NativeRecordings/native-programs.jsonl")
    return try Fixtures.bytes(at: file)
  }

  @Test("Native programs do what the deployed ones did, logs included") func replayedTraces() throws {
    var replay = Replay { _ in [] }
    try replay.run(ReplayTests.recording())
    #expect(replay.report.firstFindings == [])
    #expect(replay.report.total == ReplayReport.Count(transactions: 360, reproduced: 360, equalLogs: 360))
    #expect(
      replay.report.summary
        == "reproduced 360 of 360 transactions (errors, accounts, events, inner instructions); "
        + "log text 360 of 360")
  }

  @Test("A difference is reported with its kind and does not affect later transactions")
  func foundDifference() throws {
    let lines = try ReplayTests.recording().split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    // The last transaction gets no changes, another one a wrong error and a wrong log message.
    var changed = lines
    let last = try #require(lines.last)
    let range = try #require(last.range(of: "\"changed\":{"))
    changed[lines.count - 1] = String(last[..<range.upperBound]) + "}}"
    let failure = try #require(lines.firstIndex { $0.contains("{\"Custom\":4}") })
    changed[failure] = changed[failure].replacing("{\"Custom\":4}", with: "{\"Custom\":5}")
      .replacing("owner does not match", with: "owner matches")
    var replay = Replay { _ in [] }
    try replay.run(Array(changed.joined(separator: "\n").utf8))
    let report = replay.report
    #expect(report.total.reproduced == 358)
    #expect(report.total.equalLogs == 359)
    #expect(!report.isReproduced)
    #expect(report.differing == [.accounts: 1, .error: 1, .logs: 1])
    let error = try #require(report.firstFindings.first { $0.difference.kind == .error })
    #expect(error.trace == "native-programs")
    #expect(error.difference.text.contains("0x5") && error.difference.text.contains("0x4"))
  }

  @Test("Reports add up") func reportTotals() throws {
    var replay = Replay { _ in [] }
    try replay.run(ReplayTests.recording())
    var report = ReplayReport()
    report.merge(replay.report)
    report.merge(replay.report)
    #expect(report.total.transactions == 720)
    #expect(report.byInstruction.values.reduce(0) { $0 + $1.transactions } == 720)
  }

  @Test(
    "A line that is not as it must be is refused with its number",
    arguments: [
      ("", TraceError.Code.genesis), ("{\"kind\":\"clock\",\"unixTimestamp\":5}", .genesis),
      ("{\"kind\":\"nonsense\"}", .kind("nonsense")), ("{\"kind\":5}", .member("kind")),
      ("{\"kind\":\"genesis\"}", .member("actors")), ("[]", .member("kind")),
      ("{\"kind\":\"set\",\"accounts\":{\"abc\":null}}", .member("accounts")),
      ("{\"kind\":\"transaction\",\"transaction\":\"AAAA\"}", .member("transaction")),
    ])
  func refusedLines(line: String, code: TraceError.Code) {
    var replay = Replay { _ in [] }
    let error = #expect(throws: TraceError.self) { try replay.run(Array(line.utf8)) }
    #expect(error?.code == code)
  }

  @Test("An account with more bytes than an account can have is refused") func excessiveAccountSize()
    throws
  {
    let line =
      #"{"kind":"set","accounts":{"11111111111111111111111111111111":{"lamports":1,"#
      + #""owner":"11111111111111111111111111111111","space":99999999999,"data":""}}}"#
    var reader = TraceReader(Array(line.utf8))
    let error = #expect(throws: TraceError.self) { try reader.next() }
    #expect(error?.line == 1)
  }

  @Test("Damaged recordings are refused or read, and never stop the process") func damagedRecordings() throws
  {
    let bytes = Array(try ReplayTests.recording().prefix(40_000))
    var random = SeededRandom(seed: 5)
    for _ in 0..<200 {
      var damaged = bytes
      for _ in 0...random.below(4) { damaged[random.below(damaged.count)] = random.bytes(1)[0] }
      damaged.removeLast(random.below(damaged.count / 2))
      var replay = Replay { _ in [] }
      do { try replay.run(damaged) } catch { #expect(error.line >= 1) }
    }
  }
}
