/// How text is set off on a terminal; as it is anywhere else.
public struct TextStyle: Equatable, Sendable {
  private let isColored: Bool

  /// The style for standard output.
  public static var standard: TextStyle { TextStyle(isColored: Terminal.allowsColor) }
  /// No setting off.
  public static let plain = TextStyle(isColored: false)
  /// Setting off, whatever the terminal is.
  public static let colored = TextStyle(isColored: true)

  /// Titles.
  public func bold(_ text: String) -> String { set(text, "1") }
  /// What matters less.
  public func dim(_ text: String) -> String { set(text, "2") }

  private func set(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
