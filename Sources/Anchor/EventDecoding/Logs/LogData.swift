public import TextEncodings

/// One `Program data:` line: what a program published while it ran.
public struct LogData: Equatable, Sendable {
  /// What the line holds, decoded; ranges are of the trace's `dataBytes`.
  public enum Content: Equatable, Sendable {
    /// One field, which is what Anchor's events are.
    case field(Range<Int>)
    /// Several fields.
    case fields([Range<Int>])
    /// No base64, which no runtime writes; the text behind `Program data: `.
    case invalid(text: String, Base64Error)
  }

  /// The line's position in the log, from 0.
  public let logIndex: Int
  /// The run that wrote the line, as an index into the trace's invocations.
  public let invocation: Int
  /// What the line holds.
  public let content: Content
}
