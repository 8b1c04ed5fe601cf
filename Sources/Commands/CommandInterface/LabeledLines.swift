/// Labelled values for people, one a line, in two columns.
///
/// ```text
/// Operator pool
///   name        Example pool
///   staked      1,250.000000000 tokens
/// ```
///
/// Labels and values become `terminalSafe` here; callers pass them as they are.
public struct LabeledLines: Sendable {
  private enum Line {
    case title(String)
    case fact(label: String, value: String)
    case blank
  }

  private var lines: [Line] = []
  private let style: TextStyle

  /// No lines yet.
  public init(style: TextStyle = .standard) {
    self.style = style
  }

  /// Adds a title, after a blank line if it is not the first line. Values that follow are indented.
  public mutating func title(_ text: String) {
    if !lines.isEmpty { lines.append(.blank) }
    lines.append(.title(text.terminalSafe))
  }

  /// Adds a value.
  public mutating func add(_ label: String, _ value: String) {
    lines.append(.fact(label: label.terminalSafe, value: value.terminalSafe))
  }

  /// Adds a value, unless it is nil.
  public mutating func add(_ label: String, _ value: String?) {
    if let value { add(label, value) }
  }

  /// The lines, each with its line feed. All values begin in the same column.
  public var text: String {
    var widest = 0
    var isIndented = false
    for line in lines {
      switch line {
      case .title: isIndented = true
      case .fact(let label, _): widest = max(widest, label.displayWidth)
      case .blank: break
      }
    }
    let indent = isIndented ? "  " : ""
    return lines.map { line in
      switch line {
      case .title(let text): style.bold(text) + "\n"
      case .blank: "\n"
      case .fact(let label, let value):
        indent + style.dim(label) + String(repeating: " ", count: widest - label.displayWidth + 2) + value
          + "\n"
      }
    }.joined()
  }
}
