import CommandInterface
import Testing

@Suite("check")
struct CheckTests {
  @Test("Inputs without problems, with warnings and with errors are told apart by a line and the exit code")
  func summary() async throws {
    try await Folder.temporary { folder in
      let good = try folder.write(idl(), to: "good.json")
      let warned = try folder.write(idl(type: #"{"defined": {"name": "Nowhere"}}"#), to: "warned.json")
      let bad = try folder.write("[]", to: "bad.json")
      let fine = await run(["check", good])
      #expect(fine.exitCode == 0 && fine.message == "" && fine.output == "\(good): no problems\n")
      let warning = await run(["check", warned])
      #expect(warning.exitCode == 0 && warning.output.hasPrefix("\(warned): "))
      #expect(warning.output.contains("warning") && warning.message.contains("warned.json:"))
      let all = await run(["check", bad, good])
      #expect(all.exitCode == 1 && all.output == "\(good): no problems\n")
      #expect(all.message.contains("bad.json:1:1: error: "))
      #expect(all.message.hasSuffix("error: nothing can be generated from \(bad)\n"))
    }
  }

  @Test(
    "Empty, cut and hostile inputs are errors, and no control character reaches the terminal",
    arguments: [
      "", " ", "{", "null", "\u{0}", "\u{1B}[31m",
      #"{"metadata": {"name": "\u001b[31m", "version": "1", "spec": "0.1.0"}, "types": [{"name": "\#u{1B}[31m"}]}"#,
      #"{"metadata": {"name": "\#u{202E}", "version": "1", "spec": "9.9.9"}}"#,
    ])
  func refused(text: String) async {
    let outcome = await run(["check", "-"], standardInput: text)
    #expect(outcome.exitCode == 1 && outcome.output == "")
    #expect(outcome.message.hasPrefix("<stdin>:1:"), "\(outcome.message)")
    #expect(outcome.message.hasSuffix("error: nothing can be generated from <stdin>\n"))
    #expect(!outcome.message.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test("A file with a megabyte of open brackets is refused without a long message")
  func huge() async {
    for letter in ["[", "{\"a\":", "\"", "9"] {
      let outcome = await run(["check", "-"], standardInput: String(repeating: letter, count: 1_000_000))
      #expect(outcome.exitCode == 1)
      #expect(outcome.message.hasPrefix("<stdin>:1:"))
    }
  }

  @Test("A file that cannot be read says why")
  func unreadable() async {
    let outcome = await run(["check", "/no/such.json"])
    #expect(outcome.exitCode == 1 && outcome.output == "")
    #expect(outcome.message == "error: cannot read '/no/such.json': No such file or directory\n")
  }

  @Test("Every command has a help, and the program a version")
  func help() async {
    for words in [[], ["generate"], ["check"]] {
      let outcome = await run(words + ["--help"])
      #expect(outcome.exitCode == 0 && outcome.output.hasPrefix("OVERVIEW: "))
    }
    #expect(await run(["--version"]).output == "0.1.0\n")
  }
}
