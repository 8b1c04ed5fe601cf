import Foundation
import AnchorCore
import InferenceStakingClient
import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions
import StakingModel
import TestSupport
import Testing

@Suite("Traces, previewed")
struct PreviewConformance {
  @Test("A preview of a recorded transaction is what then happened", arguments: traceNames)
  func previews(_ name: String) async throws {
    guard let file = try Fixtures.traceFiles().first(where: { $0.lastPathComponent == name }) else { return }
    var reader = TraceReader(try Fixtures.bytes(at: file))
    guard case .genesis(let genesis)? = try reader.next() else { throw FixtureError("no genesis") }
    var configuration: StakingConfiguration = genesis.variant == "test" ? .test : .mainnet
    configuration.programID = genesis.programID
    var ledger = Ledger(
      programs: [StakingProcessor(configuration: configuration)], verifier: nil, configuration: .timeless)
    ledger.clock.unixTimestamp = genesis.unixTimestamp
    for account in genesis.accounts { ledger[account.address] = account.state }
    let chain = LocalChain(ledger)
    let client = StakingClient(chain, configuration: configuration)
    var count = 0
    var failures: [String] = []
    while let event = try reader.next() {
      switch event {
      case .genesis: break
      case .clock(let time): await chain.update { $0.clock.unixTimestamp = time }
      case .set(let accounts, _):
        await chain.update { for account in accounts { $0[account.address] = account.state } }
      case .transaction(let recorded):
        count += 1
        do {
          try await check(client.preview(recorded.transaction), recorded)
        } catch {
          failures.append("step \(recorded.step) (\(recorded.note)): \(error)")
        }
        // What happened is the recording's word.
        await chain.update { for account in recorded.changes { $0[account.address] = account.state } }
      }
    }
    print("preview of \(name): \(count) transactions")
    try Fixtures.report(failures, of: count, suite: name)
  }

  private func check(_ preview: TransactionPreview, _ recorded: TraceTransaction) throws {
    try Fixtures.match(preview.error, recorded.error, "error")
    try Fixtures.match(preview.failure?.error, recorded.error, "failure")
    let expected = Dictionary(uniqueKeysWithValues: recorded.changes.map { ($0.address, $0.state) })
    try Fixtures.match(preview.outcome.changes.count, expected.count, "number of changed accounts")
    for change in preview.outcome.changes {
      guard let state = expected[change.address] else {
        throw FixtureError("\(change.address) should not change")
      }
      try Fixtures.match(change.after?.lamports, state?.lamports, "lamports of \(change.address)")
      try Fixtures.match(change.after?.owner, state?.owner, "owner of \(change.address)")
      try Fixtures.match(change.after?.data ?? [], state?.data ?? [], "data of \(change.address)")
    }
    // A changed account has an effect on somebody, and a failed transaction none but the fee.
    if recorded.error != nil {
      try Fixtures.match(preview.effects.count, 1, "effects of a failure")
    } else {
      try Fixtures.match(preview.effects.count >= preview.outcome.changes.count, true, "effects are told")
    }
  }
}

private let traceNames: [String] = (try? Fixtures.traceFiles().map(\.lastPathComponent)) ?? []
