import AnchorIDL
import Testing

@Suite("Diagnostics look like a compiler's") struct DiagnosticTests {
  @Test("A type that does not exist is shown with its line and a caret") func unknownType() {
    let source = idlText(
      #""types": [{"name": "T", "type": {"kind": "struct", "fields": [{"name": "x", "type": "u65"}]}}]"#)
    #expect(
      diagnosis(of: source) == """
        tiny.json:3:85: error: type "u65" is not known
          "type": {"kind": "struct", "fields": [{"name": "x", "type": "u65"}]}}]
                                                                      ^
        """)
  }

  @Test("All errors are reported at once, in the order of the file") func several() {
    let source = idlText(
      #""instructions": [{"discriminator": [1, 256]}]"#, #""errors": [{"name": "Odd", "code": -1}]"#,
      #""types": [{"name": "T", "type": {"kind": "union"}}]"#)
    #expect(
      diagnosis(of: source) == """
        tiny.json:3:18: error: an instruction has no "name"
          "instructions": [{"discriminator": [1, 256]}],
                           ^
        tiny.json:3:40: error: not a byte (0 to 255)
          "instructions": [{"discriminator": [1, 256]}],
                                                 ^
        tiny.json:4:12: error: error Odd has no 32-bit number under "code"
          "errors": [{"name": "Odd", "code": -1}],
                     ^
        tiny.json:5:33: error: the kind of type T is struct, enum or type
          "types": [{"name": "T", "type": {"kind": "union"}}]
                                          ^
        """)
  }

  @Test("A file that is not JSON is refused at its first wrong byte") func notJSON() {
    #expect(
      diagnosis(of: Array("{\n  \"metadata\": {,}\n}\n".utf8)).hasPrefix(
        "tiny.json:2:16: error: not JSON: "))
  }

  @Test("A file that is not UTF-8 is refused at its first wrong byte") func notUTF8() {
    let source = Array("{\"metadata\": \"".utf8) + [0xff] + Array("\"}".utf8)
    let text = diagnosis(of: source)
    #expect(text.hasPrefix("tiny.json:1:15: error: not JSON: "))
  }

  @Test("JSON that is not an object is not an IDL", arguments: ["[]", "1", "null", "\"idl\""])
  func noObject(_ text: String) {
    #expect(
      diagnosis(of: Array(text.utf8)) == "tiny.json:1:1: error: an IDL is a JSON object\n  \(text)\n  ^")
  }

  @Test("An object without instructions and metadata is not an IDL") func otherJSON() {
    #expect(diagnosis(of: Array("{}".utf8)).contains("not an Anchor IDL"))
  }

  @Test("An unknown spec is named") func unknownSpec() {
    let source = Array(#"{"metadata": {"name": "t", "version": "1", "spec": "2.0.0"}}"#.utf8)
    #expect(
      diagnosis(of: source) == """
        tiny.json:1:52: error: IDL spec 2.0.0 is not supported; spec 0.1.0 is
          {"metadata": {"name": "t", "version": "1", "spec": "2.0.0"}}
                                                             ^
        """)
  }

  @Test("An invalid address is refused with the reason") func badAddress() {
    #expect(
      diagnosis(of: idlText(#""address": "abc""#)) == """
        tiny.json:3:12: error: an address has 32 bytes, this one has 3
          "address": "abc"
                     ^
        """)
    #expect(diagnosis(of: idlText(#""address": "0OIl""#)).contains("not an address: "))
    #expect(diagnosis(of: idlText(#""address": 5"#)).contains("an address is base58 text"))
  }

  @Test("Invisible scalars of a file do not reach the terminal")
  func invisible() {
    let type = "\u{1b}[31m\u{202e}"
    let source = idlText(
      "\"types\": [{\"name\": \"T\", \"type\": {\"kind\": \"type\", \"alias\": \"\(type)\"}}]")
    let text = diagnosis(of: source)
    #expect(!text.contains("\u{1b}") && !text.contains("\u{202e}"))
  }

  @Test("Of a long line only what surrounds the position is shown") func longLine() {
    let source = idlText(
      #""docs": ["\#(String(repeating: "x", count: 500))"], "events": [{"name": 5, "discriminator": []}]"#)
    #expect(diagnosis(of: source).split(separator: "\n").allSatisfy { $0.utf8.count <= 130 })
  }

  @Test("A diagnostic without a position names the file") func noPlace() {
    let diagnostic = IDLDiagnostic(.warning, "odd", offset: nil)
    #expect(diagnostic.rendered(file: "f.json", source: []) == "f.json: warning: odd")
    let beyond = IDLDiagnostic(.error, "gone", offset: 9)
    #expect(beyond.rendered(file: "f.json", source: [1]) == "f.json: error: gone")
  }
}
