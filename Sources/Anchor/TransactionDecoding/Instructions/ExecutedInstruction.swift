public import AnchorCore
public import InstructionBuilders
public import JSONText
public import SolanaPrimitives

/// One instruction of a transaction on the chain: the instruction, its place, how it ended, and its events.
public struct ExecutedInstruction<Instruction: ProgramItem, Event: ProgramItem>: Sendable {
  /// The index of the top-level instruction, then the index among its inner instructions, and so on; from 0.
  public let path: [Int]
  /// The program that the instruction is for.
  public let programID: PublicKey
  /// The program's name in snake case; empty if the program is not known.
  public let programName: String
  /// The instruction with its accounts, as far as it can be decoded.
  public let decoded: DecodedInstruction<Instruction>
  /// How the instruction ended.
  public let outcome: InstructionOutcome
  /// The events that the program emitted in this invocation itself: those in the log in log order, then those in inner
  /// instructions.
  @inlinable public var events: [EmittedEvent<Event>] { emitted }
  @usableFromInline var emitted: [EmittedEvent<Event>]

  @inlinable
  init(
    path: [Int], programID: PublicKey, programName: String, decoded: DecodedInstruction<Instruction>,
    outcome: InstructionOutcome, emitted: [EmittedEvent<Event>] = []
  ) {
    self.path = path
    self.programID = programID
    self.programName = programName
    self.decoded = decoded
    self.outcome = outcome
    self.emitted = emitted
  }

  /// The instruction's name, as the IDL spells it; nil if its discriminator names none.
  @inlinable public var name: String? { decoded.name }
  /// The instruction with its arguments, or why it cannot be decoded.
  @inlinable public var content: Result<Instruction, InstructionProblem> { decoded.content }
  /// The instruction with its typed arguments; nil if it cannot be decoded.
  @inlinable public var typed: Instruction? { decoded.typed }
  /// Why the instruction cannot be decoded; nil if it can.
  @inlinable public var problem: InstructionProblem? { decoded.problem }
  /// The accounts by name, with the flags that the message gives them.
  @inlinable public var accounts: NamedAccounts { decoded.accounts }
  /// The bytes after the arguments, which Anchor ignores.
  @inlinable public var trailing: [UInt8] { decoded.trailing }

  /// Whether the instruction is the transaction's own, not one that a program invoked.
  public var isTopLevel: Bool { path.count == 1 }
}

/// How an instruction ended.
public enum InstructionOutcome: Equatable, Sendable {
  /// The program returned without an error. It took effect only if the whole transaction succeeded.
  case succeeded
  /// The program returned an error; the runtime's text for it.
  case failed(message: String)
  /// The instruction was not executed, because one before it failed or the transaction was refused.
  case notExecuted
  /// The response does not say.
  case unknown
}

extension ExecutedInstruction: JSONEncodable {
  /// Writes `{"path", "program", "program_name", …, "outcome", "events"}`; in place of the dots are the members of
  /// `DecodedInstruction`. `program_name` is left out if it is not known; `message` follows the outcome `failed`.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.member("path", path)
    json.member("program", programID)
    if !programName.isEmpty { json.member("program_name", programName) }
    decoded.encodeMembers(json: &json)
    switch outcome {
    case .succeeded: json.member("outcome", "succeeded")
    case .failed(let message):
      json.member("outcome", "failed")
      json.member("message", message)
    case .notExecuted: json.member("outcome", "not_executed")
    case .unknown: json.member("outcome", "unknown")
    }
    json.member("events", events)
    json.endObject()
  }
}
