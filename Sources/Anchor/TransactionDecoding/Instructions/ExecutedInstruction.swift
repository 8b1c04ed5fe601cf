public import AnchorCore
public import InstructionBuilders
public import SolanaPrimitives

/// One instruction of a program in a recorded transaction: what was asked, with which accounts, and what came of it.
public struct ExecutedInstruction<Instruction: AnchorItem, Event: AnchorItem>: Sendable {
  /// Where it stands: the top-level instruction's index, then the how manyth call of that, and so on; from 0.
  public let path: [Int]
  /// The program that was called.
  public let programID: PublicKey
  /// The program's name, as the IDL spells it.
  public let programName: String
  /// The instruction's name, as the IDL spells it; nil if the discriminator names none.
  public let name: String?
  /// The instruction with its arguments, or why it cannot be read.
  public let content: Result<Instruction, InstructionProblem>
  /// The accounts by name, with the privileges that the message gives them.
  public let accounts: NamedAccounts
  /// Bytes behind the arguments, which Anchor does not look at.
  public let trailing: [UInt8]
  /// How the call ended.
  public let outcome: InstructionOutcome
  @usableFromInline var emitted: [EmittedEvent<Event>]

  @inlinable
  init(
    path: [Int], programID: PublicKey, programName: String, name: String?,
    content: Result<Instruction, InstructionProblem>, accounts: NamedAccounts, trailing: [UInt8],
    outcome: InstructionOutcome,
    emitted: [EmittedEvent<Event>] = []
  ) {
    self.path = path
    self.programID = programID
    self.programName = programName
    self.name = name
    self.content = content
    self.accounts = accounts
    self.trailing = trailing
    self.outcome = outcome
    self.emitted = emitted
  }

  /// What the program emitted in this call itself, in order.
  @inlinable public var events: [EmittedEvent<Event>] { emitted }

  /// The instruction; nil if it cannot be read.
  @inlinable public var instruction: Instruction? {
    if case .success(let instruction) = content { instruction } else { nil }
  }

  /// Why the instruction cannot be read; nil if it can.
  @inlinable public var problem: InstructionProblem? {
    if case .failure(let problem) = content { problem } else { nil }
  }

  /// Whether the transaction itself asked for it, and not a program.
  public var isTopLevel: Bool { path.count == 1 }
}
