import JSONText
import TestSupport
import Testing

@Suite("Keys")
struct KeyTests {
  @Test(
    "A key given twice is found among any number of keys",
    arguments: [2, 3, 8, 31, 32, 33, 34, 64, 65, 1_000])
  func duplicates(count: Int) throws {
    var random = SeededRandom(seed: UInt64(count))
    let keys = (0..<count).map { "key number \($0 &* 7919) of many" }.shuffled(using: &random)
    #expect(error(of: object(keys)) == nil)
    for _ in 0..<20 {
      let first = random.below(count)
      let second = first + 1 + random.below(count - first)
      var twice = keys
      twice.insert(keys[first], at: second)
      let found = error(of: object(twice))
      #expect(found?.code == .duplicateKey(keys[first]))
      #expect(found?.offset == object(Array(twice.prefix(second))).utf8.count)
    }
  }

  @Test("Keys that share their beginning, their end and their length are distinguished")
  func likeKeys() {
    let keys = (0..<500).map { "same start \(1_000 + $0) same end" }
    #expect(error(of: object(keys)) == nil)
    #expect(
      error(of: object(keys + ["same start 1250 same end"]))?.code
        == .duplicateKey("same start 1250 same end"))
  }

  @Test("Many keys, chosen to collide, cost work in proportion to their number")
  func hostileKeys() {
    // All of one length, equal in the first and the last eight bytes.
    let growth = Growth.measure(from: 1_000) { count in
      Array(object((0..<count).map { "aaaaaaaa\(1_000_000 + $0)bbbbbbbb" }).utf8)
    } work: { text in
      #expect(skipError(text) == nil)
    }
    #expect(growth.exponent < Growth.limit, "\(growth)")
  }

  @Test("Keys are compared byte for byte: é and e with an accent differ, é and its escape do not")
  func equality() {
    #expect(error(of: "{\"\u{E9}\":1,\"e\u{301}\":2}") == nil)
    #expect(error(of: "{\"\u{E9}\":1,\"\\u00E9\":2}")?.code == .duplicateKey("\u{E9}"))
    #expect(error(of: "{\"\\ud83d\\ude00\":1,\"😀\":2}")?.code == .duplicateKey("😀"))
    #expect(error(of: "{\"a\":1,\"a\\u0000\":2,\"\":3}") == nil)
    #expect(error(of: "{\"\":1,\"\":2}")?.code == .duplicateKey(""))
  }

  @Test("The same key may be in objects within and beside each other")
  func scopes() {
    #expect(error(of: "{\"a\":{\"a\":{\"a\":1}},\"b\":[{\"a\":1},{\"a\":2}]}") == nil)
    #expect(error(of: "{\"a\":{\"b\":1},\"b\":{},\"a\":2}")?.code == .duplicateKey("a"))
  }

  @Test("A reader can keep members of the same key, in order")
  func kept() throws {
    let options = JSONReader.Options(refusesDuplicateKeys: false)
    let node = try JSONNode(parsing: Array("{\"a\":1,\"a\":2}".utf8), options: options)
    #expect(node.object?.members.map(\.key) == ["a", "a"])
    #expect(node["a"]?.int == 1)
  }

  @Test("A key equals a literal only as a whole, and escapes are resolved for it")
  func literals() throws {
    let literals = [
      "", "a", "pubkey", "lamports", "lamportz", "executable", "innerInstructions", "innerInstructionz",
    ]
    for key in ["", "a", "pubkey", "lamports", "executable", "innerInstructions", "\\u0061", "other"] {
      let found = try read("{\"\(key)\":1}") { reader throws(JSONError) in
        try reader.enterObject()
        guard let found = try reader.nextKey() else { return [Bool]() }
        let answers = [
          found.equals(""), found.equals("a"), found.equals("pubkey"), found.equals("lamports"),
          found.equals("lamportz"), found.equals("executable"), found.equals("innerInstructions"),
          found.equals("innerInstructionz"),
        ]
        try reader.skipValue()
        _ = try reader.nextKey()
        return answers
      }
      let meant = key == "\\u0061" ? "a" : key
      #expect(found == literals.map { $0 == meant })
    }
  }

  private func object(_ keys: [String]) -> String {
    "{" + keys.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
  }
}
