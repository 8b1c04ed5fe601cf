import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

/// Which writes the runtime allows, and its errors for the others.
@Suite("What a program may write") struct WriteRuleTests {
  static let program = address(50)
  static let own = address(60)
  static let foreign = address(61)

  /// Runs `body` with the program's own account at 0 and a foreign one at 1.
  private func run(
    writable: Bool = true,
    _ body: @escaping @Sendable (inout Invocation) throws(ProgramFailure) -> Void
  ) throws -> (Chain, TransactionOutcome) {
    var chain = Chain(programs: [ScriptedProgram(WriteRuleTests.program, body)])
    chain.ledger[WriteRuleTests.own] = AccountState(
      lamports: 10_000_000, owner: WriteRuleTests.program, data: [1, 2, 3])
    chain.ledger[WriteRuleTests.foreign] = AccountState(
      lamports: 10_000_000, owner: address(51), data: [4, 5])
    let outcome = try chain.run(
      Instruction(
        programID: WriteRuleTests.program,
        accounts: [
          AccountMeta(address: WriteRuleTests.own, isSigner: false, isWritable: writable),
          AccountMeta(address: WriteRuleTests.foreign, isSigner: false, isWritable: writable),
        ], data: []))
    return (chain, outcome)
  }

  @Test("A program changes data and lamports of its own accounts") func ownAccounts() throws {
    let (chain, outcome) = try run { (invocation) throws(ProgramFailure) in
      try invocation.modifyData(at: 0) { $0[1] = 9 }
      try invocation.setLamports(9_000_000, at: 0)
      try invocation.setLamports(11_000_000, at: 1)
    }
    #expect(outcome.error == nil)
    #expect(chain.ledger[WriteRuleTests.own]?.data == [1, 9, 3])
    #expect(chain.ledger.balance(of: WriteRuleTests.foreign) == 11_000_000)
    #expect(outcome[WriteRuleTests.own]?.before?.data == [1, 2, 3])
  }

  @Test("Lamports of a foreign account may only grow") func foreignLamports() throws {
    let (_, outcome) = try run { (invocation) throws(ProgramFailure) in
      try invocation.setLamports(9_999_999, at: 1)
    }
    #expect(outcome.error == failed(0, .externalAccountLamportSpend))
  }

  @Test("Data of a foreign account can't be changed") func foreignData() throws {
    let (_, changed) = try run { (invocation) throws(ProgramFailure) in
      try invocation.modifyData(at: 1) { $0[0] = 0 }
    }
    #expect(changed.error == failed(0, .externalAccountDataModified))
    let (_, resized) = try run { (invocation) throws(ProgramFailure) in
      try invocation.resizeData(to: 1, at: 1)
    }
    #expect(resized.error == failed(0, .accountDataSizeChanged))
  }

  @Test("Read-only accounts can't be changed") func readOnlyAccounts() throws {
    let (_, lamports) = try run(writable: false) { (invocation) throws(ProgramFailure) in
      try invocation.setLamports(10_000_001, at: 1)
    }
    #expect(lamports.error == failed(0, .readonlyLamportChange))
    let (_, data) = try run(writable: false) { (invocation) throws(ProgramFailure) in
      try invocation.modifyData(at: 0) { $0[0] = 0 }
    }
    #expect(data.error == failed(0, .readonlyDataModified))
  }

  @Test("An instruction keeps the sum of its accounts' lamports") func lamportSum() throws {
    let (chain, outcome) = try run { (invocation) throws(ProgramFailure) in
      try invocation.setLamports(10_000_001, at: 1)
    }
    #expect(outcome.error == failed(0, .unbalancedInstruction))
    // The program itself succeeded.
    #expect(outcome.logs.last == "Program \(WriteRuleTests.program) success")
    #expect(chain.ledger.balance(of: WriteRuleTests.foreign) == 10_000_000)
  }

  @Test("The owner of an account can assign it once its data is zeros") func assigningOwner() throws {
    let (_, foreign) = try run { (invocation) throws(ProgramFailure) in
      try invocation.setOwner(WriteRuleTests.program, at: 1)
    }
    #expect(foreign.error == failed(0, .modifiedProgramID))
    let (_, full) = try run { (invocation) throws(ProgramFailure) in
      try invocation.setOwner(address(9), at: 0)
    }
    #expect(full.error == failed(0, .modifiedProgramID))
    let (chain, empty) = try run { (invocation) throws(ProgramFailure) in
      try invocation.setData([0, 0], at: 0)
      try invocation.setOwner(address(9), at: 0)
    }
    #expect(empty.error == nil)
    #expect(chain.ledger[WriteRuleTests.own]?.owner == address(9))
  }

  @Test("An account does not outgrow its limit") func sizeLimit() throws {
    let (_, tooLong) = try run { (invocation) throws(ProgramFailure) in
      try invocation.resizeData(to: (10 << 20) + 1, at: 0)
    }
    #expect(tooLong.error == failed(0, .invalidRealloc))
    let (chain, longer) = try run { (invocation) throws(ProgramFailure) in
      try invocation.resizeData(to: 5, at: 0)
      try invocation.resizeData(to: 2, at: 0)
      try invocation.resizeData(to: 4, at: 0)
    }
    #expect(longer.error == nil)
    #expect(chain.ledger[WriteRuleTests.own]?.data == [1, 2, 0, 0])
  }

  @Test("Setting a state writes only what differs") func settingState() throws {
    let (_, outcome) = try run(writable: false) { (invocation) throws(ProgramFailure) in
      try invocation.setState(invocation.state(at: 0), at: 0)
      try invocation.setState(invocation.state(at: 1), at: 1)
    }
    #expect(outcome.error == nil)
    #expect(outcome.changes.map(\.address) == [Chain.payer])
  }

  @Test("Positions of the same account share one state") func sharedState() throws {
    var chain = Chain(programs: [
      ScriptedProgram(WriteRuleTests.program) { (invocation) throws(ProgramFailure) in
        #expect(invocation.isWritable(at: 1) == true)
        try invocation.modifyData(at: 0) { $0[0] = 42 }
        #expect(invocation.data(at: 1)[0] == 42)
      }
    ])
    chain.ledger[WriteRuleTests.own] = AccountState(
      lamports: 10_000_000, owner: WriteRuleTests.program, data: [1])
    let outcome = try chain.run(
      Instruction(
        programID: WriteRuleTests.program,
        accounts: [.writable(WriteRuleTests.own), .readonly(WriteRuleTests.own)], data: []))
    #expect(outcome.error == nil)
  }

  @Test("Too few accounts are an error that the program throws") func missingAccounts() throws {
    let (_, outcome) = try run { (invocation) throws(ProgramFailure) in try invocation.requireAccounts(3) }
    #expect(outcome.error == failed(0, .notEnoughAccountKeys))
  }
}
