import AnchorIDL
import Testing

@testable import AnchorCodeGen

@Suite("A resolved program becomes declarations, one file for each topic") struct DeclarerTests {
  private func declarer(
    _ members: String..., configuration: GeneratorConfiguration = GeneratorConfiguration()
  ) throws -> Declarer {
    let source = Array(("{" + ([Self.head] + members).joined(separator: ", ") + "}").utf8)
    return Declarer(
      try resolve(source, configuration: configuration).program, configuration: configuration)
  }

  private static let head = #""metadata": {"name": "tiny", "version": "0.1.0", "spec": "0.1.0"}"#
  private static let account = """
    "accounts": [{"name": "A", "discriminator": [1, 2]}], "types": [{"name": "A", "type": {"kind": "struct", \
    "fields": [{"name": "x", "type": "u32"}, {"name": "flag", "type": "bool"}, {"name": "s", "type": "string"}, \
    {"name": "y", "type": "u64"}, {"name": "list", "type": {"vec": "u16"}}, {"name": "z", "type": "u8"}]}}]
    """

  @Test("Every topic has a file, in a fixed order, also for a program without content") func topics() throws {
    let files = try declarer().files()
    #expect(files.map(\.topic) == Topic.allCases)
    #expect(files.filter { !$0.declarations.isEmpty }.map(\.topic) == [.program])
  }

  @Test("Fixed fields end before the first of variable size, and begin after the discriminator")
  func fixedFields() throws {
    let declarer = try declarer(Self.account)
    let fields = declarer.fixedFields(try #require(declarer.program.accounts.first))
    #expect(fields.map(\.0.idlName) == ["x", "flag"])
    #expect(fields.map(\.1) == [2, 6])
  }

  @Test(
    "Offsets in a view are constant up to the first field of variable size, then relative to the last one")
  func viewOffsets() throws {
    let declarer = try declarer(Self.account)
    let plan = ViewPlan(try #require(declarer.program.accounts.first), declarer: declarer)
    #expect(
      plan.positions == ["2", "6", "7", "layout.offset1 + 0", "layout.offset1 + 8", "layout.offset2 + 0"])
    #expect(plan.offsets.map(\.field) == ["s", "list"])
  }

  @Test("The scan of a view checks each flag and the length of what follows") func viewScan() throws {
    let declarer = try declarer(Self.account)
    let plan = ViewPlan(try #require(declarer.program.accounts.first), declarer: declarer)
    #expect(
      plan.scan == [
        "var offset = 2",
        "guard AccountDecoding.AccountScan.skip(5, in: data, at: &offset) else { return nil }",
        "guard AccountDecoding.AccountScan.isBool(data, at: 6) else { return nil }",
        "guard AccountDecoding.AccountScan.text(in: data, at: &offset) else { return nil }",
        "let offset1 = offset",
        "guard AccountDecoding.AccountScan.skip(8, in: data, at: &offset) else { return nil }",
        "guard AccountDecoding.AccountScan.list(of: 2, in: data, at: &offset) else { return nil }",
        "let offset2 = offset",
        "guard AccountDecoding.AccountScan.skip(1, in: data, at: &offset) else { return nil }",
      ])
  }

  @Test("A discriminator that begins another one is compared after it") func discriminatorOrder() {
    let lookup = DiscriminatorLookup(
      entries: [[1], [UInt8](repeating: 1, count: 8), [1, 2], [UInt8](repeating: 1, count: 9)].map {
        DiscriminatorLookup.Entry(discriminator: $0, statements: ["return \($0.count)"])
      })
    #expect(lookup.statements.filter { $0.contains("return") }.map { $0.suffix(1) } == ["9", "8", "2", "1"])
  }

  @Test("A module is imported if a declaration names it, publicly if others see that") func imports() {
    let list = ImportList([
      .function(
        FunctionDeclaration(
          signature: "func a(_ x: Borsh.BorshError)", body: ["AccountDecoding.AccountScan.skip()"])),
      .function(
        FunctionDeclaration(
          isInlinable: true, signature: "func b()", body: ["let y: SolanaPDA.Seed", "try A(coption: &x)"])),
      .member(MemberDeclaration(lines: ["var z: Int {", "  JSONText.JSONWriter()", "}"])),
    ])
    #expect(
      list.imports == [
        Import(module: "AccountDecoding", isPublic: false), Import(module: "AnchorCore", isPublic: true),
        Import(module: "Borsh", isPublic: true), Import(module: "JSONText", isPublic: false),
        Import(module: "SolanaPDA", isPublic: true),
      ])
  }

  @Test("A type of the standard library is qualified only where a nested type hides it") func standardNames()
  {
    let names = TypeNames(program: "Tiny", nested: ["String"])
    #expect(names.type(.option(.primitive(.string))) == "Swift.String?")
    #expect(names.type(.vec(.primitive(.u8))) == "[UInt8]")
    #expect(names.own("String") == "Tiny.String")
  }

  @Test("No alias takes the name of a common type") func aliases() throws {
    var configuration = GeneratorConfiguration()
    configuration.aliases = true
    let declarer = try declarer(
      #""types": [{"name": "Error", "type": {"kind": "struct"}}, {"name": "Own", "type": {"kind": "struct"}}]"#,
      configuration: configuration)
    let aliases = declarer.typeDeclarations().compactMap { declaration in
      if case .member(let member) = declaration { member.lines } else { nil }
    }
    #expect(aliases == [["typealias Own = Tiny.Own"]])
  }
}
