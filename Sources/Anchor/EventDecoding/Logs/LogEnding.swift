/// How far a log can be followed.
public enum LogEnding: Equatable, Sendable {
  /// A contradiction between a line and those before it.
  public enum Contradiction: Equatable, Sendable {
    /// A program is invoked at a depth that does not follow.
    case depth
    /// The program that ends is not the one that is running.
    case end
    /// Data is emitted while no program runs.
    case data
    /// The log ends while a program runs.
    case open
  }

  /// To its end: every invocation that begins also ends.
  case complete
  /// To the line `Log truncated` at `logIndex`.
  ///
  /// The runtime drops every line that no longer fits and keeps later, shorter ones, so that nothing after this line can
  /// be attributed. Nodes truncate at 10,000 bytes by default.
  case truncated(logIndex: Int)
  /// To the line at `logIndex`, which contradicts those before it; for `.open`, `logIndex` is the number of lines.
  case malformed(Contradiction, logIndex: Int)
}

extension LogEnding: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .complete: "complete"
    case .truncated(let index): "truncated at line \(index): what follows cannot be attributed"
    case .malformed(.depth, let index): "line \(index) invokes a program at a depth that does not follow"
    case .malformed(.end, let index): "line \(index) ends a program that is not running"
    case .malformed(.data, let index): "line \(index) holds data while no program runs"
    case .malformed(.open, let count): "ends after \(count) lines, while a program runs"
    }
  }
}
