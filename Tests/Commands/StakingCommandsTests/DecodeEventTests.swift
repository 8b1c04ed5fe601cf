import CommandInterface
import JSONText
import Testing

@Suite("decode event")
struct DecodeEventTests {
  /// The log of a recorded transaction.
  private func log() throws -> [String] {
    let response = try JSONNode(parsing: try Response.bytes(Response.accrueReward))
    return try #require(response["result"]?["meta"]?["logMessages"]?.array).compactMap(\.string)
  }

  @Test("One line is decoded with and without its prefix; its program is not checked")
  func line() async throws {
    let line = try #require(try log().first { $0.hasPrefix("Program data: ") })
    let outcome = await run(["decode", "event", line])
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasPrefix("AccrueRewardEvent\n"))
    #expect(outcome.output.contains("not checked: a line alone does not say which program wrote it"))
    #expect(await run(["decode", "event", String(line.dropFirst(14))]) == outcome)
    #expect(await run(["decode", "event", "-"], standardInput: Array((line + "\r\n").utf8)) == outcome)
  }

  @Test("JSON has a fixed list of members in a fixed order")
  func json() async throws {
    let text = try log().joined(separator: "\n")
    let json = try await run("decode event - --json", standardInput: text).json
    #expect(json.object?.keys == ["schema", "program", "program_checked", "events", "notes"])
    #expect(json["program_checked"]?.bool == true)
    #expect(json["events"]?.array?.count == 1)
    #expect(json["events"]?[0]?.object?.keys == ["log_index", "event", "fields"])
    #expect(json["events"]?[0]?["fields"]?["epoch"]?.string == "1")
    #expect(json["notes"]?.array?.isEmpty == true)
  }

  @Test("A copy of an event by another program is noted and not decoded")
  func imitation() async throws {
    let data = try #require(try log().first { $0.hasPrefix("Program data: ") })
    let forged = ["Program \(Key.admin) invoke [1]", data, "Program \(Key.admin) success"]
    let text = forged.joined(separator: "\n")
    let outcome = await run("decode event -", standardInput: text)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasPrefix("No events of \(Key.mainnet)\n"))
    #expect(
      outcome.output.contains(
        "line 1: program \(Key.admin) emitted data that looks like an event of the staking program"))
  }

  @Test("A log that was cut is noted")
  func truncated() async throws {
    let text = (try log().prefix(10) + ["Log truncated"]).joined(separator: "\n")
    let json = try await run("decode event - --json", standardInput: text).json
    #expect(json["events"]?.array?.isEmpty == true)
    #expect(json["notes"]?[0]?.string?.hasPrefix("the log truncated at line 10") == true)
  }

  @Test("What is not an event is an error that names the line")
  func refused() async throws {
    let line = try #require(try log().first { $0.hasPrefix("Program data: ") })
    #expect(await run("decode event -").isFailure("no line was given"))
    #expect(await run(["decode", "event", "Program data: !"]).exitCode == 1)
    let second = await run("decode event -", standardInput: "\(line)\nProgram data: AA==\n")
    #expect(second.message.hasPrefix("error: line 1: ") && second.output == "" && second.exitCode == 1)
  }

  @Test("A log of 200,000 lines without an event is decoded")
  func long() async throws {
    let lines = String(repeating: "Program log: \u{202E}x\n", count: 200_000)
    let text = "Program \(Key.admin) invoke [1]\n\(lines)Program \(Key.admin) success\n"
    let outcome = await run("decode event -", standardInput: text)
    #expect(outcome.exitCode == 0 && outcome.output.hasPrefix("No events of "))
  }
}
