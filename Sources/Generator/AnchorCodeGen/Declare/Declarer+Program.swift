import AnchorIDL

extension Declarer {
  func programDeclarations() -> [Declaration] {
    [
      programType(),
      anyEnum(
        "AnyAccount", "Any account of the program.",
        program.accounts.map { ($0.caseName, names.own($0.definition.swiftName), $0.definition.idlName) }),
      anyEnum(
        "AnyEvent", "Any event of the program.",
        program.events.map { ($0.caseName, names.own($0.definition.swiftName), $0.idlName) }),
      anyInstruction(),
      programConformance(),
    ]
  }

  private func programType() -> Declaration {
    var members: [Declaration] = []
    if let address = program.address.flatMap({ SwiftLiteral.publicKey($0, type: RuntimeNames.publicKey) }) {
      members.append(
        .member(
          MemberDeclaration(
            docs: ["The program at the address that its IDL declares: `\(program.address ?? "")`."],
            lines: [
              "static let \(SwiftNamer.escaped(program.deployment)) = \(program.typeName)(id: \(address))"
            ])))
    }
    members += [
      .member(
        MemberDeclaration(
          docs: ["The address that the program is deployed at."], lines: ["let id: \(RuntimeNames.publicKey)"]
        )),
      .function(
        FunctionDeclaration(
          docs: ["The program at another address."], signature: "init(id: \(RuntimeNames.publicKey))",
          body: ["self.id = id"])),
      .member(
        MemberDeclaration(
          docs: ["The name in the IDL."],
          lines: ["var name: \(names.swift("String")) { \(SwiftLiteral.text(program.idlName)) }"])),
    ]
    return .type(
      TypeDeclaration(
        docs: docs(program.docs, "Program", program.idlName), keyword: "struct", name: program.typeName,
        inherits: [names.swift("Hashable"), names.swift("Sendable")], members: members))
  }

  private func anyEnum(
    _ name: String, _ doc: String, _ cases: [(name: String, type: String, idlName: String)]
  ) -> Declaration {
    var members: [Declaration] = cases.map { item in
      .member(
        MemberDeclaration(
          docs: ["`\(item.idlName)`."], hasAccess: false, lines: ["case \(item.name)(\(item.type))"]))
    }
    members.append(itemName(cases.map { ($0.name, $0.idlName, true) }))
    var body = ["switch self {"]
    for item in cases { body.append("case .\(item.name)(let value): value.encode(json: &json)") }
    body.append("}")
    members.append(jsonFunction(cases.isEmpty ? [] : body))
    return .extension(
      ExtensionDeclaration(
        name: program.typeName,
        members: [
          .type(
            TypeDeclaration(
              docs: [doc], keyword: cases.isEmpty ? "enum" : "indirect enum", name: name,
              inherits: [names.swift("Hashable"), RuntimeNames.programItem], members: members))
        ]))
  }

  private func itemName(_ cases: [(name: String, idlName: String, payload: Bool)]) -> Declaration {
    .member(
      MemberDeclaration(
        docs: ["The name in the IDL."],
        lines: ["var typeName: \(names.swift("String")) {", "  switch self {"]
          + cases.map { "  case .\($0.name): \(SwiftLiteral.text($0.idlName))" } + ["  }", "}"]))
  }

  /// The arguments are written under the names of the instruction's parameters, so that a flattened struct
  /// looks as the IDL has it.
  private func anyInstruction() -> Declaration {
    var members: [Declaration] = program.instructions.map { instruction in
      let payload = instruction.arguments == .none ? "" : "(\(argumentsType(instruction)))"
      return .member(
        MemberDeclaration(
          docs: ["`\(instruction.idlName)`, with its arguments."], hasAccess: false,
          lines: ["case \(instruction.caseName)\(payload)"]))
    }
    members.append(itemName(program.instructions.map { ($0.caseName, $0.idlName, true) }))
    var body = ["switch self {"]
    for instruction in program.instructions {
      switch instruction.arguments {
      case .none:
        body += ["case .\(instruction.caseName):", "  json.beginObject()", "  json.endObject()"]
      case .flattened(let label, _):
        body += [
          "case .\(instruction.caseName)(let arguments):", "  json.beginObject()",
          "  json.member(\(SwiftLiteral.text(label)), arguments)", "  json.endObject()",
        ]
      case .fields:
        body += ["case .\(instruction.caseName)(let arguments): arguments.encode(json: &json)"]
      }
    }
    body.append("}")
    members.append(jsonFunction(program.instructions.isEmpty ? [] : body))
    return .extension(
      ExtensionDeclaration(
        name: program.typeName,
        members: [
          .type(
            TypeDeclaration(
              docs: ["Any instruction of the program, with its arguments."],
              keyword: program.instructions.isEmpty ? "enum" : "indirect enum", name: "AnyInstruction",
              inherits: [names.swift("Hashable"), RuntimeNames.programItem], members: members))
        ]))
  }
}
