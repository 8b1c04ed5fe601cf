import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import TestSupport
import Testing

@Suite("What a program logs") struct LogTests {
  private static let talker = address(50)

  private func log(
    _ lines: [String], configuration: Ledger.Configuration = Ledger.Configuration()
  ) throws -> TransactionOutcome {
    var chain = Chain(
      programs: [
        ScriptedProgram(LogTests.talker) { (invocation) throws(ProgramFailure) in
          for line in lines { invocation.log(line) }
        }
      ], configuration: configuration)
    return try chain.run(Instruction(programID: LogTests.talker, accounts: [], data: []))
  }

  @Test("Messages that would bring a log to 10,000 bytes are dropped, later ones that fit are kept")
  func logLimit() throws {
    let long = String(repeating: "x", count: 9_000)
    let outcome = try log([long, "dropped \(long)", "kept", "dropped too \(long)"])
    #expect(
      outcome.logs == [
        "Program \(LogTests.talker) invoke [1]", "Program log: \(long)", "Log truncated",
        "Program log: kept", "Program \(LogTests.talker) success",
      ])
  }

  @Test("The limit is exact") func exactLogLimit() throws {
    // The invoke message, the prefix and this text are one byte less than the limit.
    let invoke = "Program \(LogTests.talker) invoke [1]".utf8.count
    let fits = String(repeating: "y", count: 10_000 - invoke - 13 - 1)
    #expect(try log([fits]).logs.filter { $0 == "Log truncated" }.count == 1)
    #expect(try log([fits]).logs[1] == "Program log: \(fits)")
    #expect(try log([fits + "y"]).logs[1] == "Log truncated")
  }

  @Test("The limit can be lifted, and the log switched off") func liftedLogLimit() throws {
    let long = String(repeating: "x", count: 9_000)
    var configuration = Ledger.Configuration()
    configuration.limits.logBytes = nil
    #expect(try log([long, long, long], configuration: configuration).logs.count == 5)
    configuration.collectsLogs = false
    #expect(try log([long], configuration: configuration).logs.isEmpty)
  }

  @Test("The lengths that count against the limit are those of the messages' texts") func countedLengths()
    throws
  {
    var random = SeededRandom(seed: 11)
    for _ in 0..<50 {
      let events = (0..<3).map { _ in random.bytes(random.below(50)) }
      let filler = String(repeating: "é", count: random.below(40))
      let program = ScriptedProgram(LogTests.talker) { (invocation) throws(ProgramFailure) in
        invocation.log(filler)
        invocation.logData(slices: events)
        try invocation.setReturnData(events[0])
        throw .custom(UInt32(events[1].count))
      }
      let call = Instruction(programID: LogTests.talker, accounts: [], data: [])
      var free = Ledger.Configuration()
      free.limits.logBytes = nil
      var chain = Chain(programs: [program], configuration: free)
      let lines = try chain.run(call).logs
      let total = lines.reduce(0) { $0 + $1.utf8.count }
      var limited = free
      limited.limits.logBytes = total + 1
      chain = Chain(programs: [program], configuration: limited)
      #expect(try chain.run(call).logs == lines)
      limited.limits.logBytes = total
      chain = Chain(programs: [program], configuration: limited)
      #expect(try chain.run(call).logs == lines.dropLast() + ["Log truncated"])
    }
  }

  @Test("A program can read the instructions of its transaction") func instructionsSysvar() throws {
    let program = ScriptedProgram(LogTests.talker) { (invocation) throws(ProgramFailure) in
      #expect(invocation.address(at: 0) == .instructionsSysvar)
      #expect(invocation.owner(at: 0) == .sysvarOwner)
      invocation.logData(invocation.instructionsSysvar)
    }
    var chain = Chain(programs: [program])
    let outcome = try chain.run(
      MemoProgram.memo("abc"),
      Instruction(programID: LogTests.talker, accounts: [.readonly(.instructionsSysvar)], data: [5]))
    let payload = try #require(outcome.eventPayloads.first)
    let memo: [UInt8] = [0, 0] + PublicKey.memoProgram.bytes + [3, 0] + Array("abc".utf8)
    let own: [UInt8] =
      [1, 0, 0] + PublicKey.instructionsSysvar.bytes + LogTests.talker.bytes + [1, 0, 5]
    #expect(payload == [2, 0, 6, 0, UInt8(6 + memo.count), 0] + memo + own + [1, 0])
  }
}
