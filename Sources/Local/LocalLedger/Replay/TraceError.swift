public import JSONText

/// An error in a line of a recording.
public struct TraceError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong with the line.
  public enum Code: Equatable, Sendable {
    /// The line is not JSON.
    case json(JSONError)
    /// The member with this name is missing or malformed.
    case member(String)
    /// The line has an unknown kind.
    case kind(String)
    /// The first line is not a genesis line, or a later one is.
    case genesis
  }

  /// The number of the line, from 1.
  public let line: Int
  /// What is wrong with it.
  public let code: Code

  /// The error as a sentence, with the line.
  public var description: String {
    switch code {
    case .json(let error): "line \(line): \(error)"
    case .member(let name): "line \(line): \(name) is missing or malformed"
    case .kind(let kind): "line \(line): unknown kind \"\(kind)\""
    case .genesis: "line \(line): a recording begins with one genesis line"
    }
  }
}
