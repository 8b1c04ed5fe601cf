import Foundation
import AnchorIDL
import TestSupport
import Testing

@Suite("A hostile file is refused and never stops the parser") struct HostileFileTests {
  private func isRefused(_ source: [UInt8], _ text: String) -> Bool { diagnosis(of: source).contains(text) }

  @Test("Deep nesting of types is refused") func nestedTypes() {
    let depth = 40
    let type =
      String(repeating: #"{"option": "#, count: depth) + #""u8""# + String(repeating: "}", count: depth)
    let source = idlText(#""types": [{"name": "T", "type": {"kind": "type", "alias": \#(type)}}]"#)
    #expect(isRefused(source, "types are nested deeper than 32 levels"))
  }

  @Test("Deep nesting of JSON is refused", arguments: ["[", "{\"a\":"]) func nestedJSON(_ text: String) {
    #expect(isRefused(Array(String(repeating: text, count: 200_000).utf8), "not JSON"))
  }

  @Test("Deep nesting of account groups is refused") func nestedGroups() {
    let group = #"{"name": "g", "accounts": ["#
    let source = idlText(
      #""instructions": [{"name": "i", "discriminator": [1], "args": [], "accounts": [\#(String(repeating: group, count: 30))\#(String(repeating: "]}", count: 30))]}]"#
    )
    #expect(isRefused(source, "groups of accounts are nested deeper than 16 levels"))
  }

  @Test("An array larger than an account is refused", arguments: ["10485761", "-1", "1e9", "\"9\"", "null"])
  func hugeArrays(_ length: String) {
    let source = idlText(
      #""types": [{"name": "T", "type": {"kind": "type", "alias": {"array": ["u8", \#(length)]}}}]"#)
    #expect(isRefused(source, "an array's length is a number up to 10,485,760"))
  }

  @Test("More accounts than a transaction can hold are refused") func manyAccounts() {
    let accounts = (0..<300).map { #"{"name": "a\#($0)"}"# }.joined(separator: ", ")
    let source = idlText(
      #""instructions": [{"name": "i", "discriminator": [1], "args": [], "accounts": [\#(accounts)]}]"#)
    #expect(isRefused(source, "instruction i takes 300 accounts; a transaction holds at most 256"))
  }

  @Test(
    "A value of the wrong kind is an error wherever it is",
    arguments: [
      #""instructions": {}"#, #""instructions": [5]"#, #""instructions": [{"name": []}]"#,
      #""accounts": [null]"#, #""accounts": [{"name": "A", "discriminator": "x"}]"#, #""events": "none""#,
      #""errors": [{"name": "E", "code": "6000"}]"#, #""types": [[]]"#,
      #""types": [{"name": "T", "type": 5}]"#,
      #""types": [{"name": "T", "type": {"kind": "struct", "fields": 5}}]"#,
      #""types": [{"name": "T", "type": {"kind": "type", "alias": {"array": ["u8"]}}}]"#,
      #""types": [{"name": "T", "type": {"kind": "type", "alias": {"hashMap": ["u8"]}}}]"#,
      #""types": [{"name": "T", "type": {"kind": "type"}}]"#,
      #""constants": [{"name": "C", "type": "u8", "value": 5}]"#,
    ])
  func wrongKinds(_ member: String) {
    #expect(diagnosis(of: idlText(member)).contains("error: "))
  }

  @Test("Mutated files are read or refused") func mutations() throws {
    let original = try Fixtures.bytes(at: Folders.package.appending(path: "IDL/inference_staking.json"))
    let slice = Array(original.prefix(12_000)) + Array("}]}".utf8)
    var random = SeededRandom(seed: 4)
    var refused = 0
    for _ in 0..<150 {
      var mutant = random.oneIn(2) ? slice : original
      for _ in 0...random.below(3) {
        let position = random.below(mutant.count)
        switch random.below(4) {
        case 0: mutant[position] = UInt8.random(in: .min ... .max, using: &random)
        case 1: mutant.remove(at: position)
        case 2: mutant.insert(Array("{}[]\",:0".utf8)[random.below(8)], at: position)
        default: mutant.removeSubrange(position..<min(mutant.count, position + random.below(200)))
        }
      }
      var diagnostics: [IDLDiagnostic] = []
      do throws(IDLParsingError) {
        _ = try IDL(parsing: mutant, diagnostics: &diagnostics)
      } catch {
        refused += 1
        #expect(!error.diagnostics.isEmpty)
        #expect(error.diagnostics.allSatisfy { ($0.offset ?? 0) <= mutant.count })
      }
    }
    #expect(refused > 0)
  }
}
