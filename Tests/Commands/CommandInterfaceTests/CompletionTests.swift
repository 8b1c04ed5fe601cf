import Foundation
import TestSupport
import Testing

@testable import CommandInterface

@Suite("Shell completion")
struct CompletionTests {
  @Test("Each shell has its script", arguments: ["bash", "zsh", "fish"])
  func scripts(shell: String) async throws {
    let outcome = await outcome("--generate-completion-script \(shell)")
    #expect(outcome.exitCode == 0)
    #expect(await CompletionTests().text("--generate-completion-script=\(shell)") == outcome.output)
    try matchSnapshot(outcome.output, named: "completion.\(shell)")
  }

  @Test(
    "Bash completes subcommands, options and values",
    arguments: [
      ("pool-tool ", "decode sum --help"),
      ("pool-tool de", "decode"),
      ("pool-tool decode ", "account --help"),
      ("pool-tool decode account --", "--program --form --json --verbose --help"),
      ("pool-tool decode account --form ", "base64 hex"),
      ("pool-tool decode account --json --form h", "hex"),
      ("pool-tool sum --st", "--start"),
    ])
  func bash(line: String, expected: String) async throws {
    let script = await text("--generate-completion-script bash")
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map {
      CompletionScript.quoted(String($0))
    }
    let check = """
      COMP_WORDS=(\(words.joined(separator: " "))); COMP_CWORD=\(words.count - 1)
      _pool_tool; echo "${COMPREPLY[*]}"
      """
    #expect(try run("bash", ["-c", script + check]) == expected + "\n")
  }

  func text(_ words: String) async -> String { await outcome(words).output }

  /// What a program prints.
  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
