import JSONText
import Testing

@testable import AnchorIDL

@Suite("IDLs of the format before spec 0.1.0 are converted first") struct LegacyTests {
  private func parse(_ members: String...) throws -> (idl: IDL, diagnostics: [String]) {
    var diagnostics: [IDLDiagnostic] = []
    let text = "{\n" + ([#""version": "0.3.0", "name": "old""#] + members).joined(separator: ",\n") + "\n}\n"
    let idl = try IDL(parsing: Array(text.utf8), diagnostics: &diagnostics)
    return (idl, diagnostics.map(\.message))
  }

  @Test("Discriminators are the first bytes of Anchor's hashes of the names") func discriminators() throws {
    let (idl, _) = try parse(
      #""instructions": [{"name": "createThing", "accounts": [], "args": []}, {"name": "PascalCase", "accounts": [], "args": []}]"#,
      #""accounts": [{"name": "OperatorPool", "type": {"kind": "struct", "fields": []}}]"#,
      #""events": [{"name": "StakeEvent", "fields": []}]"#)
    // SHA-256 of "global:create_thing", "global:pascal_case", "account:OperatorPool" and "event:StakeEvent".
    #expect(
      idl.instructions.map(\.discriminator) == [
        [0x3a, 0x2b, 0x28, 0x8d, 0xf7, 0xc8, 0x66, 0xab],
        [0x0f, 0xe8, 0xed, 0x68, 0x05, 0x36, 0x64, 0x29],
      ])
    #expect(idl.accounts.map(\.discriminator) == [[0x0f, 0xe0, 0xad, 0xcc, 0x8c, 0x3f, 0x39, 0xbd]])
    #expect(idl.events.map(\.discriminator) == [[0xe2, 0x86, 0xbc, 0xad, 0x13, 0x21, 0x4b, 0xaf]])
  }

  @Test("An instruction's number in an IDL by Shank is its discriminator") func shank() throws {
    let (idl, diagnostics) = try parse(
      #""metadata": {"origin": "shank"}"#,
      #""instructions": [{"name": "Go", "accounts": [], "args": [], "discriminant": {"type": "u8", "value": 7}}]"#,
      #""accounts": [{"name": "A", "type": {"kind": "struct", "fields": []}}]"#)
    #expect(idl.instructions.map(\.discriminator) == [[7]])
    #expect(diagnostics.count == 1 && diagnostics[0].hasPrefix("Shank does not state"))
  }

  @Test("Name, version and address are found in their old places") func metadata() throws {
    let address = "BXq8sVzyYmYsDTLWFHDM6eL3Ga5vYvmcQVSJiVH9yT1P"
    let (idl, _) = try parse(#""instructions": []"#, #""metadata": {"address": "\#(address)"}"#)
    #expect(idl.metadata.name == "old" && idl.metadata.version == "0.3.0" && idl.metadata.spec == "0.1.0")
    #expect(idl.address?.base58 == address)
    #expect(try parse(#""instructions": []"#).idl.address == nil)
  }

  @Test("Flags and typed seeds keep their meaning under the names of spec 0.1.0") func accounts() throws {
    let (idl, _) = try parse(
      #""instructions": [{"name": "go", "args": [], "accounts": [{"name": "group", "accounts": [{"name": "a", "isMut": true, "isSigner": true, "isOptional": true, "pda": {"seeds": [{"kind": "const", "type": "string", "value": "x"}, {"kind": "const", "type": "u16", "value": 258}, {"kind": "account", "type": "publicKey", "path": "b.owner", "account": "B"}], "programId": {"kind": "account", "type": "publicKey", "path": "p"}}}]}]}]"#
    )
    guard case .group("group", let members) = idl.instructions[0].accounts[0],
      case .account(let account) = members[0]
    else {
      Issue.record("the group is gone")
      return
    }
    #expect(account.isWritable && account.isSigner && account.isOptional)
    #expect(
      account.pda
        == IDLDerivation(
          seeds: [.const([120]), .const([2, 1]), .account(path: "b.owner", accountType: "B")],
          program: .account(path: "p", accountType: nil)))
  }

  @Test("Fields of accounts and events become types, under a name that is not taken") func extraction() throws
  {
    let (idl, _) = try parse(
      #""instructions": []"#, #""types": [{"name": "Made", "type": {"kind": "struct", "fields": []}}]"#,
      #""accounts": [{"name": "Thing", "type": {"kind": "struct", "fields": [{"name": "owner", "type": "publicKey"}]}}]"#,
      #""events": [{"name": "Made", "fields": [{"name": "x", "type": "u8", "index": false}]}]"#)
    #expect(idl.types.map(\.name) == ["Made", "Thing", "MadeEvent"])
    #expect(idl.events.map(\.name) == ["Made"] && idl.events.map(\.typeName) == ["MadeEvent"])
    #expect(idl.accounts.map(\.typeName) == ["Thing"])
  }

  @Test(
    "Types in Rust's source text are parsed",
    arguments: [
      ("COption<Pubkey>", IDLType.coption(.primitive(.pubkey))),
      ("(u8, [u8; 32])", .tuple([.primitive(.u8), .array(.primitive(.u8), .value(32))])),
      ("Vec<Option<u64>>", .vec(.option(.primitive(.u64)))), ("&[u8]", .primitive(.bytes)),
      ("Option<Other>", .option(.defined(name: "Other", generics: []))),
      ("Plain", .defined(name: "Plain", generics: [])), ("a::Path", .defined(name: "a::Path", generics: [])),
      ("Vec<u8", .defined(name: "Vec<u8", generics: [])), ("", .defined(name: "", generics: [])),
    ])
  func rustText(_ text: String, _ type: IDLType) throws {
    let (idl, _) = try parse(
      #""instructions": [{"name": "go", "accounts": [], "args": [{"name": "x", "type": {"defined": "\#(text)"}}]}]"#
    )
    #expect(idl.instructions[0].arguments[0].type == type)
  }

  @Test("Rust's source text is bounded in depth") func deepText() {
    #expect(
      RustType(parsing: String(repeating: "Vec<", count: 1000) + "u8" + String(repeating: ">", count: 1000))
        == nil)
  }

  @Test("What Anchor no longer supports is left out with a warning") func state() throws {
    #expect(
      try parse(#""instructions": []"#, #""state": {"struct": {}, "methods": []}"#).diagnostics == [
        "\"state\" is left out: Anchor no longer supports it"
      ])
  }

  @Test("Diagnostics have the positions of the old file") func places() {
    let source = Array(
      """
      {"version": "0.1.0", "name": "old", "instructions": [],
       "accounts": [{"name": "A", "type": {"kind": "struct", "fields": [{"name": "x", "type": "u65"}]}}]}
      """.utf8)
    #expect(diagnosis(of: source).hasPrefix("tiny.json:2:89: error: type \"u65\" is not known"))
  }

  @Test("A converted file is the same as one of spec 0.1.0") func equivalence() throws {
    var diagnostics: [IDLDiagnostic] = []
    let (old, _) = try parse(
      #""instructions": [{"name": "set", "accounts": [{"name": "a", "isMut": true, "isSigner": false}], "args": [{"name": "x", "type": {"option": {"defined": "T"}}}]}]"#,
      #""types": [{"name": "T", "type": {"kind": "enum", "variants": [{"name": "A", "fields": ["publicKey"]}]}}]"#
    )
    let new = try IDL(
      parsing: Array(
        #"{"metadata": {"name": "old", "version": "0.3.0", "spec": "0.1.0"}, "instructions": [{"name": "set", "discriminator": [\#(AnchorDiscriminator.instruction("set").map(String.init).joined(separator: ","))], "accounts": [{"name": "a", "writable": true}], "args": [{"name": "x", "type": {"option": {"defined": {"name": "T"}}}}]}], "types": [{"name": "T", "type": {"kind": "enum", "variants": [{"name": "A", "fields": ["pubkey"]}]}}]}"#
          .utf8), diagnostics: &diagnostics)
    #expect(old.withoutPlaces == new.withoutPlaces)
  }
}

extension IDL {
  /// The model as text, without positions in the file.
  fileprivate var withoutPlaces: String {
    var text = ""
    dump(self, to: &text)
    return text.split(separator: "\n").filter { !$0.contains("offset:") }.joined(separator: "\n")
  }
}
