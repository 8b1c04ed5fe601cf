import JSONText
import Testing

@Suite("Trees of values")
struct NodeEncodingTests {
  /// Writes with every call that a writer has.
  private struct Sample: JSONEncodable {
    func encode(json: inout JSONWriter) {
      json.object { json in
        json.member("bool", [true, false])
        json.member("text", "a\"\u{0}\u{202E}")
        json.member("long", UInt64.max)
        json.member("widest", [Int128.min, Int128.max])
        json.member("short", [Int8.min, 0, Int8.max])
        json.member("fractions", [1.5, -0.0, 1e300, .infinity, .nan])
        json.member("float", Float(0.1))
        json.member("absent", String?.none)
        json.member("empty", [Bool]())
        json.key("bytes")
        json.hex([0, 0xAB, 0xFF])
        json.key("utf8")
        json.string(utf8: [0x61, 0xFF])
        json.key("nested")
        json.array { json in
          json.object { _ in }
          json.object { $0.member("", [[1], []]) }
          json.number(.beyondRange(text: String(repeating: "9", count: 60)))
        }
      }
    }
  }

  @Test("The tree of a value is the tree of its text")
  func sameAsText() throws {
    var json = JSONWriter()
    json.value(Sample())
    let tree = JSONNode(encoding: Sample())
    #expect(tree == (try JSONNode(parsing: json.bytes)))
    #expect(JSONNode(encoding: tree) == tree)
  }

  @Test("A value that is no object or array is a tree as well")
  func scalars() {
    #expect(JSONNode(encoding: "x") == JSONNode(.string("x")))
    #expect(JSONNode(encoding: Int?.none) == JSONNode(.null))
    #expect(JSONNode(encoding: UInt64(5)) == JSONNode(.string("5")))
    #expect(JSONNode(encoding: -5).int64 == -5)
  }
}
