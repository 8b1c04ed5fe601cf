public import AnchorCore
public import JSONText
public import SolanaPrimitives

/// One `Program data:` line of a program: an event, or what is wrong with the bytes.
public struct LoggedEvent<Event: ProgramItem>: DecodedEvent {
  /// The line's index in the log, from 0.
  public let logIndex: Int
  /// The invocation that wrote it, as an index into the trace's invocations.
  public let invocation: Int
  /// The program that wrote it.
  public let programID: PublicKey
  /// The depth of the invocation, from 1.
  public let depth: Int
  /// The path of the invocation; see `LogTrace.path(of:)`.
  public let path: [Int]
  /// The event, or why the bytes are not one.
  public let content: Result<Event, EventProblem>

  @usableFromInline
  init(
    logIndex: Int, invocation: Int, programID: PublicKey, depth: Int, path: [Int],
    content: Result<Event, EventProblem>
  ) {
    self.logIndex = logIndex
    self.invocation = invocation
    self.programID = programID
    self.depth = depth
    self.path = path
    self.content = content
  }
}

extension LoggedEvent: JSONEncodable {
  /// Writes `{"log_index", "program", "depth", "path", "event", "fields" or "problem"}`; `event` is null if the
  /// discriminator names none.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.member("log_index", logIndex)
    json.member("program", programID)
    json.member("depth", depth)
    json.member("path", path)
    encodeContent(json: &json)
    json.endObject()
  }
}
