/// One line on standard error with the progress of a long command; nothing if that is not a terminal.
public struct ProgressLine: Sendable {
  private let isShown: Bool
  private var shown = ""

  /// A line that shows nothing yet.
  public init() { isShown = System.isTerminal(System.standardError) }

  /// Shows `text` in place of what is shown.
  public mutating func show(_ text: String) {
    guard isShown, text != shown else { return }
    let blanks = String(repeating: " ", count: max(0, shown.displayWidth - text.displayWidth))
    shown = text
    // Progress that cannot be shown is no reason to stop.
    try? System.writeAll(System.standardError, Array("\r\(text.terminalSafe)\(blanks)".utf8))
  }

  /// Clears the line.
  public mutating func end() {
    show("")
    if isShown { try? System.writeAll(System.standardError, [0x0d]) }
  }
}
