import CommandInterface
import JSONText
import Testing
import TextEncodings

@testable import StakingCommands

@Suite("Text of values")
struct TextTests {
  @Test(
    "A time is a date in UTC, and outside the years 1 to 9999 a number of seconds",
    arguments: [
      (0, "1970-01-01 00:00:00 UTC"), (-1, "1969-12-31 23:59:59 UTC"),
      (951_782_400, "2000-02-29 00:00:00 UTC"),
      (4_107_542_399, "2100-02-28 23:59:59 UTC"), (4_107_542_400, "2100-03-01 00:00:00 UTC"),
      (-62_135_596_800, "0001-01-01 00:00:00 UTC"), (-62_135_596_801, "-62135596801 s"),
      (253_402_300_799, "9999-12-31 23:59:59 UTC"), (253_402_300_800, "253402300800 s"),
      (.min, "-9223372036854775808 s"), (.max, "9223372036854775807 s"),
    ] as [(Int64, String)])
  func time(seconds: Int64, text: String) {
    #expect(UnixTime.text(seconds) == text)
  }

  @Test(
    "The name of a field decides the unit of its number",
    arguments: [
      ("reward_commission_rate_bps", "10001", "100.01 %"),
      ("unstake_at_timestamp", "\"0\"", "none"), ("unstake_at_timestamp", "\"1\"", "1970-01-01 00:00:01 UTC"),
      ("slashing_delay_seconds", "\"7\"", "7 s"), ("usdc_amount", "\"1\"", "0.000001 USDC"),
      ("token_amount", "\"18446744073709551615\"", "18446744073.709551615 tokens"),
      ("shares_amount", "\"5\"", "5"), ("epoch", "\"18446744073709551615\"", "18446744073709551615"),
      ("usdc_amount", "\"18446744073709551616\"", "18446744073709551616"),
      ("delta", "\"-9223372036854775808\"", "-9223372036854775808"), ("delta", "-5", "-5"),
      ("name", "\"007\"", "007"), ("name", "\"\"", "(empty)"), ("ratio", "0.5", "0.5"),
      ("flag", "true", "yes"),
      ("list", "[]", "none"), ("list", "[null]", "none"), ("nothing", "null", "none"),
    ])
  func fields(name: String, value: String, text: String) throws {
    var lines = LabeledLines(style: .plain)
    FieldText.add(of: try JSONNode(parsing: Array("{\"\(name)\":\(value)}".utf8)), to: &lines)
    #expect(lines.text == "\(name)  \(text)\n")
  }

  @Test("Nested values have their path, and the elements of a list a line each")
  func nested() throws {
    var lines = LabeledLines(style: .plain)
    let text = #"{"args":{"a":{"b":1},"list":["x","y"]}}"#
    FieldText.add(of: try JSONNode(parsing: Array(text.utf8)), to: &lines)
    #expect(lines.text == "a.b    1\nlist   2 values\n  [0]  x\n  [1]  y\n")
  }

  @Test("Text in several encodings is decoded in the one whose bytes are expected, else in the first")
  func encodings() throws {
    let text = Array("abcd".utf8)  // valid in all three
    let candidates = [[0xab, 0xcd], [0x69, 0xb7, 0x1d], try Base58.decode("abcd")] as [[UInt8]]
    for expected in candidates { #expect(try BytesText.decode(text) { $0 == expected } == expected) }
    #expect(try BytesText.decode(text) { _ in false } == candidates[0])
    #expect(try BytesText.decode([0xab, 0x80]) { _ in false } == [0xab, 0x80])
    #expect(throws: CommandError.self) { try BytesText.decode(Array("not!".utf8)) { _ in true } }
  }
}
