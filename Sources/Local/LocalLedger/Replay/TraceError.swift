public import JSONText

/// Why a recording can't be read.
public struct TraceError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong with the line.
  public enum Code: Equatable, Sendable {
    /// The line is no JSON.
    case json(JSONError)
    /// A member is missing or not of the form that it must have.
    case member(String)
    /// The line is of a kind that is not known.
    case kind(String)
    /// The first line is no genesis, or another one is.
    case genesis
  }

  /// The line at fault, from 1.
  public let line: Int
  /// What is wrong with it.
  public let code: Code

  /// The error as a sentence for people.
  public var description: String {
    switch code {
    case .json(let error): "line \(line): \(error)"
    case .member(let name): "line \(line): \(name) is missing or malformed"
    case .kind(let kind): "line \(line): unknown kind \"\(kind)\""
    case .genesis: "line \(line): a recording begins with one genesis line"
    }
  }
}
