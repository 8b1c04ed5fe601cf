import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

@Suite("The Memo program") struct MemoProgramTests {
  @Test("A memo logs its signers, its length and its text in quotes") func memoLog() throws {
    var chain = Chain()
    let outcome = try chain.run(MemoProgram.memo("say \"🦀\"\n", signers: [Chain.payer]))
    #expect(outcome.error == nil)
    #expect(outcome.logs[1] == "Program log: Signed by \(Chain.payer)")
    #expect(outcome.logs[2] == "Program log: Memo (len 11): \"say \\\"🦀\\\"\\n\"")
  }

  @Test("Every account of a memo must sign") func memoSigners() throws {
    var chain = Chain()
    let memo = Instruction(programID: .memoProgram, accounts: [.readonly(address(2))], data: [65])
    #expect(try chain.run(memo).error == failed(0, .missingRequiredSignature))
  }

  @Test("A memo that is not UTF-8 logs the position of the first invalid byte") func invalidMemo() throws {
    var chain = Chain()
    let memo = Instruction(programID: .memoProgram, accounts: [], data: [65, 0xc3, 0xa9, 0xff, 66])
    let outcome = try chain.run(memo)
    #expect(outcome.error == failed(0, .invalidInstructionData))
    #expect(outcome.logs[1] == "Program log: Invalid UTF-8, from byte 3")
  }
}
