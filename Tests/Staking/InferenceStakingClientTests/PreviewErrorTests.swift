import InferenceStakingClient
import LocalLedger
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import StakingModel
import Testing

@Suite("What cannot be previewed")
struct PreviewErrorTests {
  private let payer = PublicKey(words: 1, 2, 3, 4)
  private let blockhash = Blockhash(words: 0, 0, 0, 0)

  @Test("A transaction that calls an unknown program is refused by the program's address")
  func unknownProgram() async throws {
    let stranger = PublicKey(words: 9, 9, 9, 9)
    let message = try Message(
      version: .legacy, feePayer: payer,
      instructions: [Instruction(programID: stranger, accounts: [], data: [])], recentBlockhash: blockhash)
    let client = StakingClient(LocalChain(Ledger(verifier: nil)))
    await #expect(throws: PreviewError.unsupportedPrograms([stranger])) {
      try await client.preview(Transaction(unsigned: message))
    }
  }

  @Test("A fee payer without lamports is refused as the cluster refuses it")
  func poorPayer() async throws {
    let message = try Message(
      version: .legacy, feePayer: payer,
      instructions: [SystemProgram.transfer(1, from: payer, to: PublicKey(words: 5, 0, 0, 0))],
      recentBlockhash: blockhash)
    let client = StakingClient(LocalChain(Ledger(verifier: nil)))
    let preview = try await client.preview(Transaction(unsigned: message))
    #expect(preview.error == .accountNotFound)
    #expect(preview.effects.isEmpty)
    #expect(preview.failure?.named == nil)
  }

  @Test("A transfer's effects are the fee and both balances, and the chain itself does not move")
  func transfer() async throws {
    var ledger = Ledger(verifier: nil, configuration: .timeless)
    try ledger.airdrop(5_000_000_000, to: payer)
    let receiver = PublicKey(words: 5, 0, 0, 0)
    try ledger.airdrop(1_000_000_000, to: receiver)
    let message = try Message(
      version: .v0, feePayer: payer, instructions: [SystemProgram.transfer(7, from: payer, to: receiver)],
      recentBlockhash: blockhash)
    let chain = LocalChain(ledger)
    let client = StakingClient(chain)
    let transaction = Transaction(unsigned: message)
    let preview = try await client.preview(transaction)
    #expect(preview.error == nil)
    #expect(
      preview.effects == [
        .fee(5000, payer: payer), .lamports(account: payer, before: 4_999_995_000, after: 4_999_994_993),
        .lamports(account: receiver, before: 1_000_000_000, after: 1_000_000_007),
      ])
    #expect(await chain.ledger.balance(of: receiver) == 1_000_000_000)
    let sent = try await client.send(transaction)
    #expect(sent.error == nil)
    #expect(sent.fee == 5000)
    #expect(await chain.ledger.balance(of: receiver) == 1_000_000_007)
  }
}
