import CommandInterface
import JSONText
import SolanaTransactions
import Testing
import TextEncodings

@Suite("decode transaction")
struct DecodeTransactionTests {
  private func wireBytes() throws -> [UInt8] {
    try #require(try TransactionResponse(json: try Response.bytes(Response.accrueReward)).transaction).bytes
  }

  @Test("A response is decoded with its outcome, events and inner instructions")
  func response() async throws {
    let outcome = await run("decode transaction \(Response.accrueReward)")
    #expect(outcome.exitCode == 0 && outcome.message == "")
    for text in [
      "  outcome                       succeeded\n", "#0  accrue_reward\n", "AccrueRewardEvent",
      "spl_token transfer amount 65824206800000000", "everything of the program was decoded",
    ] {
      #expect(outcome.output.contains(text))
    }
    let bytes = try Response.bytes(Response.accrueReward)
    #expect(await run(["decode", "transaction", "-"], standardInput: bytes) == outcome)
  }

  @Test("Wire bytes have instructions, but neither events nor an outcome, in every encoding")
  func wire() async throws {
    let bytes = try wireBytes()
    let outcome = await run(["decode", "transaction", "-"], standardInput: bytes)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("not known: wire bytes do not contain it"))
    #expect(
      outcome.output.contains("wire bytes contain neither events nor inner instructions nor the outcome"))
    #expect(outcome.output.contains("#0  accrue_reward\n"))
    for text in [Hexadecimal.encode(bytes), Base64.encode(bytes), Base58.encode(bytes)] {
      #expect(await run("decode transaction -", standardInput: text) == outcome)
    }
  }

  @Test("JSON has a fixed list of members in a fixed order")
  func json() async throws {
    let keys = [
      "schema", "signature", "version", "slot", "block_time", "fee", "compute_units", "programs",
    ]
    let json = try await run("decode transaction \(Response.accrueReward) --json").json
    #expect(json.object?.keys.prefix(8) == keys[...])
    #expect(json["slot"]?.string == "32" && json["fee"]?.string == "5000")
    #expect(json["programs"]?[0]?["id"]?.string == Key.mainnet)
    let wire = try await run(["decode", "transaction", "-", "--json"], standardInput: try wireBytes()).json
    #expect(wire.object?.keys == json.object?.keys)
    #expect(wire["signature"] == json["signature"] && wire["version"] == json["version"])
    #expect(wire["slot"]?.isNull == true && wire["fee"]?.isNull == true)
  }

  @Test("A transaction of another deployment is recognised, and one of none says so")
  func deployments() async throws {
    #expect(await run("decode transaction \(Response.stake)").output.contains(Key.devnet))
    let other = await run("decode transaction \(Response.stake) --program \(Key.mainnet)").output
    #expect(!other.contains("#0  stake"))
    let foreign = String(decoding: try Response.bytes(Response.stake), as: UTF8.self)
      .replacing(Key.devnet, with: Key.admin)
    let none = await run("decode transaction -", standardInput: foreign).output
    #expect(none.contains("the transaction invokes no known deployment of the staking program"))
  }

  @Test("Control characters and text directions of a log are shown as escapes")
  func hostileLog() async throws {
    let error =
      #"Program log: AnchorError occurred. Error Code: A\u001b[2J. Error Number: 6000. Error Message: \u202ex."#
    let response = String(decoding: try Response.bytes(Response.accrueReward), as: UTF8.self)
      .replacing(#""err": null"#, with: #""err": {"InstructionError": [0, {"Custom": 6000}]}"#)
      .replacing(#""err":null"#, with: #""err":{"InstructionError":[0,{"Custom":6000}]}"#)
      .replacing("Program log: Instruction: AccrueReward", with: error)
    let outcome = await run("decode transaction -", standardInput: response)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("failed: only the fee had an effect"))
    #expect(!outcome.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test("Every cut of the wire bytes is an error with one line")
  func truncated() async throws {
    let bytes = try wireBytes()
    for length in stride(from: 1, to: bytes.count, by: 13) {
      let outcome = await run(["decode", "transaction", "-"], standardInput: Array(bytes.prefix(length)))
      #expect(outcome.exitCode == 1 && outcome.output == "")
      #expect(outcome.message.hasPrefix("error: ") && outcome.message.hasSuffix("\n"))
    }
  }

  @Test(
    "A response that is not a transaction is an error with the place in the JSON",
    arguments: [
      "{}", #"{"result":null}"#, #"{"error":{"code":-32602,"message":"\u001b[2J\u202e"}}"#,
      #"{"result":{"meta":{"err":7}}}"#, "{", "{\"transaction\":[\"\",\"base64\"]}",
    ])
  func malformed(text: String) async {
    let outcome = await run("decode transaction -", standardInput: text)
    #expect(outcome.exitCode == 1 && outcome.output == "")
    #expect(outcome.message.hasPrefix("error: ") && outcome.message.count { $0 == "\n" } == 1)
    #expect(!outcome.message.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }
}
