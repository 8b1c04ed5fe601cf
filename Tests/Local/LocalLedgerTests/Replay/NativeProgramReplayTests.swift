import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing

/// The recorded transactions that invoke native programs only, processed without the recorded program.
@Suite("Recorded native programs") struct NativeProgramReplayTests {
  @Test("Recorded transactions of native programs alone have the recorded outcome, byte for byte")
  func recordedTransactions() throws {
    var count = 0
    for file in try Fixtures.traceFiles() {
      var reader = TraceReader(try Fixtures.bytes(at: file))
      guard case .genesis(let genesis)? = try reader.next() else { continue }
      var ledger = Ledger(verifier: nil, configuration: .timeless)
      for account in genesis.accounts { ledger[account.address] = account.state }
      while let event = try reader.next() {
        switch event {
        case .genesis: break
        case .clock(let time): ledger.clock.unixTimestamp = time
        case .set(let accounts, _): for account in accounts { ledger[account.address] = account.state }
        case .transaction(let recorded):
          if !recorded.transaction.message.staticAccountKeys.contains(genesis.programID) {
            let outcome = ledger.process(recorded.transaction)
            #expect(outcome.error == recorded.error, "\(genesis.name) \(recorded.step)")
            #expect(outcome.logs == recorded.logs, "\(genesis.name) \(recorded.step)")
            #expect(outcome.changes.count == recorded.changes.count, "\(genesis.name) \(recorded.step)")
            for account in recorded.changes {
              let after = try #require(outcome[account.address]).after
              #expect(after == account.state, "\(genesis.name) \(recorded.step) \(account.address)")
            }
            count += 1
          }
          for account in recorded.changes { ledger[account.address] = account.state }
        }
      }
    }
    print("NativeProgramReplay: \(count) transactions")
  }
}
