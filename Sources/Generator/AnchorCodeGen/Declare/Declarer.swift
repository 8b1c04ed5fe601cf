import AnchorIDL

/// Turns a resolved program into declarations: one file for each topic.
struct Declarer {
  let program: ResolvedProgram
  let configuration: GeneratorConfiguration
  let names: TypeNames

  /// The topics, which are also the parts of the file names, in order.
  static let topics = [
    "Program", "Types", "Accounts", "Views", "Events", "Instructions", "Errors", "Addresses",
  ]

  init(_ program: ResolvedProgram, configuration: GeneratorConfiguration) {
    self.program = program
    self.configuration = configuration
    self.names = TypeNames(
      program: program.typeName,
      nested: Set(program.types.map(\.swiftName) + program.instructions.map(\.swiftName)))
  }

  func files() -> [SwiftFile] {
    let contents = [
      programDeclarations(), typeDeclarations(), accountDeclarations(), viewDeclarations(),
      eventDeclarations(), instructionDeclarations(), errorDeclarations(), addressDeclarations(),
    ]
    return zip(Self.topics, contents).map { topic, declarations in
      SwiftFile(topic: topic, imports: ImportList(declarations).imports, declarations: declarations)
    }
  }

  /// Documentation of a thing of the IDL: its own, then where it comes from.
  func docs(_ docs: [String], _ what: String, _ idlName: String) -> [String] {
    let own = docs.joined(separator: "\n")
    let source = "\(what) `\(idlName)` of the IDL."
    return own.isEmpty ? [source] : [own, source]
  }

  /// Documentation of a field: its own, or at least its name in the IDL.
  func docs(_ field: ResolvedField) -> [String] {
    field.docs.isEmpty ? ["`\(field.idlName)`."] : [field.docs.joined(separator: "\n")]
  }

  /// The aliases of nested types at the top level of the module. There one named `String` would hide Swift's from
  /// all code of the module.
  func aliases(_ types: [(name: String, docs: [String])]) -> [Declaration] {
    guard configuration.aliases else { return [] }
    return types.filter { !RuntimeNames.commonTypes.contains($0.name) }.map { type in
      .member(
        MemberDeclaration(
          docs: [type.docs.first ?? "`\(type.name)`."],
          lines: ["typealias \(type.name) = \(names.own(type.name))"]))
    }
  }
}
