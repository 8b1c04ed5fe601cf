import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

@Suite("Fees") struct FeeTests {
  let transfer = SystemProgram.transfer(1_000_000, from: Chain.payer, to: address(2))

  @Test("A fee is 5000 lamports a signature") func signatureFee() throws {
    var chain = Chain()
    #expect(try chain.run(transfer).fee == 5_000)
    chain.ledger[address(3)] = AccountState(lamports: 10_000_000)
    #expect(try chain.run(SystemProgram.transfer(1_000_000, from: address(3), to: address(2))).fee == 10_000)
  }

  @Test(
    "The price of compute units is rounded up; without a limit each instruction counts 200,000",
    arguments: [
      (nil, 1_000_000, 5_000 + 200_000), (nil, 1, 5_001), (1_000, 1, 5_001), (1_000, 1_000, 5_001),
      (1_000, 1_001, 5_002), (2_000_000, 1_000_000, 5_000 + 1_400_000), (0, 1_000_000, 5_000),
    ] as [(UInt32?, UInt64, UInt64)])
  func priorityFee(
    limit: UInt32?, price: UInt64, fee: UInt64
  ) throws {
    var chain = Chain()
    let requests = limit.map { [Instruction.setComputeUnitLimit($0)] } ?? []
    let outcome = try chain.ledger.process(
      requests + [.setComputeUnitPrice(price), transfer], feePayer: Chain.payer)
    #expect(outcome.error == nil)
    #expect(outcome.fee == fee)
    #expect(outcome[Chain.payer]?.after?.lamports == 1_000_000_000_000 - 1_000_000 - fee)
  }

  @Test("A request made twice is refused, and costs nothing") func duplicateRequest() throws {
    var chain = Chain()
    let outcome = try chain.run(.setComputeUnitLimit(5), .setComputeUnitLimit(5), transfer)
    #expect(outcome.error == .duplicateInstruction(index: 1))
    #expect(!outcome.wasProcessed && outcome.changes.isEmpty && outcome.fee == 0)
  }

  @Test("An unknown request is refused") func unknownRequest() throws {
    var chain = Chain()
    let unknown = Instruction(programID: .computeBudgetProgram, accounts: [], data: [9])
    #expect(try chain.run(unknown).error == failed(0, .invalidInstructionData))
    #expect(try chain.run(transfer, .requestHeapFrame(100_000)).error == failed(1, .invalidInstructionData))
    #expect(
      try chain.run(.setLoadedAccountsDataSizeLimit(0)).error == .invalidLoadedAccountsDataSizeLimit)
  }

  @Test("More account data than requested fails the transaction after its fee is charged")
  func loadedBytesLimit()
    throws
  {
    var chain = Chain()
    chain.ledger[address(2)] = AccountState(lamports: 1_000_000_000, data: [UInt8](repeating: 0, count: 100))
    let outcome = try chain.run(.setLoadedAccountsDataSizeLimit(99), transfer)
    #expect(outcome.error == .maxLoadedAccountsDataSizeExceeded)
    #expect(outcome.changes.map(\.address) == [Chain.payer])
  }

  @Test("Version 1 messages carry their priority fee in lamports") func priorityFeeOfVersion1() throws {
    var chain = Chain()
    let message = try Message(
      version: .v1, feePayer: Chain.payer, instructions: [transfer],
      recentBlockhash: chain.ledger.latestBlockhash,
      configuration: Message.Configuration(priorityFee: 77, computeUnitLimit: 1_000))
    let outcome = chain.ledger.process(Transaction(unsigned: message))
    #expect(outcome.error == nil)
    #expect(outcome.fee == 5_077)
  }

  @Test("A payer must exist, be a wallet, and afford the fee") func payer() throws {
    var chain = Chain()
    let memo = MemoProgram.memo("hello")
    #expect(try chain.ledger.process([memo], feePayer: address(9)).error == .accountNotFound)
    chain.ledger[address(9)] = AccountState(lamports: 1_000_000_000, owner: .tokenProgram)
    #expect(try chain.ledger.process([memo], feePayer: address(9)).error == .invalidAccountForFee)
    chain.ledger[address(9)] = AccountState(lamports: 4_999)
    #expect(try chain.ledger.process([memo], feePayer: address(9)).error == .insufficientFundsForFee)
    chain.ledger[address(9)] = AccountState(lamports: 5_000)
    let outcome = try chain.ledger.process([memo], feePayer: address(9))
    #expect(outcome.error == nil)
    #expect(chain.ledger[address(9)] == nil)
    #expect(
      outcome[address(9)]
        == AccountChange(address: address(9), before: AccountState(lamports: 5_000), after: nil))
  }

  @Test("A fee may not leave a wallet between nothing and the exempt minimum") func payerRent() throws {
    var chain = Chain()
    chain.ledger[address(9)] = AccountState(lamports: 890_880 + 4_999)
    let outcome = try chain.ledger.process([MemoProgram.memo("x")], feePayer: address(9))
    #expect(outcome.error == .insufficientFundsForRent(accountIndex: 0))
    #expect(!outcome.wasProcessed)
    // A wallet that is below it already may pay.
    chain.ledger[address(9)] = AccountState(lamports: 800_000)
    #expect(try chain.ledger.process([MemoProgram.memo("x")], feePayer: address(9)).error == nil)
  }

  @Test("No account may be left with too few lamports for its size") func accountRent() throws {
    var chain = Chain()
    let outcome = try chain.run(SystemProgram.transfer(890_879, from: Chain.payer, to: address(2)))
    #expect(outcome.error == .insufficientFundsForRent(accountIndex: 1))
    #expect(outcome.wasProcessed && outcome.changes.map(\.address) == [Chain.payer])
    #expect(try chain.run(SystemProgram.transfer(890_880, from: Chain.payer, to: address(2))).error == nil)
  }

  @Test("A failed transaction changes nothing but the payer's fee") func failedTransaction() throws {
    var chain = Chain()
    let outcome = try chain.run(transfer, SystemProgram.transfer(1, from: address(3), to: address(4)))
    #expect(outcome.error == failed(1, .custom(1)))
    #expect(chain.ledger[address(2)] == nil)
    // Two signatures.
    #expect(chain.ledger.balance(of: Chain.payer) == 1_000_000_000_000 - 10_000)
    #expect(outcome.changes.count == 1)
    #expect(outcome.logs.last == "Program 11111111111111111111111111111111 failed: custom program error: 0x1")
  }
}
