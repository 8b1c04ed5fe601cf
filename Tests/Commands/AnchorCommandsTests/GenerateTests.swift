import CommandInterface
import Foundation
import Testing

@Suite("generate")
struct GenerateTests {
  @Test("Eight files are written, and none of them again while nothing changes")
  func files() async throws {
    try await Folder.temporary { folder in
      let words = ["generate", try folder.write(idl(), to: "vault.json"), "-o", "\(folder.path)/Sources"]
      let first = await run(words)
      #expect(first.exitCode == 0 && first.message == "")
      let files = folder.files(in: "Sources")
      #expect(files.count == 8 && files.allSatisfy { $0.hasPrefix("vault+") && $0.hasSuffix(".swift") })
      #expect(
        first.output.split(separator: "\n").map(String.init).sorted()
          == files.map { "\(folder.path)/Sources/\($0)" })
      let again = await run(words)
      #expect(again.exitCode == 0 && again.output == "")
      let changed = await run(words + ["--access", "public"])
      #expect(changed.exitCode == 0 && changed.output.contains("/vault+Accounts.swift\n"))
      #expect(folder.files(in: "Sources") == files)
    }
  }

  @Test("The files of standard input are named after the program, in letters that a file name can have")
  func standardInput() async throws {
    try await Folder.temporary { folder in
      let outcome = await run(
        ["generate", "-", "--output", "\(folder.path)/Sources"], standardInput: idl(program: "../a b"))
      if outcome.exitCode == 0 {
        #expect(folder.files(in: "Sources").allSatisfy { $0.hasPrefix("ab+") })
      }
      #expect(folder.files(in: "..").isEmpty || !folder.files(in: "").contains { $0.hasSuffix(".swift") })
      let plain = await run(["generate", "-", "--output", "\(folder.path)/Plain"], standardInput: idl())
      #expect(plain.exitCode == 0)
      #expect(folder.files(in: "Plain").allSatisfy { $0.hasPrefix("vault_program+") })
    }
  }

  @Test("If one of the inputs is refused, or two have one name, nothing is written")
  func allOrNone() async throws {
    try await Folder.temporary { folder in
      let good = try folder.write(idl(), to: "good.json")
      let bad = try folder.write("{", to: "bad.json")
      let refused = await run(["generate", good, bad, "-o", "\(folder.path)/Sources"])
      #expect(refused.exitCode == 1 && refused.output == "")
      #expect(refused.message.contains("bad.json:1:"))
      #expect(refused.message.hasSuffix("error: nothing is generated because of \(bad)\n"))
      #expect(folder.files(in: "Sources").isEmpty)
      let twice = await run(["generate", good, good, "-o", "\(folder.path)/Sources"])
      #expect(twice.exitCode == 1)
      #expect(twice.message.contains("\(good) and \(good) would both be written to good+"))
      #expect(folder.files(in: "Sources").isEmpty)
    }
  }

  @Test("A folder that cannot be created or written is an error")
  func unwritable() async throws {
    try await Folder.temporary { folder in
      let input = try folder.write(idl(), to: "vault.json")
      let file = await run(["generate", input, "-o", "\(input)/below"])
      #expect(file.exitCode == 1)
      #expect(file.message == "error: cannot create the folder '\(input)/below': Not a directory\n")
      let missing = await run(["generate", input, "-o", "\(folder.path)/a/b"])
      #expect(missing.message.hasSuffix("/a/b': No such file or directory\n"))
      let own = await run(["generate", input, "-o", input])
      #expect(own.exitCode == 1 && own.output == "")
    }
  }

  @Test("A configuration is read from a file, and --access overrides it")
  func configuration() async throws {
    try await Folder.temporary { folder in
      let input = try folder.write(idl(), to: "vault.json")
      let configuration = try folder.write(#"{"access": "public", "programType": "Bank"}"#, to: "c.json")
      let words = ["generate", input, "-o", "\(folder.path)/Sources", "--configuration", configuration]
      #expect(await run(words).exitCode == 0)
      let program = "\(folder.path)/Sources/vault+Program.swift"
      #expect(try String(contentsOfFile: program, encoding: .utf8).contains("public struct Bank"))
      #expect(await run(words + ["--access", "internal"]).exitCode == 0)
      #expect(try !String(contentsOfFile: program, encoding: .utf8).contains("public struct Bank"))

      let unknown = try folder.write(#"{"acces": "public"}"#, to: "u.json")
      let refused = await run(["generate", input, "-o", "\(folder.path)/Sources", "--configuration", unknown])
      #expect(refused.exitCode == 1 && refused.output == "")
      #expect(refused.message.contains("u.json:1:"))
    }
  }

  @Test("A missing output, an unknown access level and no input are wrong use")
  func usage() async {
    for (words, message) in [
      ("generate x.json", "missing expected argument '--output <output>'"),
      ("generate -o x", "missing expected argument '<idl>'"),
      (
        "generate x.json -o x --access open",
        "the value 'open' is invalid for '--access <access>'; it is one of 'internal', 'public'"
      ),
      ("generat", "unknown subcommand 'generat'; did you mean 'generate'?"),
    ] {
      let outcome = await run(words.split(separator: " ").map(String.init))
      #expect(outcome.exitCode == 64 && outcome.output == "")
      #expect(outcome.message.hasPrefix("error: \(message)"), "\(outcome.message)")
    }
  }
}
