import CommandInterface
import JSONText
import Testing
import TextEncodings

@Suite("decode instruction")
struct DecodeInstructionTests {
  private let stake = "ceb0ca12c8d1b36cf049020000000000"

  @Test("Data is taken as an argument or from standard input, in hexadecimal, base64 and base58")
  func encodings() async throws {
    let outcome = await run("decode instruction \(stake)")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasPrefix("stake\n  token_amount             0.000150000 tokens\n"))
    #expect(outcome.output.contains("Accounts it takes\n  owner                    signs\n"))
    let bytes = try Hexadecimal.decode(stake)
    for text in ["0x" + stake, Base64.encode(bytes), Base58.encode(bytes)] {
      #expect(await run(["decode", "instruction", text]) == outcome)
    }
    #expect(await run("decode instruction -", standardInput: stake + "\n") == outcome)
    #expect(await run(["decode", "instruction", "-"], standardInput: bytes) == outcome)
  }

  @Test("JSON has the accounts only if some were given, and names the missing and the extra ones")
  func json() async throws {
    let bare = try await run("decode instruction \(stake) --json").json
    #expect(bare.object?.keys == ["schema", "program", "instruction", "args", "trailing"])
    #expect(bare["args"]?["args"]?["token_amount"]?.string == "150000")

    let accounts = "--account \(Key.owner) --account \(Key.admin)"
    let named = try await run("decode instruction \(stake)07 \(accounts) --json").json
    #expect(
      named.object?.keys == [
        "schema", "program", "instruction", "args", "accounts", "missing_accounts", "remaining_accounts",
        "trailing",
      ])
    #expect(named["accounts"]?.array?.compactMap { $0["name"]?.string } == ["owner", "pool_overview"])
    #expect(named["missing_accounts"]?.array?.count == 7)
    #expect(named["trailing"]?.string == "07")

    let many = String(repeating: "--account \(Key.owner) ", count: 10)
    let extra = try await run("decode instruction \(stake) \(many) --json").json
    #expect(extra["remaining_accounts"]?.array?.compactMap(\.string) == [Key.owner])
    let text = await run("decode instruction \(stake)07 \(many)").output
    #expect(text.contains("after the arguments") && text.contains("(further)"))
  }

  @Test(
    "What is not an instruction is an error with the field and the byte",
    arguments: [
      ("ceb0ca12c8d1b36cf0", "stake.args.token_amount: 8 bytes wanted at byte 8, 1 there"),
      ("00", "8 bytes wanted at byte 0, 1 there"),
    ])
  func refused(data: String, text: String) async {
    let outcome = await run("decode instruction \(data)")
    #expect(outcome.exitCode == 1 && outcome.output == "")
    #expect(outcome.message.hasPrefix("error: the data is not an instruction of the program: "))
    #expect(outcome.message.hasSuffix("\(text)\n"))
  }

  @Test("An account that is not an address is wrong use")
  func badAccount() async {
    let outcome = await run("decode instruction \(stake) --account x0")
    #expect(outcome.exitCode == 64)
    #expect(outcome.message.hasPrefix("error: the value 'x0' is invalid for '--account <address>': "))
  }
}
