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
        let name = names.own(instruction.swiftName) + ".Arguments"
        declarations.append(structureCoding(name, fields: fields, size: size))
        declarations.append(structureJSON(name, fields: fields))
      }
    }
    return declarations + aliases(program.instructions.map { ($0.swiftName, $0.docs) })
  }

  /// The type of an instruction's arguments, from outside of the instruction's type.
  func argumentsType(_ instruction: ResolvedInstruction) -> String {
    switch instruction.arguments {
    case .none: RuntimeNames.noArguments
    case .flattened(_, let type): names.own(type.swiftName)
    case .fields: names.own(instruction.swiftName) + ".Arguments"
    }
  }

  private func instructionType(_ instruction: ResolvedInstruction) -> Declaration {
    var members: [Declaration] = []
    switch instruction.arguments {
    case .fields(let fields):
      members.append(
        structure(
          "Arguments", docs: ["The arguments, in the order in which they are written."], fields: fields,
          inherits: [names.swift("Hashable"), names.swift("Sendable")]))
    default:
      members.append(
        .member(
          MemberDeclaration(
            docs: ["The arguments, in the order in which they are written."],
            lines: ["typealias Arguments = \(argumentsType(instruction))"])))
    }
    members.append(accountsType(instruction))
    if let inputs = instruction.inputs { members.append(inputsType(inputs)) }
    members.append(
      .member(
        MemberDeclaration(
          docs: ["Name, discriminator and accounts."],
          lines: ["static let schema = \(RuntimeNames.instructionSchema)("]
            + [
              "  name: \(SwiftLiteral.text(instruction.idlName)), discriminator: \(SwiftLiteral.bytes(instruction.discriminator)),",
              "  accounts: [",
            ] + instruction.accounts.map { "    \(accountSchema($0))," } + ["  ])"])))
    members += [
      stored("arguments", "Arguments", "The arguments."),
      stored("accounts", "Accounts", "The accounts, each with its key."),
      stored(
        "remainingAccounts", "[\(RuntimeNames.accountMeta)]",
        "Accounts beyond those that the program names, in order."),
      stored("instruction", RuntimeNames.instruction, "The instruction as a message takes it."),
      explicitInitializer(instruction),
    ]
    if instruction.inputs != nil { members.append(derivingInitializer(instruction)) }
    return .type(
      TypeDeclaration(
        docs: docs(instruction.docs, "Instruction", instruction.idlName), keyword: "struct",
        name: instruction.swiftName, inherits: [RuntimeNames.anchorInstruction], members: members))
  }

  private func stored(_ name: String, _ type: String, _ doc: String) -> Declaration {
    .member(MemberDeclaration(docs: [doc], lines: ["let \(name): \(type)"]))
  }

  private func accountSchema(_ account: ResolvedInstructionAccount) -> String {
    var parts = [SwiftLiteral.text(account.idlName)]
    if account.isSigner { parts.append("signer: true") }
    if account.isWritable { parts.append("writable: true") }
    if account.isOptional { parts.append("optional: true") }
    return "\(RuntimeNames.accountSchema)(\(parts.joined(separator: ", ")))"
  }

  private func docs(_ account: ResolvedInstructionAccount) -> [String] {
    var flags: [String] = []
    if account.isSigner { flags.append("signs") }
    if account.isWritable { flags.append("is written to") }
    if account.isOptional { flags.append("can be absent") }
    let own = account.docs.joined(separator: "\n")
    let tail = flags.isEmpty ? "" : "; " + flags.joined(separator: ", ")
    return (own.isEmpty ? [] : [own]) + ["`\(account.idlName)`\(tail)."]
  }

  /// Every account explicit.
  private func accountsType(_ instruction: ResolvedInstruction) -> Declaration {
    let fields = instruction.accounts.map { account in
      var value: String?
      if case .fixed(let address) = account.source {
        value = SwiftLiteral.publicKey(address, type: RuntimeNames.publicKey)
      }
      if account.isOptional { value = "nil" }
      return (
        name: account.swiftName, type: RuntimeNames.publicKey + (account.isOptional ? "?" : ""), value: value
      )
    }
    var members: [Declaration] = zip(instruction.accounts, fields).map { account, field in
      .member(MemberDeclaration(docs: docs(account), lines: ["var \(field.name): \(field.type)"]))
    }
    members.append(memberwiseInitializer(fields))
    members.append(namedInitializer(instruction))
    return .type(
      TypeDeclaration(
        docs: ["The accounts, in the order in which the program wants them."], keyword: "struct",
        name: "Accounts", inherits: [names.swift("Hashable"), names.swift("Sendable")], members: members))
  }

  private func namedInitializer(_ instruction: ResolvedInstruction) -> Declaration {
    let required = instruction.accounts.filter { !$0.isOptional }
    var body: [String] = []
    if !required.isEmpty {
      body.append("guard")
      for (index, account) in required.enumerated() {
        let comma = index + 1 < required.count ? "," : ""
        body.append(
          "  let address\(index) = accounts[\(SwiftLiteral.text(account.idlName))]?.address\(comma)")
      }
      body.append("else { return nil }")
    }
    body.append("self.init(")
    var keys = required.indices.makeIterator()
    for (index, account) in instruction.accounts.enumerated() {
      let value =
        account.isOptional
        ? "accounts[\(SwiftLiteral.text(account.idlName))]?.address" : "address\(keys.next() ?? 0)"
      body.append(
        "  \(SwiftNamer.label(account.swiftName)): \(value)"
          + (index + 1 < instruction.accounts.count ? "," : ")"))
    }
    if instruction.accounts.isEmpty { body = ["self.init()"] }
    return .function(
      FunctionDeclaration(
        docs: ["The accounts of a decoded instruction; nil if one is missing that is not optional."],
        signature: "init?(_ accounts: \(RuntimeNames.namedAccounts))", body: body))
  }

  /// What the caller must give so that every other account can be derived.
  private func inputsType(_ inputs: [ResolvedInput]) -> Declaration {
    let fields = inputs.map { input in
      (
        name: input.swiftName, type: names.type(input.type) + (input.isOptional ? "?" : ""),
        value: input.isOptional ? "nil" : nil as String?
      )
    }
    var members: [Declaration] = zip(inputs, fields).map { input, field in
      .member(
        MemberDeclaration(
          docs: input.docs.isEmpty
            ? ["The account `\(input.swiftName)`."] : [input.docs.joined(separator: "\n")],
          lines: ["var \(field.name): \(field.type)"]))
    }
    members.append(memberwiseInitializer(fields))
    return .type(
      TypeDeclaration(
        docs: ["What the accounts follow from: the others are derived or always the same."],
        keyword: "struct", name: "AccountInputs",
        inherits: [names.swift("Hashable"), names.swift("Sendable")], members: members))
  }

  private func initializerSignature(_ instruction: ResolvedInstruction, accounts: String) -> String {
    let arguments = instruction.arguments == .none ? "" : "arguments: Arguments, "
    return
      "init(\n  \(arguments)accounts: \(accounts), remainingAccounts: [\(RuntimeNames.accountMeta)] = [],\n  \(programParameter())\n) throws(\(RuntimeNames.instructionBuilderError))"
  }

  private func explicitInitializer(_ instruction: ResolvedInstruction) -> Declaration {
    var body: [String] = []
    if instruction.arguments == .none { body.append("let arguments = \(RuntimeNames.noArguments)()") }
    body += [
      "var data = Self.schema.discriminator.bytes", "do throws(\(RuntimeNames.borshError)) {",
      "  try arguments.encode(borsh: &data)", "} catch {", "  throw .arguments(error)", "}",
      "self.arguments = arguments", "self.accounts = accounts", "self.remainingAccounts = remainingAccounts",
      "self.instruction = \(RuntimeNames.instruction)(", "  programID: program.id,", "  accounts: [",
    ]
    for account in instruction.accounts {
      let meta =
        "\(RuntimeNames.accountMeta)(address: accounts.\(account.swiftName), isSigner: \(account.isSigner), isWritable: \(account.isWritable))"
      if account.isOptional {
        body.append(
          "    accounts.\(account.swiftName).map { \(RuntimeNames.accountMeta)(address: $0, isSigner: \(account.isSigner), isWritable: \(account.isWritable)) }"
        )
        body.append(
          "      ?? \(RuntimeNames.accountMeta)(address: program.id, isSigner: false, isWritable: false),")
      } else {
        body.append("    \(meta),")
      }
    }
    body += ["  ] + remainingAccounts,", "  data: data)"]
    return .function(
      FunctionDeclaration(
        docs: [
          "The instruction with every account given. The program's id stands in place of an optional account that is nil.",
          "- Throws: `InstructionBuilderError.arguments` for an argument that cannot be written.",
        ], signature: initializerSignature(instruction, accounts: "Accounts"), body: body))
  }

  private func derivingInitializer(_ instruction: ResolvedInstruction) -> Declaration {
    var body: [String] = []
    var done: Set<Int> = []
    for index in instruction.accounts.indices {
      appendDerivation(of: index, instruction, &body, &done)
    }
    let label = instruction.arguments == .none ? "" : "arguments: arguments, "
    body.append("try self.init(\(label)accounts: Accounts(")
    for (index, account) in instruction.accounts.enumerated() {
      let value: String
      switch account.source {
      case .input: value = "accounts.\(account.swiftName)"
      case .fixed, .derived: value = local(account)
      }
      body.append(
        "  \(SwiftNamer.label(account.swiftName)): \(value)"
          + (index + 1 < instruction.accounts.count ? "," : "),"))
    }
    body.append("  remainingAccounts: remainingAccounts, in: program)")
    return .function(
      FunctionDeclaration(
        docs: [
          "The instruction with every account that can be derived derived.",
          "- Throws: `InstructionBuilderError`: an address that cannot be derived, or an argument that cannot be written.",
        ], signature: initializerSignature(instruction, accounts: "AccountInputs"), body: body))
  }

  private func local(_ account: ResolvedInstructionAccount) -> String {
    account.swiftName.filter { $0 != "`" } + "Key"
  }

  /// Appends the statement that makes an account's key, after those of the accounts it is derived from.
  private func appendDerivation(
    of index: Int, _ instruction: ResolvedInstruction, _ body: inout [String], _ done: inout Set<Int>
  ) {
    guard done.insert(index).inserted else { return }
    let account = instruction.accounts[index]
    switch account.source {
    case .input: return
    case .fixed(let address):
      let value = SwiftLiteral.publicKey(address, type: RuntimeNames.publicKey) ?? "program.id"
      body.append("let \(local(account)) = \(value)")
    case .derived(let addressIndex, let seeds):
      for case .account(let other) in seeds {
        appendDerivation(of: other, instruction, &body, &done)
      }
      let address = program.addresses[addressIndex]
      let owner = address.accountType.map(names.own) ?? program.typeName
      var call = zip(address.parameters, seeds).map { "\($0.name): \(value($1, instruction))" }
      if address.owner == nil { call.append("in: program") }
      body.append(
        "let \(local(account)) = try \(RuntimeNames.instructionBuilderError).deriving(\(SwiftLiteral.text(account.idlName))) {"
      )
      body.append(
        "  () throws(\(RuntimeNames.programAddressError)) in try \(owner).\(SwiftNamer.escaped(address.functionName))(\(call.joined(separator: ", ")))"
      )
      body.append("}")
    }
  }

  /// Where the value of a seed is at hand.
  private func value(
    _ seed: ResolvedInstructionAccount.SeedValue, _ instruction: ResolvedInstruction
  ) -> String {
    switch seed {
    case .argument(let expression): return expression
    case .input(let name): return "accounts.\(name)"
    case .account(let position):
      let account = instruction.accounts[position]
      return account.source == .input ? "accounts.\(account.swiftName)" : local(account)
    }
  }
}
