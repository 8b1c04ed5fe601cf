import CommandInterface
import JSONText
import Foundation
import TestSupport
import Testing

@Suite("replay")
struct ReplayTests {
  private func recording() throws -> String {
    Folders.package.appending(path: "Tests/Traces/corners-0001.jsonl").path()
  }

  @Test("A recording that is reproduced ends with a total and exit code 0")
  func reproduced() async throws {
    let outcome = await run("replay --no-signatures \(try recording())")
    #expect(outcome.exitCode == 0 && outcome.message == "")
    let last = try #require(outcome.output.split(separator: "\n").last)
    #expect(last.hasPrefix("reproduced ") && last.contains(" transactions (errors, accounts, events,"))
  }

  @Test("A recording that differs is printed, and the exit code is 1")
  func different() async throws {
    let text = String(decoding: try Response.bytes(try recording()), as: UTF8.self)
    let changed = text.replacing(#""error":null"#, with: #""error":"AccountInUse""#, maxReplacements: 1)
    let isChanged = changed != text
    try #require(isChanged)
    let outcome = await run("replay - --no-signatures", standardInput: changed)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("that differ in "))
    #expect(outcome.message == "error: the model differs from the recordings\n")
  }

  @Test(
    "What is not a recording is an error that names the input and the line",
    arguments: ["", "{}", "[]\n", "\u{1B}[2J\u{202E}", #"{"type":"genesis"}"#])
  func malformed(text: String) async {
    let outcome = await run("replay -", standardInput: text)
    #expect(outcome.exitCode == 1 && outcome.output == "")
    #expect(outcome.message.hasPrefix("error: standard input: ") && outcome.message.count { $0 == "\n" } == 1)
    #expect(!outcome.message.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }
}
