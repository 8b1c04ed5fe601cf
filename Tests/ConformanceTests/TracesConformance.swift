import Foundation
import LocalLedger
import ProgramRuntime
import SolanaSigning
import StakingModel
import TestSupport
import Testing

@Suite("Recordings of the program")
struct TracesConformance {
  @Test("Every recorded transaction is reproduced: error, accounts, events, inner calls, log text")
  func recordings() throws {
    for trace in try Fixtures.traceFiles() {
      var replay = Replay(verifier: SodiumVerifier.libsodium, programs: Self.programs)
      try replay.run(Fixtures.bytes(at: trace))
      let report = replay.report
      print("\(trace.lastPathComponent): \(report.summary)")
      #expect(report.firstFindings == [])
      #expect(report.total.transactions > 0)
    }
  }

  /// The build that a recording was made with.
  private static func programs(_ genesis: TraceGenesis) -> [any HostedProgram] {
    var configuration: StakingConfiguration =
      switch genesis.variant {
      case "test": .test
      case "devnet": .devnet
      default: .mainnet
      }
    configuration.programID = genesis.programID
    return [StakingProcessor(configuration: configuration)]
  }
}
