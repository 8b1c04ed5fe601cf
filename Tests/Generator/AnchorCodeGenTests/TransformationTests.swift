import AnchorIDL
import Testing

@testable import AnchorCodeGen

@Suite("Transformations leave only plain types") struct TransformationTests {
  @Test("Generic types come first, because tuples can be among their arguments") func order() {
    #expect(
      Transformations.all.map(\.name) == [
        "make generic types concrete", "name tuples",
      ])
  }

  @Test("A generic type becomes one concrete type for each list of arguments") func generics() throws {
    let (program, _) = try resolve(snapshotIDL("generics"))
    #expect(
      program.types.map(\.idlName) == [
        "Holder", "Pair<string, u64>", "Pair<u8, Pair<string, u64>>", "Buffer<u32, 4>", "Fixed<4>",
      ])
    let buffer = try #require(program.types.first { $0.idlName == "Buffer<u32, 4>" })
    guard case .structure(let fields) = buffer.kind else { return }
    #expect(fields[0].type == .array(.primitive(.u32), 4))
    #expect(buffer.swiftName == "BufferU324")
  }

  @Test(
    "A generic type that contains ever larger instances of itself is left out",
    arguments: [
      #"{"option": {"generic": "T"}}"#, #"{"tuple": [{"generic": "T"}, {"generic": "T"}, {"generic": "T"}]}"#,
    ])
  func endless(_ larger: String) throws {
    let source = idlText(
      #""types": [{"name": "E", "generics": [{"kind": "type", "name": "T"}], "type": {"kind": "struct", "fields": [{"name": "more", "type": {"vec": {"defined": {"name": "E", "generics": [{"kind": "type", "type": \#(larger)}]}}}}]}}, {"name": "U", "type": {"kind": "struct", "fields": [{"name": "e", "type": {"defined": {"name": "E", "generics": [{"kind": "type", "type": "u8"}]}}}]}}]"#
    )
    let (program, diagnostics) = try resolve(source)
    #expect(program.types.isEmpty)
    #expect(diagnostics.contains { $0.hasPrefix("type U is left out") })
  }

  @Test("A tuple becomes a struct that is named after the path to it") func tuples() throws {
    let (program, diagnostics) = try resolve(snapshotIDL("tuples"))
    #expect(diagnostics.isEmpty)
    #expect(
      program.types.map(\.swiftName) == [
        "Book", "Step", "BookBest", "BookLevels1", "BookLevels", "BookUnit", "StepMove0", "SetRange",
      ])
  }

  @Test("The result has neither generic types nor tuples, and everything else is as before") func plain()
    throws
  {
    var diagnostics: [IDLDiagnostic] = []
    let source = idlText(
      #""types": [{"name": "P", "generics": [{"kind": "type", "name": "T"}], "type": {"kind": "struct", "fields": [{"name": "x", "type": {"tuple": [{"generic": "T"}, "u8"]}}]}}]"#,
      #""instructions": [{"name": "go", "discriminator": [1], "accounts": [], "args": [{"name": "p", "type": {"defined": {"name": "P", "generics": [{"kind": "type", "type": "bool"}]}}}]}]"#
    )
    let idl = try IDL(parsing: source, diagnostics: &diagnostics)
    let simple = Transformations.apply(to: idl, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    #expect(simple.types.map(\.name) == ["P<bool>", "P<bool>_x"])
    #expect(simple.types.allSatisfy { $0.generics.isEmpty })
    #expect(simple.types[1].kind == .structure(.positional([.primitive(.bool), .primitive(.u8)])))
    #expect(simple.instructions[0].arguments[0].type == .defined(name: "P<bool>", generics: []))
    var others = simple
    others.types = idl.types
    others.instructions[0].arguments = idl.instructions[0].arguments
    #expect(others == idl)
  }
}
