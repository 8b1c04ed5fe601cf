import CommandInterface
import JSONText
import Testing

@Suite("pda")
struct AddressTests {
  @Test(
    "Each option adds the addresses that follow from it",
    arguments: [
      ("", 3), ("--epoch 12", 4), ("--admin \(Key.admin)", 8), ("--pool \(Key.pool)", 8),
      ("--admin \(Key.admin) --owner \(Key.owner) --epoch 18446744073709551615", 10),
    ])
  func options(words: String, count: Int) async throws {
    let json = try await run("pda \(words) --json").json
    #expect(json.object?.keys == ["schema", "program", "program_origin", "addresses"])
    let addresses = try #require(json["addresses"]?.array)
    #expect(addresses.count == count)
    #expect(addresses.allSatisfy { $0.object?.keys == ["name", "address", "bump"] })
    let text = await run("pda \(words)")
    #expect(text.exitCode == 0)
    for address in addresses { #expect(text.output.contains(address["address"]?.string ?? "?")) }
  }

  @Test("The pool of an admin and the pool by its address have the same vaults; only the first has a bump")
  func pool() async throws {
    let derived = try #require(try await run("pda --admin \(Key.admin) --json").json["addresses"]?.array)
    let given = try #require(try await run("pda --pool \(Key.pool) --json").json["addresses"]?.array)
    #expect(derived[3]["address"]?.string == Key.pool)
    #expect(derived[3]["bump"]?.int == 255 && given[3]["bump"]?.isNull == true)
    #expect(derived.dropFirst(4) == given.dropFirst(4))
  }

  @Test("Another deployment has other addresses")
  func program() async throws {
    let json = try await run("pda --program \(Key.devnet) --json").json
    #expect(json["program_origin"]?.string == "known deployment: devnet, older build")
    #expect(json["addresses"] != (try await run("pda --json").json["addresses"]))
  }

  @Test(
    "Options that contradict each other, or are malformed, are wrong use",
    arguments: [
      ("--admin \(Key.admin) --pool \(Key.pool)", "give --admin or --pool, not both"),
      ("--owner \(Key.owner)", "--owner needs --admin or --pool"),
      ("--epoch -1", "missing value for '--epoch <number>'"),
      (
        "--epoch 18446744073709551616",
        "the value '18446744073709551616' is invalid for '--epoch <number>': expected an integer from 0 to 18446744073709551615"
      ),
      ("here", "unexpected argument 'here'"),
    ])
  func refused(words: String, message: String) async {
    let outcome = await run("pda \(words)")
    #expect(outcome.exitCode == 64 && outcome.output == "")
    #expect(outcome.message.hasPrefix("error: \(message)\n"))
  }
}
