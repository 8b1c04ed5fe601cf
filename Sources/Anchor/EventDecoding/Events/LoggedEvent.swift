public import AnchorCore
public import SolanaPrimitives

/// One data line that a program wrote itself: an event, or what is wrong with it.
public struct LoggedEvent<Program: AnchorProgram>: Sendable {
  /// The line's position in the log, from 0.
  public let logIndex: Int
  /// The run that wrote it, as an index into the trace's invocations.
  public let invocation: Int
  /// The program that wrote it.
  public let program: PublicKey
  /// How deep the run lies, from 1.
  public let depth: Int
  /// Where the run lies; see `LogTrace.path(of:)`.
  public let path: [Int]
  /// The event, or why the bytes are none.
  public let content: Result<Program.AnyEvent, EventProblem>

  @usableFromInline
  init(
    logIndex: Int, invocation: Int, program: PublicKey, depth: Int, path: [Int],
    content: Result<Program.AnyEvent, EventProblem>
  ) {
    self.logIndex = logIndex
    self.invocation = invocation
    self.program = program
    self.depth = depth
    self.path = path
    self.content = content
  }

  /// The event; nil if the bytes are none.
  public var event: Program.AnyEvent? {
    if case .success(let event) = content { event } else { nil }
  }

  /// What is wrong with the bytes; nil if they are an event.
  public var problem: EventProblem? {
    if case .failure(let problem) = content { problem } else { nil }
  }

  /// The event's name, also where only the discriminator is known; nil if that names none.
  public var typeName: String? { event?.typeName ?? problem?.typeName }
}
