/// A problem of an IDL file: what is wrong, and where.
public struct IDLDiagnostic: Equatable, Sendable {
  /// What follows from a problem.
  public enum Severity: String, Sendable {
    /// Nothing can be generated.
    case error
    /// Something is left out, or read in a way that the author of the client should know of.
    case warning
  }

  /// What follows from the problem.
  public var severity: Severity
  /// What is wrong and what to do, in one sentence.
  public var message: String
  /// The position in the file, in bytes from its start; nil if the problem concerns the file as a whole.
  public var offset: Int?

  /// A diagnostic.
  public init(_ severity: Severity, _ message: String, offset: Int?) {
    self.severity = severity
    self.message = message
    self.offset = offset
  }

  /// The diagnostic as a compiler prints it: position, message, the line and a caret under the position.
  ///
  /// Invisible scalars of the file, such as control characters, are replaced by spaces.
  ///
  /// - Parameters:
  ///   - file: the file's name.
  ///   - source: the file's content.
  public func rendered(file: String, source: [UInt8]) -> String {
    let message = "\(severity.rawValue): \(message.printable)"
    guard let offset, offset <= source.count else { return "\(file): \(message)" }
    let newline = UInt8(ascii: "\n")
    let before = source[..<offset]
    let line = before.count { $0 == newline } + 1
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    let lineEnd = source[offset...].firstIndex(of: newline) ?? source.count
    // A minified file is one line: only what surrounds the position is shown.
    let from = max(lineStart, offset - 60)
    let to = min(lineEnd, offset + 60)
    let text = String(decoding: source[from..<to], as: UTF8.self).printable
    return """
      \(file):\(line):\(offset - lineStart + 1): \(message)
        \(text)
        \(String(repeating: " ", count: offset - from))^
      """
  }
}

/// An IDL or configuration file that cannot be used, with everything that is wrong with it.
public struct IDLParsingError: Error, Equatable, Sendable {
  /// The problems, in the order of the file; at least one is an error.
  public var diagnostics: [IDLDiagnostic]

  /// An error with these diagnostics.
  public init(_ diagnostics: [IDLDiagnostic]) { self.diagnostics = diagnostics }
}
