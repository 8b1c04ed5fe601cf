public import AnchorCore
public import EventDecoding
public import JSONText

/// An event that an instruction emitted, or what is wrong with the bytes.
public struct EmittedEvent<Event: ProgramItem>: DecodedEvent {
  /// Where the event is in the transaction.
  public let source: EventSource
  /// The event, or why the bytes are not one.
  public let content: Result<Event, EventProblem>
  /// Whether the transaction failed, so that what the event says did not take effect.
  public let isVoid: Bool

  @inlinable
  init(source: EventSource, content: Result<Event, EventProblem>, isVoid: Bool) {
    self.source = source
    self.content = content
    self.isVoid = isVoid
  }
}

/// Where an event is in a transaction.
public enum EventSource: Equatable, Sendable {
  /// In the log, at this line, from 0.
  case log(index: Int)
  /// In the data of the inner instruction at this path, by which the program invoked itself.
  case instruction(path: [Int])
}

extension EmittedEvent: JSONEncodable {
  /// Writes `{"log_index" or "path", "event", "fields" or "problem"}`, and `void` if the transaction failed.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    switch source {
    case .log(let index): json.member("log_index", index)
    case .instruction(let path): json.member("path", path)
    }
    encodeContent(json: &json)
    if isVoid { json.member("void", true) }
    json.endObject()
  }
}
