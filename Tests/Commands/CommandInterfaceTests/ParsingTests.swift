import CommandInterface
import Testing

@Suite("Command lines")
struct ParsingTests {
  @Test(
    "Values are found by place and by name, in any order",
    arguments: [
      ("decode account x", "x main  false\n"),
      ("decode account -", "- main  false\n"),
      ("decode account x --json", "x main  true\n"),
      ("decode account --json x --program k", "x k  true\n"),
      ("decode account --program=k x", "x k  false\n"),
      ("decode account --program= x", "x   false\n"),
      ("decode account --program=a=b x", "x a=b  false\n"),
      ("decode account -p k -jv x", "x k  true\n"),
      ("decode account -jp k x", "x k  true\n"),
      ("decode account -p=k x", "x k  false\n"),
      ("decode account --form hex -- --json", "--json main hex false\n"),
      ("decode account -- -", "- main  false\n"),
      ("sum --start 1", "partial 1 without []\n"),
      ("sum --start 1 2 3 --skip 4 --skip=5", "partial 6 without [\"4\", \"5\"]\n"),
      ("sum --start=-1 -- -2 3", "partial 0 without []\n"),
    ])
  func accepted(words: String, output: String) async {
    let outcome = await outcome(words)
    #expect(outcome.message == "")
    #expect(outcome.output == output)
    #expect(outcome.exitCode == 0)
  }

  @Test(
    "Wrong use is exit code 64, and the first line says what is wrong",
    arguments: [
      ("decod", "unknown subcommand 'decod'; did you mean 'decode'?"),
      ("frobnicate", "unknown subcommand 'frobnicate'"),
      ("decode acount x", "unknown subcommand 'acount'; did you mean 'account'?"),
      ("--versoin", "unknown option '--versoin'; did you mean '--version'?"),
      ("decode --json", "unknown option '--json'"),
      ("decode account", "missing expected argument '<file>'"),
      ("decode account x y", "unexpected argument 'y'"),
      ("decode account x y z", "2 unexpected arguments: 'y', 'z'"),
      ("decode account x --jsn", "unknown option '--jsn'; did you mean '--json'?"),
      ("decode account x --json=yes", "the flag '--json' takes no value"),
      ("decode account x --program", "missing value for '--program <key>'"),
      ("decode account --program --json x", "missing value for '--program <key>'"),
      ("decode account x -p", "missing value for '-p <key>'"),
      ("decode account x -pk", "the option '-p' in '-pk' must be followed by its value"),
      ("decode account x -q", "unknown option '-q'"),
      ("decode account x -jq", "unknown option '-q' in '-jq'"),
      ("decode account x --program a --program b", "the option '--program <key>' was given more than once"),
      (
        "decode account x --form base46",
        "the value 'base46' is invalid for '--form <form>'; it is one of 'base64', 'hex'; did you mean 'base64'?"
      ),
      ("sum 1", "missing expected argument '--start <start>'"),
      (
        "sum --start 128",
        "the value '128' is invalid for '--start <start>': expected an integer from -128 to 127"
      ),
      ("sum --start", "missing value for '--start <start>'"),
      (
        "--generate-completion-script tcsh",
        "the value 'tcsh' is invalid for '--generate-completion-script <shell>'; it is one of 'bash', 'zsh', 'fish'"
      ),
    ])
  func refused(words: String, message: String) async {
    let outcome = await outcome(words)
    let lines = outcome.message.split(separator: "\n")
    #expect(lines.first == "error: \(message)")
    #expect(lines.count == 3)
    #expect(outcome.output == "")
    #expect(outcome.exitCode == 64)
  }

  @Test("A command that fails prints one line, none of its output, and ends with 1")
  func failure() async {
    let outcome = await outcome("sum --start 1 x")
    #expect(outcome.output == "")
    #expect(outcome.message == "error: not a number\\nat all\n")
    #expect(outcome.exitCode == 1)
  }

  @Test("What is sent or reported before a failure is printed, what is held back is not")
  func sending() async {
    let command = Command(name: "report", abstract: "Reports, sends and fails.") { _, output in
      output.report("a warning\n")
      output.writeLine("sent")
      try output.send()
      output.writeLine("held back")
      throw CommandError("too late", exitCode: 3)
    }
    let outcome = await CommandProcess.outcome(of: command, words: [])
    #expect(outcome.output == "sent\n")
    #expect(outcome.message == "a warning\nerror: too late\n")
    #expect(outcome.exitCode == 3)
  }

  @Test("Hostile words reach messages as escapes")
  func hostileWords() async {
    let outcome = await outcome("decode account x \u{1B}[2Jy\u{202E}")
    #expect(outcome.message.hasPrefix("error: unexpected argument '\\u{1B}[2Jy\\u{202E}'\n"))
  }
}
