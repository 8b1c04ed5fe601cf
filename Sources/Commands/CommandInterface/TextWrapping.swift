/// Breaks text into lines between words.
enum TextWrapping {
  /// The text in lines of at most `width` columns; a longer word has a line of its own.
  ///
  /// - Parameters:
  ///   - indent: Spaces before each line but the first.
  ///   - firstIndent: Spaces before the first line.
  static func wrap(_ text: String, width: Int, indent: Int, firstIndent: Int) -> String {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = String(repeating: " ", count: lines.isEmpty ? firstIndent : indent)
      var isEmpty = true
      for word in paragraph.split(separator: " ") {
        if !isEmpty, line.displayWidth + 1 + String(word).displayWidth > width {
          lines.append(line)
          line = String(repeating: " ", count: indent)
          isEmpty = true
        }
        line += isEmpty ? String(word) : " " + word
        isEmpty = false
      }
      lines.append(isEmpty ? "" : line)
    }
    return lines.joined(separator: "\n")
  }
}
