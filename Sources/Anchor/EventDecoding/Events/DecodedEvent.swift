public import AnchorCore
package import JSONText

/// Data that a program emitted: an event of the program, or what is wrong with the bytes.
public protocol DecodedEvent: Sendable {
  /// Any event of the program.
  associatedtype Event: ProgramItem

  /// The event, or why the bytes are not one.
  var content: Result<Event, EventProblem> { get }
}

extension DecodedEvent {
  /// The event; nil if the bytes are not one.
  @inlinable public var event: Event? {
    if case .success(let event) = content { event } else { nil }
  }

  /// What is wrong with the bytes; nil if they are an event.
  @inlinable public var problem: EventProblem? {
    if case .failure(let problem) = content { problem } else { nil }
  }

  /// The event's name, also if only the discriminator is known; nil if that names none.
  public var typeName: String? { event?.typeName ?? problem?.typeName }

  /// Writes the members `event` and `fields` or `problem`.
  package func encodeContent(json: inout JSONWriter) {
    json.member("event", typeName)
    switch content {
    case .success(let event): json.member("fields", event)
    case .failure(let problem): json.member("problem", problem)
    }
  }
}
