import TestSupport
import Testing

@testable import CommandInterface

@Suite("Help")
struct HelpTests {
  @Test(
    "Help may be asked for in many ways",
    arguments: [
      "decode account --help", "decode account -h", "decode account x --json --help", "help decode account",
      "decode help account",
    ])
  func ways(words: String) async throws {
    let outcome = await outcome(words)
    #expect(outcome.exitCode == 0)
    #expect(outcome.message == "")
    try matchSnapshot(outcome.output, named: "help-decode-account.txt")
  }

  @Test(
    "A command that leads to others explains itself when nothing else is said",
    arguments: ["", "--help", "help"])
  func root(words: String) async throws {
    try matchSnapshot(await outcome(words).output, named: "help.txt")
  }

  @Test("The version is printed")
  func version() async {
    #expect(await outcome("--version").output == "1.2.3\n")
  }

  @Test("No line is wider than asked for, unless a word is")
  func width() {
    for width in [40, 60, 100] {
      let text = HelpText(path: [sample], width: width).text
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= max(width, 66) })
    }
    #expect(TextWrapping.wrap("aa bb cc dd", width: 5, indent: 1, firstIndent: 0) == "aa bb\n cc\n dd")
  }

  @Test(
    "Words are suggested by their distance",
    arguments: [("", "", 0), ("a", "", 1), ("abc", "acb", 1), ("kitten", "sitting", 3), ("flaw", "lawn", 2)])
  func distance(a: String, b: String, expected: Int) {
    #expect(Suggestion.distance(a, b) == expected)
    #expect(Suggestion.distance(b, a) == expected)
  }
}
