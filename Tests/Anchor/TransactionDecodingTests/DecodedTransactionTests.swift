import AnchorCore
import EventDecoding
import InferenceStaking
import InstructionBuilders
import JSONText
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing
import TextEncodings
import TransactionDecoding

@Suite("Decoded transactions")
struct DecodedTransactionTests {
  private let program = StakingProgram.mainnet
  private let wallet = PublicKey(words: 1, 0, 0, 0)
  private let proxy = PublicKey(words: 66, 0, 0, 0)

  private func stake(_ amount: UInt64) throws -> Instruction {
    try Stake(
      arguments: .init(tokenAmount: amount),
      accounts: .init(
        owner: wallet, initialPoolAdmin: wallet, operatorStakingRecord: wallet, ownerTokenAccount: wallet)
    ).instruction
  }

  private var event: [UInt8] {
    get throws {
      var bytes = StakeEvent.discriminator.bytes
      try StakeEvent(
        instructionIndex: 0, operatorPool: wallet, epoch: 1, stakingRecord: wallet, owner: wallet,
        isOperator: false, tokenAmount: 5, sharesAmount: 5
      ).encode(borsh: &bytes)
      return bytes
    }
  }

  private func data(_ bytes: [UInt8]) -> String { "Program data: " + Base64.encode(bytes) }

  @Test("An instruction invoked by another program has its path, and its event and no other")
  func calledByProxy() throws {
    let outer = Instruction(programID: proxy, accounts: [], data: [1])
    let response = try SampleResponse(
      instructions: [outer, try stake(9)],
      inner: [.init(topLevel: 0, instruction: try stake(5), stackHeight: 2)],
      logs: [
        "Program \(proxy) invoke [1]", "Program \(program.id) invoke [2]", data(try event),
        "Program \(program.id) success", data(try event), "Program \(proxy) success",
        "Program \(program.id) invoke [1]", "Program \(program.id) success",
      ]
    ).response()
    let decoded = response.decoded(with: program)
    #expect(decoded.instructions.map(\.path) == [[0, 0], [1]])
    #expect(
      decoded.instructions.map(\.typed) == [
        .stake(.init(tokenAmount: 5)), .stake(.init(tokenAmount: 9)),
      ])
    #expect(decoded.instructions.map(\.events.count) == [1, 0])
    #expect(decoded.instructions[0].accounts.owner == wallet)
    #expect(decoded.outcome == .succeeded)
    // The proxy's own data looks like an event, but is not one.
    #expect(decoded.unexplained == [.forgedEvent(logIndex: 4, by: proxy)])
    #expect(decoded.otherInstructions.map(\.path) == [[0]])
  }

  @Test("The same discriminator for another program is not an instruction of this one")
  func foreignDiscriminator() throws {
    var foreign = try stake(5)
    foreign = Instruction(programID: proxy, accounts: foreign.accounts, data: foreign.data)
    let decoded = try SampleResponse(instructions: [foreign], logs: nil).response().decoded(with: program)
    #expect(decoded.instructions.isEmpty)
    #expect(decoded.otherInstructions.count == 1)
    #expect(decoded.unexplained == [.noLog])
  }

  @Test("A failure names instruction, program and error, voids events, and what follows was not executed")
  func failure() throws {
    let response = try SampleResponse(
      instructions: [try stake(5), try stake(6), try stake(7)],
      logs: [
        "Program \(program.id) invoke [1]", data(try event), "Program \(program.id) success",
        "Program \(program.id) invoke [1]",
        "Program log: AnchorError thrown in programs/x/src/y.rs:77. Error Code: UnclaimedRewards. Error Number: 6002. Error Message: Rewards have to be claimed first.",
        "Program log: Left: 3", "Program log: Right: 4",
        "Program \(program.id) failed: custom program error: 0x1772",
      ], error: #"{"InstructionError":[1,{"Custom":6002}]}"#
    ).response()
    let decoded = response.decoded(with: program)
    #expect(decoded.outcome == .failed)
    let failure = try #require(decoded.failure)
    #expect(failure.path == [1])
    #expect(failure.programID == program.id)
    #expect(failure.isAttributed)
    #expect(failure.named?.name == "UnclaimedRewards")
    #expect(failure.anchorLog?.origin == .source("programs/x/src/y.rs:77"))
    #expect(failure.anchorLog?.left == "3")
    #expect(
      failure.description
        == "instruction 1, Inference staking: UnclaimedRewards (6002): Rewards have to be claimed first; left 3, right 4"
    )
    #expect(
      decoded.instructions.map(\.outcome) == [
        .succeeded, .failed(message: "custom program error: 0x1772"), .notExecuted,
      ])
    #expect(decoded.events.map(\.isVoid) == [true])
  }

  @Test("An error of an invoked program is that program's, although the invoking one has the same number")
  func calleeError() throws {
    let transfer = Instruction(programID: .tokenProgram, accounts: [], data: [3, 1, 0, 0, 0, 0, 0, 0, 0])
    let response = try SampleResponse(
      instructions: [try stake(5)], inner: [.init(topLevel: 0, instruction: transfer, stackHeight: 2)],
      logs: [
        "Program \(program.id) invoke [1]", "Program \(PublicKey.tokenProgram) invoke [2]",
        "Program \(PublicKey.tokenProgram) failed: custom program error: 0x1",
        "Program \(program.id) failed: custom program error: 0x1",
      ], error: #"{"InstructionError":[0,{"Custom":1}]}"#
    ).response()
    let failure = try #require(response.decoded(with: program).failure)
    #expect(failure.path == [0, 0])
    #expect(failure.programID == .tokenProgram)
    #expect(failure.named?.name == "InsufficientFunds")
  }

  @Test("Without a log the failing program is a guess, and the failure says so")
  func failureWithoutLog() throws {
    let response = try SampleResponse(
      instructions: [try stake(5)], logs: nil, error: #"{"InstructionError":[0,{"Custom":6002}]}"#
    ).response()
    let decoded = response.decoded(with: program)
    #expect(decoded.failure?.isAttributed == false)
    #expect(decoded.failure?.named?.name == "UnclaimedRewards")
    #expect(decoded.unexplained == [.noLog])
  }

  @Test("A truncated log is reported, and instructions after that line are still listed")
  func truncatedLog() throws {
    let response = try SampleResponse(
      instructions: [try stake(5), try stake(6)], logs: ["Program \(program.id) invoke [1]", "Log truncated"]
    ).response()
    let decoded = response.decoded(with: program)
    #expect(decoded.instructions.count == 2)
    #expect(decoded.unexplained == [.log(.truncated(logIndex: 1))])
  }

  @Test("Without inner instructions their events are not attributed, and the reason is given")
  func noInnerInstructions() throws {
    let outer = Instruction(programID: proxy, accounts: [], data: [1])
    let response = try SampleResponse(
      instructions: [outer],
      logs: [
        "Program \(proxy) invoke [1]", "Program \(program.id) invoke [2]", data(try event),
        "Program \(program.id) success", "Program \(proxy) success",
      ], includesInner: false
    ).response()
    let decoded = response.decoded(with: program)
    #expect(decoded.instructions.isEmpty)
    #expect(decoded.unattributedEvents.count == 1)
    #expect(decoded.events.count == 1)
    #expect(decoded.unexplained == [.noInnerInstructions])
  }

  @Test("An event that the program emits by invoking itself belongs to the instruction that did it")
  func eventInstruction() throws {
    let authority = try ProgramAddress.find(seeds: ["__event_authority"], programID: program.id).address
    let emit = Instruction(
      programID: program.id,
      accounts: [AccountMeta(address: authority, isSigner: false, isWritable: false)],
      data: EventInstruction.tag.bytes + (try event))
    let response = try SampleResponse(
      instructions: [try stake(5), emit],
      inner: [.init(topLevel: 0, instruction: emit, stackHeight: 2)], logs: nil
    ).response()
    let decoded = response.decoded(with: program)
    #expect(decoded.instructions.map(\.path) == [[0]])
    #expect(decoded.instructions[0].events.map(\.source) == [.instruction(path: [0, 0])])
    #expect(decoded.instructions[0].events[0].typeName == "StakeEvent")
    // Sent by a user, the same bytes are forged.
    #expect(
      decoded.unexplained.contains {
        if case .event(nil, let problem) = $0 { problem.cause == .unauthorized } else { false }
      })
  }

  @Test("A stack height that the response leaves out follows from the log")
  func depthFromLog() throws {
    let outer = Instruction(programID: proxy, accounts: [], data: [1])
    let response = try SampleResponse(
      instructions: [outer],
      inner: [
        .init(topLevel: 0, instruction: outer, stackHeight: nil),
        .init(topLevel: 0, instruction: try stake(5), stackHeight: nil),
      ],
      logs: [
        "Program \(proxy) invoke [1]", "Program \(proxy) invoke [2]", "Program \(program.id) invoke [3]",
        "Program \(program.id) success", "Program \(proxy) success", "Program \(proxy) success",
      ]
    ).response()
    #expect(response.decoded(with: program).instructions.map(\.path) == [[0, 0, 0]])
  }
}
