import AnchorIDL

extension Declarer {
  func instructionDeclarations() -> [Declaration] {
    var declarations: [Declaration] = []
    for instruction in program.instructions {
      declarations.append(
        .extension(
          ExtensionDeclaration(name: program.typeName, members: [instructionType(instruction)])))
      if case .fields(let fields) = instruction.arguments {
        let size = fields.reduce(ResolvedSize(0)) { $0 + $1.type.size }
        let name = argumentsType(instruction)
        declarations.append(structureCoding(name, fields: fields, size: size))
        declarations.append(structureJSON(name, fields: fields))
      }
    }
    return declarations + aliases(program.instructions.map { ($0.swiftName, $0.docs) })
  }

  /// The type of an instruction's arguments, qualified so that it can be used outside of the instruction's type.
  func argumentsType(_ instruction: ResolvedInstruction) -> String {
    switch instruction.arguments {
    case .none: RuntimeNames.noArguments
    case .flattened(_, let type): names.own(type.swiftName)
    case .fields: names.own(instruction.swiftName) + ".Arguments"
    }
  }

  private func instructionType(_ instruction: ResolvedInstruction) -> Declaration {
    var members = [arguments(instruction), accountsType(instruction)]
    if let inputs = instruction.inputs { members.append(inputsType(inputs)) }
    members += [
      schema(instruction),
      stored("arguments", "Arguments", "The arguments."),
      stored("accounts", "Accounts", "The accounts that the IDL names."),
      stored(
        "remainingAccounts", "[\(RuntimeNames.accountMeta)]",
        "The accounts after those that the IDL names, in order."),
      stored("instruction", RuntimeNames.instruction, "The instruction for a message."),
      explicitInitializer(instruction),
    ]
    if instruction.inputs != nil { members.append(derivingInitializer(instruction)) }
    return .type(
      TypeDeclaration(
        docs: docs(instruction.docs, "Instruction", instruction.idlName), keyword: "struct",
        name: instruction.swiftName, inherits: [RuntimeNames.anchorInstruction], members: members))
  }

  private func arguments(_ instruction: ResolvedInstruction) -> Declaration {
    let docs = ["The arguments, in the order of their encoding."]
    guard case .fields(let fields) = instruction.arguments else {
      return .member(
        MemberDeclaration(docs: docs, lines: ["typealias Arguments = \(argumentsType(instruction))"]))
    }
    return structure(
      "Arguments", docs: docs, fields: fields, inherits: [names.swift("Hashable"), names.swift("Sendable")])
  }

  private func schema(_ instruction: ResolvedInstruction) -> Declaration {
    let name = SwiftLiteral.text(instruction.idlName)
    let discriminator = SwiftLiteral.bytes(instruction.discriminator)
    return .member(
      MemberDeclaration(
        docs: ["The instruction's name, discriminator and accounts."],
        lines: [
          "static let schema = \(RuntimeNames.instructionSchema)(",
          "  name: \(name), discriminator: \(discriminator),", "  accounts: [",
        ] + instruction.accounts.map { "    \(schema($0))," } + ["  ])"]))
  }

  private func schema(_ account: ResolvedInstructionAccount) -> String {
    var parts = [SwiftLiteral.text(account.idlName)]
    if account.isSigner { parts.append("signer: true") }
    if account.isWritable { parts.append("writable: true") }
    if account.isOptional { parts.append("optional: true") }
    return "\(RuntimeNames.accountSchema)(\(parts.joined(separator: ", ")))"
  }

  private func stored(_ name: String, _ type: String, _ doc: String) -> Declaration {
    .member(MemberDeclaration(docs: [doc], lines: ["let \(name): \(type)"]))
  }
}
