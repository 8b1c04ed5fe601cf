public import AnchorCore
public import EventDecoding

/// Where an event was emitted.
public enum EventSource: Equatable, Sendable {
  /// In the log, at this line, from 0.
  case log(index: Int)
  /// By a call of the program to itself, at this path.
  case instruction(path: [Int])
}

/// Something that a program emitted in a call.
public struct EmittedEvent<Event: AnchorItem>: Sendable {
  /// Where it was emitted.
  public let source: EventSource
  /// The event, or why the bytes are none.
  public let content: Result<Event, EventProblem>
  /// Whether the transaction failed, so that what the event tells did not happen.
  public let isVoid: Bool

  @inlinable
  init(source: EventSource, content: Result<Event, EventProblem>, isVoid: Bool) {
    self.source = source
    self.content = content
    self.isVoid = isVoid
  }

  /// The event; nil if the bytes are none.
  @inlinable public var event: Event? {
    if case .success(let event) = content { event } else { nil }
  }

  /// What is wrong with the bytes; nil if they are an event.
  @inlinable public var problem: EventProblem? {
    if case .failure(let problem) = content { problem } else { nil }
  }

  /// The event's name, also where only the discriminator is known; nil if that names none.
  public var typeName: String? { event?.typeName ?? problem?.typeName }
}
