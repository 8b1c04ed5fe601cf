import Borsh
import JSONText
import SolanaPrimitives
import Testing

@Suite("Lamports")
struct LamportsTests {
  @Test(
    "Shown in SOL with nine decimals, exactly",
    arguments: [
      (0, "0.000000000 SOL"), (1, "0.000000001 SOL"), (5_000, "0.000005000 SOL"),
      (999_999_999, "0.999999999 SOL"), (1_000_000_000, "1.000000000 SOL"),
      (UInt64.max, "18446744073.709551615 SOL"),
    ])
  func shown(value: UInt64, text: String) {
    #expect(Lamports(value).description == text)
  }

  @Test("In Borsh they are eight bytes, in JSON a decimal string")
  func encoded() throws {
    let lamports: Lamports = 258
    #expect(try lamports.borshBytes() == [2, 1, 0, 0, 0, 0, 0, 0])
    #expect(try Lamports(wholeBorsh: [2, 1, 0, 0, 0, 0, 0, 0]) == lamports)
    var writer = JSONWriter()
    lamports.encode(json: &writer)
    #expect(writer.text == "\"258\"")
    #expect(lamports > 257)
  }
}
