import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaSigning
import SolanaTransactions
import Testing

@Suite("Which transactions are processed") struct AdmissionTests {
  @Test("Signatures are verified by the verifier that the ledger was given") func verifiedSignatures()
    async throws
  {
    let pair = try KeyPair(seed: [UInt8](repeating: 7, count: 32))
    var ledger = Ledger(verifier: .libsodium)
    try ledger.airdrop(10_000_000, to: pair.publicKey)
    let message = try Message(
      version: .v0, feePayer: pair.publicKey, instructions: [MemoProgram.memo("signed")],
      recentBlockhash: ledger.latestBlockhash)
    #expect(ledger.process(Transaction(unsigned: message)).error == .signatureFailure)
    let signed = try await message.signed(by: pair)
    #expect(ledger.process(signed).error == nil)
    let other = message.replacing(recentBlockhash: Blockhash(words: 1, 2, 3, 4))
    let forged = try Transaction(message: other, signatures: [pair.publicKey: signed.signatures[0]])
    #expect(ledger.process(forged).error == .signatureFailure)
  }

  @Test("A transaction is processed once") func duplicateTransaction() async throws {
    let pair = try KeyPair(seed: [UInt8](repeating: 7, count: 32))
    var ledger = Ledger(verifier: .libsodium)
    try ledger.airdrop(10_000_000, to: pair.publicKey)
    let signed = try await Message(
      version: .legacy, feePayer: pair.publicKey, instructions: [MemoProgram.memo("once")],
      recentBlockhash: ledger.latestBlockhash
    ).signed(by: pair)
    let saved = ledger
    #expect(ledger.process(signed).error == nil)
    #expect(ledger.process(signed).error == .alreadyProcessed)
    ledger.advance(by: .slots(10))
    #expect(ledger.process(signed).error == .alreadyProcessed)
    ledger = saved
    #expect(ledger.process(signed).error == nil)
    var timeless = Ledger(verifier: nil, configuration: .timeless)
    try timeless.airdrop(10_000_000, to: pair.publicKey)
    #expect(timeless.process(signed).error == nil)
    #expect(timeless.process(signed).error == nil)
  }

  @Test("A blockhash is recent for 150 slots") func blockhashAge() throws {
    var chain = Chain()
    let message = try Message(
      version: .legacy, feePayer: Chain.payer, instructions: [MemoProgram.memo("late")],
      recentBlockhash: chain.ledger.latestBlockhash)
    for _ in 0..<150 { chain.ledger.advance(by: .slots(1)) }
    #expect(chain.ledger.process(Transaction(unsigned: message)).error == nil)
    chain.ledger.advance(by: .slots(1))
    #expect(chain.ledger.process(Transaction(unsigned: message)).error == .blockhashNotFound)
    let unknown = message.replacing(recentBlockhash: Blockhash(words: 1, 2, 3, 4))
    #expect(chain.ledger.process(Transaction(unsigned: unknown)).error == .blockhashNotFound)
  }

  @Test("The same address twice is refused") func duplicateAccount() throws {
    var chain = Chain()
    let message = try Message(
      version: .legacy, feePayer: Chain.payer,
      instructions: [SystemProgram.transfer(1_000_000, from: Chain.payer, to: address(2))],
      recentBlockhash: chain.ledger.latestBlockhash)
    var bytes = message.bytes
    // The recipient, second of the addresses, becomes the payer.
    bytes.replaceSubrange(36..<68, with: Chain.payer.bytes)
    let doubled = Transaction(unsigned: try Message(bytes: bytes))
    #expect(chain.ledger.process(doubled).error == .accountLoadedTwice)
  }

  @Test("More than 128 accounts are refused") func accountLimit() throws {
    var chain = Chain()
    let accounts = (0..<128).map { AccountMeta.readonly(address(100 + UInt64($0))) }
    let instruction = Instruction(programID: .memoProgram, accounts: accounts, data: [])
    #expect(try chain.run(instruction).error == .tooManyAccountLocks)
  }

  @Test("A program must exist and be executable, or only the fee is charged") func missingProgram() throws {
    var chain = Chain()
    let call = Instruction(programID: address(50), accounts: [], data: [])
    let missing = try chain.run(call)
    #expect(missing.error == .programAccountNotFound)
    #expect(missing.wasProcessed && missing.fee == 5_000 && missing.logs.isEmpty)
    chain.ledger[address(50)] = AccountState(lamports: 1_000_000)
    #expect(try chain.run(call).error == .invalidProgramForExecution)
    chain.ledger[address(50)] = AccountState(lamports: 1_000_000, owner: .bpfLoader, isExecutable: true)
    #expect(try chain.run(call).error == failed(0, .unsupportedProgramID))
  }

  @Test("Sysvars and invoked programs can't be written to") func reservedAccounts() throws {
    let program = ScriptedProgram(address(50)) { (invocation) throws(ProgramFailure) in
      for position in 0..<invocation.accountCount where invocation.isWritable(at: position) {
        throw .custom(UInt32(position))
      }
    }
    var chain = Chain(programs: [program])
    let outcome = try chain.run(
      Instruction(
        programID: address(50),
        accounts: [.writable(.clockSysvar), .writable(.systemProgram), .writable(address(50))], data: []))
    #expect(outcome.error == nil)
  }

  @Test("Refused transactions change nothing") func refusedTransactions() throws {
    var chain = Chain()
    let before = chain.ledger.balance(of: Chain.payer)
    let message = try Message(
      version: .legacy, feePayer: Chain.payer, instructions: [],
      recentBlockhash: Blockhash(words: 9, 9, 9, 9))
    let outcome = chain.ledger.process(Transaction(unsigned: message))
    #expect(!outcome.wasProcessed)
    #expect(outcome.fee == 0 && outcome.logs.isEmpty && outcome.changes.isEmpty)
    #expect(chain.ledger.balance(of: Chain.payer) == before)
  }

  @Test("Simulating gives the outcome of processing and changes nothing") func simulation() throws {
    let chain = Chain()
    let message = try Message(
      version: .legacy, feePayer: Chain.payer,
      instructions: [SystemProgram.transfer(1_000_000, from: Chain.payer, to: address(2))],
      recentBlockhash: chain.ledger.latestBlockhash)
    let preview = chain.ledger.simulate(Transaction(unsigned: message))
    #expect(chain.ledger[address(2)] == nil)
    var ledger = chain.ledger
    let real = ledger.process(Transaction(unsigned: message))
    #expect(preview.changes == real.changes && preview.logs == real.logs && preview.fee == real.fee)
  }
}
