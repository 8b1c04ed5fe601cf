/// Styles of text on a terminal.
public struct TextStyle: Equatable, Sendable {
  private let isEnabled: Bool

  /// The style for standard output: enabled if `Terminal.allowsColor`.
  public static var standard: TextStyle { TextStyle(isEnabled: Terminal.allowsColor) }
  /// Text as it is.
  public static let plain = TextStyle(isEnabled: false)
  /// Styled text, on any output.
  public static let colored = TextStyle(isEnabled: true)

  /// Titles.
  public func bold(_ text: String) -> String { set(text, "1") }
  /// Labels.
  public func dim(_ text: String) -> String { set(text, "2") }

  private func set(_ text: String, _ code: String) -> String {
    isEnabled && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
