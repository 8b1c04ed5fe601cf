import AnchorIDL

extension Declarer {
  /// The types that are neither accounts nor events.
  func typeDeclarations() -> [Declaration] {
    let others = Set(program.accounts.map(\.definition.idlName) + program.events.map(\.definition.idlName))
    let types = program.types.filter { !others.contains($0.idlName) }
    var declarations: [Declaration] = []
    for type in types { declarations += definition(type, docs: docs(type.docs, "Type", type.idlName)) }
    declarations += constants()
    return declarations + aliases(types.map { ($0.swiftName, $0.docs) })
  }

  /// A type with its codings.
  func definition(_ type: ResolvedDefinition, docs: [String]) -> [Declaration] {
    switch type.kind {
    case .structure(let fields):
      return [
        .extension(
          ExtensionDeclaration(
            name: program.typeName,
            members: [
              structure(
                type.swiftName, docs: docs, fields: fields,
                inherits: [names.swift("Hashable"), names.swift("Sendable")])
            ])),
        structureCoding(names.own(type.swiftName), fields: fields, size: type.size),
        structureJSON(names.own(type.swiftName), fields: fields),
      ]
    case .enumeration(let variants): return enumeration(type, variants: variants, docs: docs)
    case .alias(let target):
      return [
        .extension(
          ExtensionDeclaration(
            name: program.typeName,
            members: [
              .member(
                MemberDeclaration(
                  docs: docs, lines: ["typealias \(type.swiftName) = \(names.type(target))"]))
            ]))
      ]
    }
  }

  private func constants() -> [Declaration] {
    guard !program.constants.isEmpty else { return [] }
    let members: [Declaration] = program.constants.map { constant in
      .member(
        MemberDeclaration(
          docs: docs(constant.docs, "Constant", constant.idlName),
          lines: [
            "static let \(constant.swiftName): \(names.type(constant.type)) = \(SwiftLiteral.constant(constant.value))"
          ]))
    }
    return [
      .extension(
        ExtensionDeclaration(
          name: program.typeName,
          members: [
            .type(
              TypeDeclaration(
                docs: ["The constants in the program's IDL."], keyword: "enum", name: "Constants",
                members: members))
          ]))
    ]
  }
}
