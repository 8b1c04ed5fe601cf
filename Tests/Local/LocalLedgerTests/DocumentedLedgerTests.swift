import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions
import Testing

/// The program of the documentation's landing page.
@Suite("The documentation's program") struct DocumentedLedgerTests {
  /// Counts its instructions in the first byte of an account.
  private struct Counter: HostedProgram {
    let id = PublicKey(words: 1, 2, 3, 4)

    func process(_ invocation: inout Invocation) throws(ProgramFailure) {
      try invocation.requireAccounts(1)
      try invocation.modifyData(at: 0) { (data) throws(ProgramFailure) in
        guard !data.isEmpty else { throw ProgramFailure(.accountDataTooSmall) }
        data[0] &+= 1
      }
      invocation.log("counted")
    }
  }

  @Test("The program of the landing page prints what the page says") func landingPage() throws {
    let payer = PublicKey(words: 5, 6, 7, 8)
    let account = PublicKey(words: 9, 10, 11, 12)
    let counter = Counter()

    var ledger = Ledger(programs: [counter], verifier: nil)
    try ledger.airdrop(1_000_000_000, to: payer)
    ledger[account] = AccountState(lamports: 897_840, owner: counter.id, data: [0])

    let snapshot = ledger
    let outcome = try ledger.process(
      [Instruction(programID: counter.id, accounts: [.writable(account)], data: [])], feePayer: payer)
    #expect(outcome.error == nil && outcome.fee == 5_000)
    #expect(outcome.logs[1] == "Program log: counted")
    #expect(ledger[account]?.data == [1])
    #expect(snapshot[account]?.data == [0])
  }
}
