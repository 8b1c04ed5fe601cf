public import TextEncodings

/// One `Program data:` line: data that a program emitted.
public struct LogData: Equatable, Sendable {
  /// The decoded line; ranges are of the trace's `dataBytes`.
  public enum Content: Equatable, Sendable {
    /// One field, as an event of Anchor has.
    case field(Range<Int>)
    /// Several fields.
    case fields([Range<Int>])
    /// The line is not base64, which no runtime writes; the text after `Program data: `.
    case invalid(text: String, Base64Error)
  }

  /// The line's index in the log, from 0.
  public let logIndex: Int
  /// The invocation that wrote the line, as an index into the trace's invocations.
  public let invocation: Int
  /// The decoded line.
  public let content: Content
}
