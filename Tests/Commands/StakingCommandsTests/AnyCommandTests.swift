import CommandInterface
import TestSupport
import Testing

@testable import StakingCommands

@Suite("Any command of inference-staking")
struct AnyCommandTests {
  /// Each command as the words that lead to it.
  static func paths(_ command: Command, _ words: [String] = []) -> [[String]] {
    [words] + command.subcommands.flatMap { paths($0, words + [$0.name]) }
  }

  @Test("Every command has a help with all its options", arguments: paths(InferenceStakingCommand.root))
  func help(path: [String]) async {
    let outcome = await run(path + ["--help"])
    #expect(outcome.exitCode == 0 && outcome.message == "")
    #expect(outcome.output.hasPrefix("OVERVIEW: "))
    #expect(outcome.output.contains("USAGE: \((["inference-staking"] + path).joined(separator: " "))"))
    var command = InferenceStakingCommand.root
    for word in path { command = command.subcommands.first { $0.name == word } ?? command }
    for option in command.options { #expect(outcome.output.contains("--\(option.name) <")) }
    for flag in command.flags { #expect(outcome.output.contains("--\(flag.name)")) }
    for subcommand in command.subcommands { #expect(outcome.output.contains("  \(subcommand.name)")) }
  }

  @Test(
    "Every command refuses an unknown option with exit code 64",
    arguments: paths(InferenceStakingCommand.root))
  func unknownOption(path: [String]) async {
    let outcome = await run(path + ["--no-such-option\u{1B}"])
    #expect(outcome.exitCode == 64 && outcome.output == "")
    #expect(outcome.message.contains(#"unknown option '--no-such-option\u{1B}'"#))
  }

  private static let readers = [
    "decode account -", "decode event -", "decode instruction -", "decode transaction -", "replay -",
  ]

  @Test(
    "Empty input, blank input and random bytes are errors with one line and no output", arguments: readers)
  func garbage(words: String) async {
    var random = SeededRandom(seed: 3)
    var inputs: [[UInt8]] = [[], [0x20, 0x0a], [0], Array("{".utf8), Array("{}".utf8), [0xFF, 0xFE]]
    for length in [1, 7, 8, 9, 31, 32, 33, 64, 1000] { inputs.append(random.bytes(length)) }
    for input in inputs {
      for flag in ["", " --json"] where !words.hasPrefix("replay") || flag.isEmpty {
        let outcome = await run(
          (words + flag).split(separator: " ").map(String.init), standardInput: input)
        #expect(outcome.exitCode == 1 && outcome.output == "", "\(input)")
        #expect(outcome.message.hasPrefix("error: ") && outcome.message.count { $0 == "\n" } == 1)
        #expect(outcome.message.utf8.count < 1000)
      }
    }
  }

  @Test("A megabyte of text in any encoding is refused without a long message", arguments: readers)
  func huge(words: String) async {
    for letter in ["0", "1", "A", "z", "{", "\"", "\u{202E}"] {
      let outcome = await run(words, standardInput: String(repeating: letter, count: 1_000_000))
      #expect(outcome.exitCode == 1 && outcome.output == "")
      #expect(outcome.message.utf8.count < 1000)
    }
  }

  @Test("A missing file, a folder and a missing argument say what is missing")
  func files() async {
    for words in ["decode account", "decode transaction", "replay"] {
      #expect(await run("\(words) /no/such").isFailure("cannot read '/no/such': No such file or directory"))
      #expect(await run("\(words) /").isFailure("cannot read '/': Is a directory"))
      let outcome = await run(words)
      #expect(outcome.exitCode == 64)
      #expect(outcome.message.hasPrefix("error: missing expected argument '<file>'\n"))
    }
  }

  @Test("A program that is not an address is wrong use", arguments: ["", "x0", "111", "\u{1B}[2J"])
  func program(text: String) async {
    for path in [
      ["pda"], ["decode", "instruction", "00"], ["decode", "event", "x"], ["decode", "account", "-"],
    ] {
      let outcome = await run(path + ["--program=" + text])
      #expect(outcome.exitCode == 64 && outcome.output == "")
      #expect(outcome.message.contains("is invalid for '--program <address>': "))
    }
  }
}
