import AnchorIDL
import Testing

@testable import AnchorCodeGen

@Suite("A configuration has few keys, and an unknown one is refused") struct ConfigurationTests {
  private func refusal(_ text: String) -> String {
    do throws(IDLParsingError) {
      _ = try GeneratorConfiguration(parsing: Array(text.utf8))
      return ""
    } catch {
      return error.diagnostics.map { $0.rendered(file: "anchor-client.json", source: Array(text.utf8)) }
        .joined(separator: "\n")
    }
  }

  @Test("Every key is read") func keys() throws {
    let text = """
      {"access": "public", "programType": "Tally", "deployment": "mainnet", "aliases": true,
       "acronyms": ["id", "NFT"], "address": "11111111111111111111111111111111"}
      """
    let configuration = try GeneratorConfiguration(parsing: Array(text.utf8))
    #expect(configuration.access == .public)
    #expect(configuration.programType == "Tally")
    #expect(configuration.deployment == "mainnet")
    #expect(configuration.aliases)
    #expect(configuration.acronyms == ["ID", "NFT"])
    #expect(configuration.address?.base58 == "11111111111111111111111111111111")
  }

  @Test("An empty configuration is the default") func empty() throws {
    #expect(try GeneratorConfiguration(parsing: Array("{}".utf8)) == GeneratorConfiguration())
  }

  @Test("An unknown key is shown, with the known ones") func unknownKey() {
    #expect(
      refusal(#"{"acces": "public"}"#) == """
        anchor-client.json:1:11: error: "acces" is not understood; a configuration has access (internal or public), programType, deployment, address (base58), aliases (true or false) and acronyms (a list)
          {"acces": "public"}
                    ^
        """)
  }

  @Test(
    "A value that a key cannot have is refused",
    arguments: [
      #"{"access": "open"}"#, #"{"programType": "2x"}"#, #"{"programType": "a b"}"#, #"{"deployment": 5}"#,
      #"{"aliases": "yes"}"#, #"{"acronyms": "ID"}"#, #"{"acronyms": [5]}"#, #"{"address": "abc"}"#, "[]",
      "{",
    ])
  func refused(_ text: String) {
    #expect(refusal(text).contains("error: "))
  }
}
