import AnchorIDL

/// The fourth stage: turns a resolved program into declarations, one file for each topic.
struct Declarer {
  let program: ResolvedProgram
  let configuration: GeneratorConfiguration
  let names: TypeNames

  init(_ program: ResolvedProgram, configuration: GeneratorConfiguration) {
    self.program = program
    self.configuration = configuration
    self.names = TypeNames(
      program: program.typeName,
      nested: Set(program.types.map(\.swiftName) + program.instructions.map(\.swiftName)))
  }

  func files() -> [SwiftFile] {
    Topic.allCases.map { topic in
      let declarations = declarations(of: topic)
      return SwiftFile(topic: topic, imports: ImportList(declarations).imports, declarations: declarations)
    }
  }

  private func declarations(of topic: Topic) -> [Declaration] {
    switch topic {
    case .program: programDeclarations()
    case .types: typeDeclarations()
    case .accounts: accountDeclarations()
    case .views: viewDeclarations()
    case .events: eventDeclarations()
    case .instructions: instructionDeclarations()
    case .errors: errorDeclarations()
    case .addresses: addressDeclarations()
    }
  }

  /// Documentation of a part of the IDL: the IDL's own, then what the part is.
  func docs(_ docs: [String], _ what: String, _ idlName: String) -> [String] {
    let own = docs.joined(separator: "\n")
    let source = "\(what) `\(idlName)` of the IDL."
    return own.isEmpty ? [source] : [own, source]
  }

  /// Documentation of a field: the IDL's own, or else its name in the IDL.
  func docs(_ field: ResolvedField) -> [String] {
    field.docs.isEmpty ? ["`\(field.idlName)`."] : [field.docs.joined(separator: "\n")]
  }

  /// The aliases of nested types at the top level of the module. A type named `String` gets none: it would hide Swift's
  /// in the whole module.
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
