import Foundation
import LocalLedger
import SolanaSigning
import StakingCommands
import StakingModel
import TestSupport
import Testing

@Suite("Recordings of the program")
struct TracesConformance {
  @Test("Every recorded transaction is reproduced: error, accounts, events, inner instructions, log text")
  func recordings() throws {
    for trace in try Fixtures.traceFiles() {
      var replay = Replay(verifier: SodiumVerifier.libsodium) { [StakingProcessor(recorded: $0)] }
      try replay.run(Fixtures.bytes(at: trace))
      let report = replay.report
      print("\(trace.lastPathComponent): \(report.summary)")
      #expect(report.firstFindings == [])
      #expect(report.total.transactions > 0)
    }
  }
}
