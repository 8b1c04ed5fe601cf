import AnchorIDL
import Testing

@Suite("What is wrong with a file is said as a compiler says it") struct DiagnosticTests {
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

  @Test("All that is wrong is said at once, in the order of the file") func several() {
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
        tiny.json:4:12: error: error Odd has no number of 32 bits under "code"
          "errors": [{"name": "Odd", "code": -1}],
                     ^
        tiny.json:5:33: error: type T is of kind struct, enum or type
          "types": [{"name": "T", "type": {"kind": "union"}}]
                                          ^
        """)
  }

  @Test("A file that is no JSON is shown where it breaks") func notJSON() {
    #expect(
      diagnosis(of: Array("{\n  \"metadata\": {,}\n}\n".utf8)).hasPrefix(
        "tiny.json:2:16: error: not JSON: "))
  }

  @Test("A file that is no UTF-8 is refused at its first wrong byte") func notUTF8() {
    let source = Array("{\"metadata\": \"".utf8) + [0xff] + Array("\"}".utf8)
    let text = diagnosis(of: source)
    #expect(text.hasPrefix("tiny.json:1:15: error: not JSON: "))
  }

  @Test("JSON that is no object is no IDL", arguments: ["[]", "1", "null", "\"idl\""])
  func noObject(_ text: String) {
    #expect(
      diagnosis(of: Array(text.utf8)) == "tiny.json:1:1: error: an IDL is a JSON object\n  \(text)\n  ^")
  }

  @Test("An object without instructions or metadata is told from an IDL") func otherJSON() {
    #expect(diagnosis(of: Array("{}".utf8)).contains("not an Anchor IDL"))
  }

  @Test("An unknown spec is named") func unknownSpec() {
    let source = Array(#"{"metadata": {"name": "t", "version": "1", "spec": "2.0.0"}}"#.utf8)
    #expect(
      diagnosis(of: source) == """
        tiny.json:1:52: error: IDL spec 2.0.0 is not known; this reads spec 0.1.0
          {"metadata": {"name": "t", "version": "1", "spec": "2.0.0"}}
                                                             ^
        """)
  }

  @Test("An address that is none is refused with its reason") func badAddress() {
    #expect(
      diagnosis(of: idlText(#""address": "abc""#)) == """
        tiny.json:3:12: error: an address is 32 bytes, this is 3
          "address": "abc"
                     ^
        """)
    #expect(diagnosis(of: idlText(#""address": "0OIl""#)).contains("not an address: "))
    #expect(diagnosis(of: idlText(#""address": 5"#)).contains("an address is text in base58"))
  }

  @Test("Of a long line only what stands around the place is shown") func longLine() {
    let source = idlText(
      #""docs": ["\#(String(repeating: "x", count: 500))"], "events": [{"name": 5, "discriminator": []}]"#)
    #expect(diagnosis(of: source).split(separator: "\n").allSatisfy { $0.utf8.count <= 130 })
  }

  @Test("Without a place the file is named") func noPlace() {
    let diagnostic = IDLDiagnostic(.warning, "odd", offset: nil)
    #expect(diagnostic.rendered(file: "f.json", source: []) == "f.json: warning: odd")
    let beyond = IDLDiagnostic(.error, "gone", offset: 9)
    #expect(beyond.rendered(file: "f.json", source: [1]) == "f.json: error: gone")
  }
}
