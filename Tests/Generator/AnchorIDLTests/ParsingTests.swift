@testable import AnchorIDL
import Testing

@Suite("The model keeps a file's order and spelling") struct ParsingTests {
  private func parse(_ members: String...) throws -> IDL {
    var diagnostics: [IDLDiagnostic] = []
    let head = #""metadata": {"name": "tiny", "version": "0.1.0", "spec": "0.1.0"}"#
    let text = "{\n" + ([head] + members).joined(separator: ",\n") + "\n}\n"
    let idl = try IDL(parsing: Array(text.utf8), diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    return idl
  }

  private func type(_ json: String) throws -> IDLType? {
    let idl = try parse(
      #""types": [{"name": "T", "type": {"kind": "type", "alias": \#(json)}}]"#)
    if case .alias(let type)? = idl.types.first?.kind { return type }
    return nil
  }

  @Test("Every type of the spec is parsed") func types() throws {
    for primitive in IDLPrimitive.allCases {
      #expect(try type("\"\(primitive.rawValue)\"") == .primitive(primitive))
    }
    #expect(try type(#"{"option": "u8"}"#) == .option(.primitive(.u8)))
    #expect(try type(#"{"coption": "pubkey"}"#) == .coption(.primitive(.pubkey)))
    #expect(try type(#"{"vec": {"vec": "bool"}}"#) == .vec(.vec(.primitive(.bool))))
    #expect(try type(#"{"array": ["u16", 3]}"#) == .array(.primitive(.u16), .value(3)))
    #expect(try type(#"{"array": ["u8", {"generic": "N"}]}"#) == .array(.primitive(.u8), .generic("N")))
    #expect(try type(#"{"generic": "T"}"#) == .generic("T"))
    #expect(try type(#"{"defined": {"name": "A"}}"#) == .defined(name: "A", generics: []))
    #expect(
      try type(
        #"{"defined": {"name": "A", "generics": [{"kind": "type", "type": "u8"}, {"kind": "const", "value": "4"}]}}"#
      ) == .defined(name: "A", generics: [.type(.primitive(.u8)), .const("4")]))
    #expect(
      try type(#"{"hashMap": ["string", "u8"]}"#) == .map(key: .primitive(.string), value: .primitive(.u8)))
    #expect(try type(#"{"bTreeSet": "u8"}"#) == .set(.primitive(.u8)))
    #expect(try type(#"{"tuple": ["u8", "string"]}"#) == .tuple([.primitive(.u8), .primitive(.string)]))
  }

  @Test("Structs have named fields, fields by position or none") func structs() throws {
    let idl = try parse(
      #""types": [{"name": "A", "type": {"kind": "struct", "fields": [{"name": "x", "docs": ["An x."], "type": "u8"}]}}, {"name": "B", "type": {"kind": "struct", "fields": ["u8", "string"]}}, {"name": "C", "type": {"kind": "struct"}}]"#
    )
    guard case .structure(.named(let fields)) = idl.types[0].kind else {
      Issue.record("A has no named fields")
      return
    }
    #expect(fields.map(\.name) == ["x"])
    #expect(fields.map(\.docs) == [["An x."]])
    #expect(idl.types[1].kind == .structure(.positional([.primitive(.u8), .primitive(.string)])))
    #expect(idl.types[2].kind == .structure(.none))
  }

  @Test("Accounts of an instruction keep their groups, flags and derivations") func instructions() throws {
    let idl = try parse(
      #"""
      "instructions": [{"name": "go", "discriminator": [1, 2], "args": [{"name": "n", "type": "u8"}], "returns": "u64",
        "accounts": [
          {"name": "a", "writable": true, "signer": true, "optional": true, "relations": ["b"]},
          {"name": "g", "accounts": [{"name": "b", "address": "11111111111111111111111111111111"},
            {"name": "c", "pda": {"seeds": [{"kind": "const", "value": [1]}, {"kind": "arg", "path": "n"},
              {"kind": "account", "path": "b.key", "account": "B"}], "program": {"kind": "account", "path": "a"}}}]}]}]
      """#)
    let instruction = try #require(idl.instructions.first)
    #expect(instruction.discriminator == [1, 2])
    #expect(instruction.returns == .primitive(.u64))
    guard case .account(let first) = instruction.accounts[0],
      case .group("g", let members) = instruction.accounts[1], case .account(let second) = members[0],
      case .account(let third) = members[1]
    else {
      Issue.record("the accounts are not as in the file")
      return
    }
    #expect(first.isWritable && first.isSigner && first.isOptional && first.relations == ["b"])
    #expect(second.address?.base58 == "11111111111111111111111111111111" && !second.isSigner)
    #expect(
      third.pda
        == IDLDerivation(
          seeds: [.const([1]), .argument(path: "n"), .account(path: "b.key", accountType: "B")],
          program: .account(path: "a", accountType: nil)))
  }

  @Test("An offset is the position in the file") func offsets() throws {
    let text = idlText(#""events": [{"name": "E", "discriminator": [1]}]"#)
    var diagnostics: [IDLDiagnostic] = []
    let idl = try IDL(parsing: text, diagnostics: &diagnostics)
    let offset = try #require(idl.events.first?.offset)
    #expect(text[offset...].starts(with: Array(#"{"name": "E""#.utf8)))
  }
}
