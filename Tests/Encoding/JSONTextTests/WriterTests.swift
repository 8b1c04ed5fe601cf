import JSONText
import Testing

@Suite("Writer")
struct WriterTests {
  private func sample(pretty: Bool) -> String {
    var json = JSONWriter(pretty: pretty)
    json.object { json in
      json.member("schema", 1)
      json.member("amount", UInt64.max)
      json.member("names", ["a", "b\n\"\\"])
      json.key("empty")
      json.array { _ in }
      json.key("none")
      json.object { _ in }
      json.member("missing", String?.none)
      json.key("bytes")
      json.hex([0, 0xAB, 0xFF])
      json.key("rows")
      json.array { json in
        json.object { $0.member("x", true) }
        json.value([Int8.min])
        json.null()
      }
    }
    return json.text
  }

  @Test("Compact text holds no white space and keeps the order of the calls")
  func compact() {
    #expect(
      sample(pretty: false)
        == #"{"schema":1,"amount":"18446744073709551615","names":["a","b\n\"\\"],"empty":[],"none":{},"missing":null,"bytes":"00abff","rows":[{"x":true},[-128],null]}"#
    )
  }

  @Test("Pretty text has one member a line, indented by two spaces a level")
  func pretty() {
    let expected = """
      {
        "schema": 1,
        "amount": "18446744073709551615",
        "names": [
          "a",
          "b\\n\\"\\\\"
        ],
        "empty": [],
        "none": {},
        "missing": null,
        "bytes": "00abff",
        "rows": [
          {
            "x": true
          },
          [
            -128
          ],
          null
        ]
      }
      """
    #expect(sample(pretty: true) == expected)
  }

  @Test(
    "Integers are written in full",
    arguments: [
      0, 1, 9, 10, 99, 100, 1_000_000_007, -1, -10, Int128(Int64.min), Int128(UInt64.max),
      Int128(UInt64.max) + 1,
      10_000_000_000_000_000_000_000, .max, .min,
    ] as [Int128])
  func integers(value: Int128) {
    var json = JSONWriter()
    json.array { json in
      json.number(value)
      json.decimalString(value)
    }
    #expect(json.text == "[\(value),\"\(value)\"]")
  }

  @Test("An unsigned 128-bit integer is written in full")
  func unsigned() {
    var json = JSONWriter()
    json.number(UInt128.max)
    #expect(json.text == "340282366920938463463374607431768211455")
  }

  @Test("Control characters are escaped, everything else is written as it is")
  func escapes() {
    var json = JSONWriter()
    json.string("\u{0}\u{8}\u{9}\u{A}\u{C}\u{D}\u{1F}\u{7F}/é😀\u{2028}")
    #expect(json.text == "\"\\u0000\\b\\t\\n\\f\\r\\u001f\u{7F}/é😀\u{2028}\"")
  }

  @Test("Floating-point numbers are bare where they are finite, else in quotes")
  func floats() {
    var json = JSONWriter()
    json.value([0.1, -0.0, 1e300, .infinity, -.infinity, .nan])
    #expect(json.text == #"[0.1,-0.0,1e+300,"inf","-inf","nan"]"#)
  }

  @Test("Numbers that were read are written as they were")
  func numbers() throws {
    let text = "[1.50,1E+5,340282366920938463463374607431768211456,-7]"
    var json = JSONWriter()
    json.value(try JSONNode(parsing: Array(text.utf8)))
    #expect(json.text == text)
  }
}
