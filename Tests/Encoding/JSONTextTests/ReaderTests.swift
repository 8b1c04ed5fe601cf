import JSONText
import Testing

@Suite("Pull reader")
struct ReaderTests {
  @Test("A typed reader picks what it wants and skips the rest")
  func typed() throws {
    let text =
      #"{"jsonrpc":"2.0","result":{"context":{"slot":7},"value":[{"lamports":5,"data":["AAE=","base64"]},null]}}"#
    var slot: UInt64 = 0
    var data: [String] = []
    try read(text) { reader throws(JSONError) in
      try reader.enterObject()
      while let key = try reader.nextKey() {
        guard key.equals("result") else { try reader.skipValue(); continue }
        try reader.enterObject()
        while let key = try reader.nextKey() {
          if key.equals("context") {
            try reader.enterObject()
            while try reader.nextKey() != nil { slot = try reader.readInteger() }
          } else {
            try reader.enterArray()
            while try reader.nextElement() {
              if try reader.readNullIfPresent() { continue }
              let node = try reader.readNode()
              data += node["data"]?.array?.compactMap(\.string) ?? []
            }
          }
        }
      }
    }
    #expect(slot == 7)
    #expect(data == ["AAE=", "base64"])
  }

  @Test("A slice is the text itself, with its offset")
  func slices() throws {
    let found = try read(#"["plain", "a\u0062\n"]"#) { reader throws(JSONError) in
      var found: [String] = []
      try reader.enterArray()
      while try reader.nextElement() {
        let slice = try reader.readSlice()
        found.append(
          "\(slice.offset) \(slice.rawByteCount) \(slice.hasEscapes) \(slice.string) \(slice.utf8.count)")
      }
      return found
    }
    #expect(found == ["2 5 false plain 5", "11 9 true ab\n 3"])
  }

  @Test("The raw text of a value can be kept for later")
  func rawValues() throws {
    let raw = try read(#"{"a": {"b":[1, 2]} }"#) { reader throws(JSONError) in
      try reader.enterObject()
      _ = try reader.nextKey()
      let raw = try reader.readRawValue()
      let text = unsafe raw.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
      _ = try reader.nextKey()
      return text
    }
    #expect(raw == #"{"b":[1, 2]}"#)
  }

  @Test("The wrong kind of value is refused at its first byte")
  func kinds() {
    expect("[1]", .object) { reader throws(JSONError) in try reader.enterObject() }
    expect("{}", .array) { reader throws(JSONError) in try reader.enterArray() }
    expect("1", .string) { reader throws(JSONError) in _ = try reader.readString() }
    expect("\"1\"", .number) { reader throws(JSONError) in _ = try reader.readInteger(as: Int.self) }
    expect("null", .number) { reader throws(JSONError) in _ = try reader.readNumber() }
    expect("null", .bool) { reader throws(JSONError) in _ = try reader.readBool() }
    expect("false", .null) { reader throws(JSONError) in try reader.readNull() }
  }

  private func expect(
    _ text: String, _ expected: JSONError.Expected, _ body: (inout JSONReader) throws(JSONError) -> Void
  ) {
    #expect(throws: JSONError(.expected(expected), offset: 0)) { try read(text, body) }
  }

  @Test("A caller that forgets to read a value gets an error")
  func forgotten() {
    #expect(throws: JSONError.self) {
      try read("{\"a\":1}") { reader throws(JSONError) in
        try reader.enterObject()
        while try reader.nextKey() != nil {}
      }
    }
    #expect(throws: JSONError.self) {
      try read("[1]") { reader throws(JSONError) in
        try reader.enterArray()
        while try reader.nextElement() {}
      }
    }
  }

  @Test("A caller's own error carries the path")
  func ownErrors() {
    let error = #expect(throws: JSONError.self) {
      try read(#"{"keys":["x","not a key"]}"#) { reader throws(JSONError) in
        try reader.enterObject()
        _ = try reader.nextKey()
        try reader.enterArray()
        while try reader.nextElement() {
          let slice = try reader.readSlice()
          if slice.rawByteCount > 1 { throw reader.error(.invalid("expected a key"), at: slice.offset) }
        }
      }
    }
    #expect(error?.message == "expected a key at byte 14, $.keys[1]")
  }

  @Test("Text is unescaped to exactly the characters that were meant")
  func unescaping() throws {
    let text = #""\"\\\/\b\f\n\r\t\u0000\u007f\u0080\u07ff\u0800\uffff\ud800\udc00\udbff\udfff é""#
    let node = try JSONNode(parsing: Array(text.utf8))
    #expect(
      node.string
        == "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF} é")
  }

  @Test("A tree knows the positions of its values")
  func offsets() throws {
    let node = try JSONNode(parsing: Array(#" {"a": [true, {"b": "c"}]}"#.utf8))
    #expect(node.offset == 1)
    #expect(node["a"]?.offset == 7)
    #expect(node["a"]?[1]?["b"]?.offset == 20)
    #expect(node.object?.members[0].offset == 2)
  }
}
