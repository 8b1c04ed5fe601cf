import JSONText
import Testing

@Suite("Malformed texts")
struct MalformedTests {
  @Test(
    "Each fault has its code, its offset and its path",
    arguments: [
      ("", .truncated, 0, "$"),
      ("  ", .truncated, 2, "$"),
      ("x", .expected(.value), 0, "$"),
      ("]", .expected(.value), 0, "$"),
      ("nul", .truncated, 3, "$"),
      ("nulx", .expected(.null), 0, "$"),
      ("tru e", .expected(.bool), 0, "$"),
      ("NaN", .expected(.value), 0, "$"),
      ("{} x", .trailing, 3, "$"),
      ("1 2", .trailing, 2, "$"),
      ("{\"a\":1,}", .expected(.key), 7, "$"),
      ("{,}", .expected(.key), 1, "$"),
      ("{\"a\" 1}", .expected(.colon), 5, "$.a"),
      ("{\"a\":1 \"b\":2}", .expected(.commaOrObjectEnd), 7, "$.a"),
      ("[1 2]", .expected(.commaOrArrayEnd), 3, "$[0]"),
      ("[1,]", .expected(.value), 3, "$[1]"),
      ("[1}", .expected(.commaOrArrayEnd), 2, "$[0]"),
      ("{\"a\":[{\"b\":tru}]}", .expected(.bool), 11, "$.a[0].b"),
      ("{\"a\":{\"a\":1,\"b c\":[0,[],{}, ?]}}", .expected(.value), 28, "$.a[\"b c\"][3]"),
      ("{\"a\":{\"x\":1},\"b\":{\"x\":1,\"x\":2}}", .duplicateKey("x"), 24, "$.b"),
      ("{\"a\":1,\"\\u0061\":2}", .duplicateKey("a"), 7, "$"),
      ("[{\"é\":1,\"\\u00e9\":2}]", .duplicateKey("é"), 9, "$[0]"),
      ("[01]", .malformedNumber, 1, "$[0]"),
      ("[-]", .malformedNumber, 2, "$[0]"),
      ("[1.]", .malformedNumber, 3, "$[0]"),
      ("[1e+]", .malformedNumber, 4, "$[0]"),
      ("[.5]", .expected(.value), 1, "$[0]"),
      ("[+5]", .expected(.value), 1, "$[0]"),
      ("[\"\\x\"]", .malformedEscape, 2, "$[0]"),
      ("[\"\\u12g4\"]", .malformedEscape, 2, "$[0]"),
      ("[\"\\ud800\"]", .loneSurrogate, 2, "$[0]"),
      ("[\"\\udc00\"]", .loneSurrogate, 2, "$[0]"),
      ("[\"\\ud800\\u0041\"]", .loneSurrogate, 2, "$[0]"),
      ("[\"a\tb\"]", .controlCharacter(9), 3, "$[0]"),
      ("[\"a\0b\"]", .controlCharacter(0), 3, "$[0]"),
      ("[\0]", .expected(.value), 1, "$[0]"),
      ("\u{FEFF}{}", .byteOrderMark, 0, "$"),
      ("{\"result\":{\"meta\":{\"err\":[0,", .truncated, 28, "$.result.meta.err[1]"),
    ] as [(String, JSONError.Code, Int, String)])
  func faults(text: String, code: JSONError.Code, offset: Int, path: String) {
    let error = error(of: text)
    #expect(error?.code == code)
    #expect(error?.offset == offset)
    #expect(error?.path.text == path)
  }

  @Test(
    "Bytes that are not UTF-8 are refused where the first wrong character begins",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3],
      [0xE2, 0x82], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    for padding in 0..<17 {
      let text = Array("[\"".utf8) + Array(repeating: 0x61, count: padding) + bytes + Array("\"]".utf8)
      #expect(error(of: text)?.code == .invalidUTF8)
      #expect(error(of: text)?.offset == 2 + padding)
    }
  }

  @Test("A fault is found at every distance from the word boundary")
  func alignment() {
    for padding in 0..<40 {
      let run = String(repeating: "x", count: padding)
      #expect(error(of: "\"\(run)\n\"")?.offset == padding + 1)
      #expect(error(of: "\"\(run)")?.code == .truncated)
      #expect(error(of: "\"\(run)\\q\"")?.offset == padding + 1)
      #expect((try? JSONNode(parsing: Array("\"\(run)\"".utf8)))?.string == run)
    }
  }

  @Test("128 levels are read, 129 are refused, and a million cost neither stack nor time")
  func depth() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let nested = { (depth: Int) in
        String(repeating: open, count: depth) + (open == "[" ? "" : "1")
          + String(repeating: close, count: depth)
      }
      #expect(error(of: nested(128)) == nil)
      #expect(error(of: nested(129))?.code == .depthExceeded(limit: 128))
      #expect(error(of: nested(129))?.offset == 128 * open.utf8.count)
      #expect(error(of: nested(1_000_000))?.code == .depthExceeded(limit: 128))
      #expect(skipError(Array(nested(129).utf8))?.code == .depthExceeded(limit: 128))
      let shallow = JSONReader.Options(depthLimit: 3)
      #expect(error(of: nested(3), options: shallow) == nil)
      #expect(error(of: nested(4), options: shallow)?.code == .depthExceeded(limit: 3))
    }
  }

  @Test("An error states the line and the column")
  func position() throws {
    let text = Array("{\n  \"a\": 1,\n  \"b\": tru\n}".utf8)
    let found = error(of: text)
    let error = try #require(found)
    #expect(error.position(in: text) == (line: 3, column: 8))
    #expect(error.message == "expected true or false at byte 19, $.b")
  }
}
