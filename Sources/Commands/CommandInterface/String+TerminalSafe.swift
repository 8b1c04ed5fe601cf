extension String {
  /// The text with control characters, marks of text direction and invisible characters as escapes: `\n`, `\t`,
  /// `\u{202E}`.
  ///
  /// For all text that comes from a chain, a file or a server.
  public var terminalSafe: String {
    guard unicodeScalars.contains(where: \.isUnsafeInTerminal) else { return self }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isUnsafeInTerminal {
        safe.append(contentsOf: scalar.escapedForTerminal.unicodeScalars)
      } else {
        safe.append(scalar)
      }
    }
    return String(safe)
  }
}

extension Unicode.Scalar {
  fileprivate var isUnsafeInTerminal: Bool {
    if value >= 0x20, value < 0x7F { return false }
    switch properties.generalCategory {
    // Control characters; marks of direction and joining; line ends; characters without a glyph.
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }

  fileprivate var escapedForTerminal: String {
    switch self {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(value, radix: 16, uppercase: true))}"
    }
  }
}
