import LocalLedger
import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

@Suite("Cross-program invocations") struct InvokeTests {
  let outer = address(50)
  let inner = address(51)
  let writable = address(60)

  private func call(_ program: PublicKey, _ accounts: [AccountMeta] = [], _ data: [UInt8] = []) -> Instruction
  {
    Instruction(programID: program, accounts: accounts, data: data)
  }

  @Test("An inner instruction is logged with its stack height and listed with its account indices")
  func loggedInstruction() throws {
    let (inner, writable) = (inner, writable)
    var chain = Chain(programs: [
      ScriptedProgram(outer) { (invocation) throws(ProgramFailure) in
        invocation.log("outside")
        try invocation.invoke(
          Instruction(programID: inner, accounts: [.readonly(writable), .readonly(writable)], data: [1, 2]))
      },
      ScriptedProgram(inner) { (invocation) throws(ProgramFailure) in
        #expect(invocation.stackHeight == 2)
        #expect(invocation.topLevelInstructionIndex == 1)
        #expect(Array(invocation.data) == [1, 2])
        #expect(invocation.accounts.map(\.address) == [writable, writable])
        invocation.logData([7, 8])
      },
    ])
    let outcome = try chain.run(MemoProgram.memo("a"), call(outer, [.writable(writable), .readonly(inner)]))
    #expect(outcome.error == nil)
    #expect(
      outcome.logs.dropFirst(3) == [
        "Program \(outer) invoke [1]", "Program log: outside", "Program \(inner) invoke [2]",
        "Program data: Bwg=", "Program \(inner) success", "Program \(outer) success",
      ])
    #expect(outcome.eventPayloads == [[7, 8]])
    let first = try #require(outcome.innerInstructions.first)
    #expect(first.topLevelIndex == 1 && first.caller == outer && first.programID == inner)
    #expect(first.accounts == [1, 1] && first.data == [1, 2] && first.stackHeight == 2)
    #expect(!first.wasRefused)
  }

  @Test("An inner instruction can't have privileges that its caller lacks") func escalatedPrivileges() throws
  {
    let (inner, writable) = (inner, writable)
    for meta in [AccountMeta.writable(writable), .readonly(writable, signer: true)] {
      var chain = Chain(programs: [
        ScriptedProgram(outer) { (invocation) throws(ProgramFailure) in
          try invocation.invoke(Instruction(programID: inner, accounts: [meta], data: []))
        },
        ScriptedProgram(inner) { _ in },
      ])
      let outcome = try chain.run(call(outer, [.readonly(writable), .readonly(inner)]))
      #expect(outcome.error == failed(0, .privilegeEscalation))
      #expect(outcome.innerInstructions.map(\.wasRefused) == [true])
      #expect(
        outcome.logs[1]
          == "\(writable)'s \(meta.isWritable ? "writable" : "signer") privilege escalated")
    }
  }

  @Test("Seeds sign for addresses derived from the caller, and for no others") func signerSeeds() throws {
    let (outer, inner) = (outer, inner)
    let derived = try ProgramAddress.find(seeds: [Seed("vault")], programID: outer)
    for (seeds, error) in [
      ([Seed("vault"), Seed(derived.bump)], nil), ([Seed("wrong"), Seed(derived.bump)], true),
    ] as [([Seed], Bool?)] {
      var chain = Chain(programs: [
        ScriptedProgram(outer) { (invocation) throws(ProgramFailure) in
          try invocation.invoke(
            Instruction(
              programID: inner, accounts: [.readonly(derived.address, signer: true)], data: []),
            signerSeeds: [seeds])
        },
        ScriptedProgram(inner) { (invocation) throws(ProgramFailure) in
          #expect(invocation.isSigner(at: 0) == true)
        },
      ])
      let outcome = try chain.run(call(outer, [.readonly(derived.address), .readonly(inner)]))
      #expect((outcome.error != nil) == (error ?? false))
    }
  }

  @Test("An inner instruction can't use an account or program that the transaction does not have")
  func unknownAccountsAndPrograms() throws {
    let (inner, writable) = (inner, writable)
    var chain = Chain(programs: [
      ScriptedProgram(outer) { (invocation) throws(ProgramFailure) in
        try invocation.invoke(
          Instruction(
            programID: inner, accounts: invocation.data.isEmpty ? [] : [.readonly(writable)], data: []))
      },
      ScriptedProgram(inner) { _ in },
    ])
    let unknownAccount = try chain.run(call(outer, [.readonly(inner)], [1]))
    #expect(unknownAccount.error == failed(0, .missingAccount))
    #expect(unknownAccount.logs[1] == "Instruction references an unknown account \(writable)")
    let unknownProgram = try chain.run(call(outer))
    #expect(unknownProgram.error == failed(0, .missingAccount))
    #expect(unknownProgram.logs[1] == "Unknown program \(inner)")
  }

  @Test("The stack height is at most five, and a program may invoke itself") func depthLimit() throws {
    let outer = outer
    var chain = Chain(programs: [
      ScriptedProgram(outer) { (invocation) throws(ProgramFailure) in
        guard let rest = invocation.data.first, rest > 1 else { return }
        try invocation.invoke(Instruction(programID: outer, accounts: [], data: [rest - 1]))
      }
    ])
    #expect(try chain.run(call(outer, [], [5])).error == nil)
    let tooDeep = try chain.run(call(outer, [], [6]))
    #expect(tooDeep.error == failed(0, .callDepth))
    #expect(tooDeep.innerInstructions.map(\.stackHeight) == [2, 3, 4, 5, 6])
    #expect(
      tooDeep.logs.suffix(2) == [
        "Program \(outer) failed: Cross-program invocation call depth too deep",
        "Program \(outer) failed: Cross-program invocation call depth too deep",
      ])
  }

  @Test("A program below its caller on the stack can't be invoked again") func reentrancy() throws {
    let (outer, inner) = (outer, inner)
    var chain = Chain(programs: [
      ScriptedProgram(outer) { (invocation) throws(ProgramFailure) in
        if invocation.stackHeight > 1 { return }
        try invocation.invoke(Instruction(programID: inner, accounts: [.readonly(outer)], data: []))
      },
      ScriptedProgram(inner) { (invocation) throws(ProgramFailure) in
        try invocation.invoke(Instruction(programID: outer, accounts: [], data: []))
      },
    ])
    let outcome = try chain.run(call(outer, [.readonly(inner), .readonly(outer)]))
    #expect(outcome.error == failed(0, .reentrancyNotAllowed))
  }

  @Test("A failed inner instruction fails its caller with the same error, even if the caller catches it")
  func failedCall()
    throws
  {
    let (outer, inner) = (outer, inner)
    var chain = Chain(programs: [
      ScriptedProgram(outer) { (invocation) throws(ProgramFailure) in
        do throws(ProgramFailure) {
          try invocation.invoke(Instruction(programID: inner, accounts: [], data: []))
        } catch {}
        do throws(ProgramFailure) {
          try invocation.invoke(Instruction(programID: inner, accounts: [], data: []))
        } catch {
          #expect(error == .custom(77))
        }
      },
      ScriptedProgram(inner) { (_) throws(ProgramFailure) in throw .custom(77) },
    ])
    let outcome = try chain.run(call(outer, [.readonly(inner)]))
    #expect(outcome.error == failed(0, .custom(77)))
    #expect(
      outcome.logs.suffix(2) == [
        "Program \(inner) failed: custom program error: 0x4d",
        "Program \(outer) failed: custom program error: 0x4d",
      ])
  }

  @Test("A panic is its own kind of failure and keeps its message") func panicMessage() throws {
    var chain = Chain(programs: [
      ScriptedProgram(outer) { (_) throws(ProgramFailure) in throw .panic("attempt to subtract with overflow")
      }
    ])
    let outcome = try chain.run(call(outer))
    #expect(outcome.error == failed(0, .programFailedToComplete))
    #expect(outcome.panicMessage == "attempt to subtract with overflow")
    #expect(outcome.logs.last == "Program \(outer) failed: Program failed to complete")
  }

  @Test("A transaction processes at most 64 instructions") func traceLimit() throws {
    let (outer, inner) = (outer, inner)
    var chain = Chain(programs: [
      ScriptedProgram(outer) { (invocation) throws(ProgramFailure) in
        for _ in 0..<64 { try invocation.invoke(Instruction(programID: inner, accounts: [], data: [])) }
      },
      ScriptedProgram(inner) { _ in },
    ])
    let outcome = try chain.run(call(outer, [.readonly(inner)]))
    #expect(outcome.error == failed(0, .maxInstructionTraceLengthExceeded))
    #expect(outcome.innerInstructions.count { !$0.wasRefused } == 63)
  }

  @Test("A caller can read the return data of a program until its next invocation") func returnData() throws {
    let (outer, inner) = (outer, inner)
    var chain = Chain(programs: [
      ScriptedProgram(outer) { (invocation) throws(ProgramFailure) in
        #expect(invocation.returnData == nil)
        try invocation.invoke(Instruction(programID: inner, accounts: [], data: [9]))
        #expect(invocation.returnData == ReturnData(programID: inner, data: [9]))
        try invocation.invoke(Instruction(programID: inner, accounts: [], data: []))
        #expect(invocation.returnData == nil)
        try invocation.setReturnData([1, 2])
      },
      ScriptedProgram(inner) { (invocation) throws(ProgramFailure) in
        try invocation.setReturnData(Array(invocation.data))
      },
    ])
    let outcome = try chain.run(call(outer, [.readonly(inner)]))
    #expect(outcome.error == nil)
    #expect(outcome.returnData == ReturnData(programID: outer, data: [1, 2]))
    #expect(outcome.logs.contains("Program return: \(inner) CQ=="))
    #expect(outcome.logs.contains("Program return: \(outer) AQI="))
  }
}
