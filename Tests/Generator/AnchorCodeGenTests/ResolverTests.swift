import AnchorIDL
import Testing

@testable import AnchorCodeGen

@Suite("What cannot be generated is left out with its reason") struct ResolverTests {
  private func diagnostics(_ source: [UInt8]) throws -> [String] { try resolve(source).diagnostics }

  @Test("What contains a type that is not defined is left out too, with the path to it") func undefinedType()
    throws
  {
    let source = idlText(
      #""types": [{"name": "Inner", "type": {"kind": "struct", "fields": [{"name": "x", "type": {"vec": {"defined": {"name": "Gone"}}}}]}}, {"name": "Outer", "type": {"kind": "struct", "fields": [{"name": "inner", "type": {"defined": {"name": "Inner"}}}]}}]"#,
      #""accounts": [{"name": "Outer", "discriminator": [1]}]"#,
      #""instructions": [{"name": "go", "discriminator": [1], "accounts": [], "args": [{"name": "a", "type": {"defined": {"name": "Gone"}}}]}]"#
    )
    let (program, diagnostics) = try resolve(source)
    #expect(
      diagnostics == [
        "type Inner is left out: x: type Gone is not defined",
        "type Outer is left out: inner: type Inner is left out",
        "account Outer is left out: type Outer is left out",
        "instruction go is left out: a: type Gone is not defined",
      ])
    #expect(program.types.isEmpty && program.accounts.isEmpty && program.instructions.isEmpty)
  }

  @Test("A chain of types that is too deep for any program is left out") func deepChain() throws {
    let types = (0..<500).map { index in
      #"{"name": "T\#(index)", "type": {"kind": "struct", "fields": [{"name": "x", "type": {"defined": {"name": "T\#(index + 1)"}}}]}}"#
    }
    let source = idlText(
      #""types": [\#(types.joined(separator: ", ")), {"name": "T500", "type": {"kind": "struct"}}]"#)
    #expect(try diagnostics(source).contains { $0.contains("types are nested deeper than 64 levels") })
  }

  @Test("Types that are larger than an account can be are left out") func enormous() throws {
    let source = idlText(
      #""types": [{"name": "T", "type": {"kind": "struct", "fields": [{"name": "x", "type": {"array": [{"array": [{"array": [{"array": ["u64", 10485760]}, 10485760]}, 10485760]}, 10485760]}}]}}]"#
    )
    #expect(
      try diagnostics(source) == ["type T is left out: a value is larger than an account can be"])
  }

  @Test("Lists of values without bytes are left out") func zeroSize() throws {
    let source = idlText(
      #""types": [{"name": "Unit", "type": {"kind": "struct"}}, {"name": "T", "type": {"kind": "struct", "fields": [{"name": "x", "type": {"vec": {"defined": {"name": "Unit"}}}}]}}]"#
    )
    #expect(
      try diagnostics(source) == [
        "type T is left out: x: a list of values without bytes: four bytes could claim any length"
      ])
  }

  @Test("Of two definitions the first counts, with a warning about the second") func duplicates() throws {
    let source = idlText(
      #""types": [{"name": "T", "type": {"kind": "struct", "fields": [{"name": "x", "type": "u8"}]}}, {"name": "T", "type": {"kind": "struct"}}]"#,
      #""errors": [{"name": "A", "code": 6000}, {"name": "B", "code": 6000}]"#,
      #""instructions": [{"name": "a", "discriminator": [1], "accounts": [], "args": []}, {"name": "b", "discriminator": [1], "accounts": [], "args": []}]"#
    )
    let (program, diagnostics) = try resolve(source)
    #expect(
      diagnostics == [
        "type T is already defined, differently; this definition is left out",
        "error number 6000 is already used; B is left out",
        "instruction b has the discriminator of instruction a; data that begins with it is decoded as instruction a",
      ])
    #expect(program.types.first?.size == ResolvedSize(1))
    #expect(program.errors.map(\.idlName) == ["A"])
  }

  @Test(
    "Enums with more variants than a tag of one byte has values, or with none, are left out",
    arguments: [0, 257])
  func variants(_ count: Int) throws {
    let variants = (0..<count).map { #"{"name": "V\#($0)"}"# }.joined(separator: ", ")
    let source = idlText(#""types": [{"name": "E", "type": {"kind": "enum", "variants": [\#(variants)]}}]"#)
    #expect(
      try diagnostics(source) == [
        "type E is left out: an enum of \(count) variants; a tag of one byte allows 1 to 256"
      ])
  }

  @Test("A program's type does not take the name of its module or of one of its types")
  func programName() throws {
    var configuration = GeneratorConfiguration()
    configuration.moduleName = "Tiny"
    #expect(try resolve(idlText(), configuration: configuration).program.typeName == "TinyProgram")
    let vault = idlText(#""types": [{"name": "Tiny", "type": {"kind": "struct"}}]"#)
    #expect(try resolve(vault).program.typeName == "TinyProgram")
  }

  @Test("The configuration's address takes precedence over the IDL's") func address() throws {
    var configuration = GeneratorConfiguration()
    configuration.address = IDLAddress(parsing: "11111111111111111111111111111111")
    let source = idlText(#""address": "BXq8sVzyYmYsDTLWFHDM6eL3Ga5vYvmcQVSJiVH9yT1P""#)
    let address = try resolve(source, configuration: configuration).program.address
    #expect(address?.base58 == "11111111111111111111111111111111")
  }

  @Test("Paths in type names are shortened to the last part where that is unique") func paths() throws {
    let types = ["a::One", "b::Two", "c::Two"].map { #"{"name": "\#($0)", "type": {"kind": "struct"}}"# }
    let (program, _) = try resolve(idlText(#""types": [\#(types.joined(separator: ", "))]"#))
    #expect(program.types.map(\.swiftName) == ["One", "BTwo", "CTwo"])
  }

  @Test("Zero-copy structs have the padding that they have in memory") func gaps() throws {
    let (program, _) = try resolve(snapshotIDL("zero_copy"))
    let market = try #require(program.types.first { $0.idlName == "Market" })
    guard case .structure(let fields) = market.kind else { return }
    #expect(fields.map(\.isGap) == [false, true, false, false, false, true])
    #expect(market.size == ResolvedSize(32))
    #expect(program.types.first { $0.idlName == "Packed" }?.size == ResolvedSize(9))
  }
}
