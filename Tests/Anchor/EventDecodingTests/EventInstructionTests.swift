import AnchorCore
import EventDecoding
import SolanaPrimitives
import Testing

@Suite("Events as instructions")
struct EventInstructionTests {
  private let program = SampleProgram.first
  private let authority = PublicKey(words: 11, 12, 13, 14)
  private let paid = SampleProgram.AnyEvent.paid(amount: 7, isFinal: true)

  private func event(
    _ data: [UInt8], to programID: PublicKey? = nil, account: (PublicKey, Bool)?
  ) throws -> SampleProgram.AnyEvent? {
    try program.event(
      instructionData: data, programID: programID ?? program.id,
      account: account.map { (address: $0.0, isSigner: $0.1) }, authority: authority)
  }

  @Test("Tag, program and signing authority together make an event")
  func genuine() throws {
    let data = EventInstruction.tag.bytes + (try paid.payload)
    #expect(try event(data, account: (authority, true)) == paid)
    #expect(EventInstruction(data: data)?.payload == (try paid.payload))
  }

  @Test("Without the tag, or sent to another program, it is another instruction")
  func otherInstructions() throws {
    let data = EventInstruction.tag.bytes + (try paid.payload)
    #expect(try event(paid.payload, account: (authority, true)) == nil)
    #expect(try event([], account: (authority, true)) == nil)
    #expect(try event(Array(data.prefix(7)), account: (authority, true)) == nil)
    #expect(try event(data, to: SampleProgram.stranger, account: (authority, true)) == nil)
  }

  @Test("Without the authority's signature it is forged")
  func forged() throws {
    let data = EventInstruction.tag.bytes + (try paid.payload)
    for account in [nil, (authority, false), (SampleProgram.stranger, true)] as [(PublicKey, Bool)?] {
      let problem = #expect(throws: EventProblem.self) { try event(data, account: account) }
      #expect(problem?.cause == .unauthorized)
      #expect(problem?.bytes == (try paid.payload))
    }
  }

  @Test("Another layout is refused with the event's name, with offsets from its discriminator on")
  func layout() throws {
    let data = EventInstruction.tag.bytes + (try paid.payload.dropLast())
    let problem = #expect(throws: EventProblem.self) { try event(data, account: (authority, true)) }
    #expect(problem?.typeName == "PaidEvent")
    #expect(problem?.layoutDifference == .shorter)
  }
}
