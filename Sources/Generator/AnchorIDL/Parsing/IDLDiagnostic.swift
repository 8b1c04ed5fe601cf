/// Something to say about an IDL file: what, where, and what to do about it.
public struct IDLDiagnostic: Equatable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// Nothing can be generated.
    case error
    /// Something is left out or read in a way that should be known.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// What is wrong and what to do, in one sentence.
  public var message: String
  /// Where it stands in the file, in bytes from its start; nil if it concerns the file as a whole.
  public var offset: Int?

  /// A diagnostic.
  public init(_ severity: Severity, _ message: String, offset: Int?) {
    self.severity = severity
    self.message = message
    self.offset = offset
  }

  /// The diagnostic as a compiler prints it: place, text, the line and a caret under the place.
  ///
  /// - Parameters:
  ///   - file: name of the file.
  ///   - source: its content.
  public func rendered(file: String, source: [UInt8]) -> String {
    guard let offset, offset <= source.count else { return "\(file): \(severity.rawValue): \(message)" }
    let newline = UInt8(ascii: "\n")
    let before = source[..<offset]
    let line = before.count { $0 == newline } + 1
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    let lineEnd = source[offset...].firstIndex(of: newline) ?? source.count
    let column = offset - lineStart + 1
    let head = "\(file):\(line):\(column): \(severity.rawValue): \(message)"
    // A minified file is one line: show what stands around the place.
    let from = max(lineStart, offset - 60)
    let to = min(lineEnd, offset + 60)
    let text = String(decoding: source[from..<to], as: UTF8.self)
    return head + "\n  " + text + "\n  " + String(repeating: " ", count: offset - from) + "^"
  }
}

/// An IDL file that cannot be used, with everything that was found wrong with it.
public struct IDLParsingError: Error, Equatable, Sendable {
  /// What was found, in the order of the file; at least one is an error.
  public var diagnostics: [IDLDiagnostic]

  /// An error with these diagnostics.
  public init(_ diagnostics: [IDLDiagnostic]) { self.diagnostics = diagnostics }
}
