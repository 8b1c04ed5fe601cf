import AnchorIDL
import Testing

@testable import AnchorCodeGen

@Suite("Declarations are rendered as they are, and nothing else is") struct RendererTests {
  private func text(_ declarations: [Declaration], _ access: GeneratorConfiguration.Access = .internal)
    -> String
  {
    let file = SwiftFile(
      topic: .types,
      imports: [Import(module: "Borsh", isPublic: true), Import(module: "JSONText", isPublic: false)],
      declarations: declarations)
    return Renderer.text(file, source: "tiny.json", access: access)
  }

  private let sample = Declaration.extension(
    ExtensionDeclaration(
      name: "Tiny",
      members: [
        .type(
          TypeDeclaration(
            docs: ["A pair."], keyword: "struct", name: "Pair", inherits: ["Hashable"],
            members: [
              .member(MemberDeclaration(lines: ["var a: UInt8"])),
              .member(MemberDeclaration(lines: ["var b: UInt8"])),
              .member(MemberDeclaration(docs: ["Last."], isInlinable: true, lines: ["var c: UInt8 { 0 }"])),
            ])),
        .function(
          FunctionDeclaration(
            docs: ["Does it."], isInlinable: true, signature: "func go(\n  _ x: Int\n)",
            body: ["if x {", "  y()", "}"])),
      ]))

  @Test("Public declarations have their access level, and imports follow it") func access() {
    #expect(
      text([sample], .public) == """
        // Generated from tiny.json. Changes are overwritten.

        public import Borsh
        import JSONText

        nonisolated extension Tiny {
          /// A pair.
          nonisolated public struct Pair: Hashable {
            public var a: UInt8
            public var b: UInt8

            /// Last.
            @inlinable
            public var c: UInt8 { 0 }
          }

          /// Does it.
          @inlinable
          public func go(
            _ x: Int
          ) {
            if x {
              y()
            }
          }
        }

        """)
  }

  @Test("Internal code has no access level, no inlining and plain imports") func internalAccess() {
    let plain = text([sample])
    #expect(!plain.contains("public") && !plain.contains("@inlinable"))
    #expect(plain.contains("\nimport Borsh\nimport JSONText\n"))
  }

  @Test("Documentation stays a comment whatever it holds") func hostileDocs() {
    let docs = ["one */ two\nlet x = 1\r\n#if false\u{2028}fatalError()\u{0}\u{b}x"]
    let lines = text([.member(MemberDeclaration(docs: docs, lines: ["case a"]))]).split(
      whereSeparator: \.isNewline)
    #expect(lines.filter { !$0.hasPrefix("//") } == ["import Borsh", "import JSONText", "case a"])
  }

  @Test("A file's name stays in its comment") func hostileFileName() {
    let file = SwiftFile(topic: .types, imports: [], declarations: [])
    let text = Renderer.text(file, source: "a\nfatalError()\n.json", access: .internal)
    #expect(text.split(separator: "\n").count == 1)
  }

  @Test("Text in a literal is escaped, and numbers are grouped") func literals() {
    #expect(SwiftLiteral.text("a\"b\\(c)\n\r\t\u{0}\u{7f}") == #""a\"b\\(c)\n\r\t\u{0}\u{7f}""#)
    #expect(SwiftLiteral.grouped("1234567") == "1_234_567")
    #expect(SwiftLiteral.word([1, 2]) == "0x0000_0000_0000_0201")
    let key = (0..<32).map { UInt8($0) }
    #expect(
      SwiftLiteral.words(key)
        == "0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908, 0x1716_1514_1312_1110, 0x1f1e_1d1c_1b1a_1918")
  }

  @Test(
    "A scalar that changes the order of text or is not seen reaches source only escaped",
    arguments: [
      "\u{202E}", "\u{2066}", "\u{200F}", "\u{061C}", "\u{FEFF}", "\u{E0041}", "\u{85}", "\u{2028}",
    ])
  func invisible(_ scalar: String) throws {
    let digits = String(try #require(scalar.unicodeScalars.first).value, radix: 16)
    #expect(SwiftLiteral.text("a\(scalar)b") == "\"a\\u{\(digits)}b\"")
    let member = MemberDeclaration(docs: ["`a\(scalar)b`"], lines: ["case a"])
    let file = SwiftFile(topic: .types, imports: [], declarations: [.member(member)])
    let text = Renderer.text(file, source: "a\(scalar).json", access: .internal)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible })
  }

  @Test("Joiners stay in comments, because scripts and emoji need them") func joiners() {
    let docs = ["می\u{200C}خواهم"]
    #expect(text([.member(MemberDeclaration(docs: docs, lines: ["case a"]))]).contains(docs[0]))
    #expect(SwiftLiteral.text("\u{200D}") == #""\u{200d}""#)
  }
}
