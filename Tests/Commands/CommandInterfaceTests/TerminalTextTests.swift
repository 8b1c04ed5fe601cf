import CommandInterface
import Testing

@Suite("Text for terminals")
struct TerminalTextTests {
  @Test(
    "What moves, hides or turns text is spelled out",
    arguments: [
      ("plain", "plain"),
      ("日本語 é e\u{301} 😀", "日本語 é e\u{301} 😀"),
      ("a\nb\r\tc", "a\\nb\\r\\tc"),
      ("\u{1B}[31mred\u{7}", "\\u{1B}[31mred\\u{7}"),
      ("\u{9B}31m", "\\u{9B}31m"),
      ("\u{7F}\u{0}", "\\u{7F}\\u{0}"),
      ("abc\u{202E}cba", "abc\\u{202E}cba"),
      ("\u{2066}x\u{2069}\u{200F}\u{61C}", "\\u{2066}x\\u{2069}\\u{200F}\\u{61C}"),
      ("zero\u{200B}width\u{200D}\u{FEFF}\u{2060}", "zero\\u{200B}width\\u{200D}\\u{FEFF}\\u{2060}"),
      ("soft\u{AD}hyphen", "soft\\u{AD}hyphen"),
      ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
      ("\u{E0041}\u{FE0F}\u{3164}", "\\u{E0041}\\u{FE0F}\\u{3164}"),
      ("\u{E000}", "\\u{E000}"),
    ])
  func safe(text: String, expected: String) {
    #expect(text.terminalSafe == expected)
    #expect(text.terminalSafe.terminalSafe == expected)
  }

  @Test(
    "Width counts columns, not characters",
    arguments: [("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("😀", 2), ("ｱ", 1), ("한", 2)])
  func width(text: String, expected: Int) {
    #expect(text.displayWidth == expected)
  }

  @Test("Values are in one column below their titles, made safe for a terminal")
  func facts() {
    var lines = LabeledLines(style: .plain)
    lines.title("Operator pool")
    lines.add("name", "日本\u{202E}")
    lines.add("commission", "5 %")
    lines.add("website", String?.none)
    lines.title("State")
    lines.add("日本", "x")
    #expect(
      lines.text == """
        Operator pool
          name        日本\\u{202E}
          commission  5 %

        State
          日本        x

        """)
  }

  @Test("A table aligns numbers to the right, and no line ends in spaces")
  func table() {
    var table = TextTable([("epoch", .right), ("name", .left)], style: .plain)
    table.add(["7", "a"])
    table.add(["1000000", "long name", "too much"])
    table.add(["8"])
    #expect(table.text == "  epoch  name\n      7  a\n1000000  long name\n      8\n")
  }

  @Test("A style is escape sequences if it is enabled, and nothing otherwise")
  func style() {
    #expect(TextStyle.plain.bold("x") == "x")
    #expect(TextStyle.colored.bold("x") == "\u{1B}[1mx\u{1B}[0m")
  }
}
