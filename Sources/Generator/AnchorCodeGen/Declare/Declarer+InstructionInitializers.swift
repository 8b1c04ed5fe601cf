import AnchorIDL

// The two ways to build an instruction: with every account given, and with accounts derived.

extension Declarer {
  func explicitInitializer(_ instruction: ResolvedInstruction) -> Declaration {
    var body: [String] = []
    if instruction.arguments == .none { body.append("let arguments = \(RuntimeNames.noArguments)()") }
    body += [
      "var data = Self.schema.discriminator.bytes", "do throws(\(RuntimeNames.borshError)) {",
      "  try arguments.encode(borsh: &data)", "} catch {", "  throw .arguments(error)", "}",
      "self.arguments = arguments", "self.accounts = accounts", "self.remainingAccounts = remainingAccounts",
      "self.instruction = \(RuntimeNames.instruction)(", "  programID: program.id,", "  accounts: [",
    ]
    for account in instruction.accounts {
      let flags = "isSigner: \(account.isSigner), isWritable: \(account.isWritable)"
      if account.isOptional {
        body += [
          "    accounts.\(account.swiftName).map { \(RuntimeNames.accountMeta)(address: $0, \(flags)) }",
          "      ?? \(RuntimeNames.accountMeta)(address: program.id, isSigner: false, isWritable: false),",
        ]
      } else {
        body.append("    \(RuntimeNames.accountMeta)(address: accounts.\(account.swiftName), \(flags)),")
      }
    }
    body += ["  ] + remainingAccounts,", "  data: data)"]
    return .function(
      FunctionDeclaration(
        docs: [
          "The instruction with every account given. The program's id is in place of an optional account that is nil.",
          "- Throws: `InstructionBuilderError.arguments` for an argument that cannot be encoded.",
        ], signature: signature(instruction, accounts: "Accounts"), body: body))
  }

  func derivingInitializer(_ instruction: ResolvedInstruction) -> Declaration {
    var body: [String] = []
    var done: Set<Int> = []
    for index in instruction.accounts.indices {
      appendDerivation(of: index, instruction, &body, &done)
    }
    let label = instruction.arguments == .none ? "" : "arguments: arguments, "
    body.append("try self.init(\(label)accounts: Accounts(")
    let values = instruction.accounts.map { account in
      "\(SwiftNamer.label(account.swiftName)): \(address(of: account))"
    }
    body += separated(values, end: "),")
    body.append("  remainingAccounts: remainingAccounts, in: program)")
    return .function(
      FunctionDeclaration(
        docs: [
          "The instruction with accounts that are derived or constant, but for those in `accounts`.",
          "- Throws: `InstructionBuilderError` for an address that cannot be derived, or an argument that cannot be encoded.",
        ], signature: signature(instruction, accounts: "AccountInputs"), body: body))
  }

  private func signature(_ instruction: ResolvedInstruction, accounts: String) -> String {
    let arguments = instruction.arguments == .none ? "" : "arguments: Arguments, "
    return
      "init(\n  \(arguments)accounts: \(accounts), remainingAccounts: [\(RuntimeNames.accountMeta)] = [],\n  \(programParameter())\n) throws(\(RuntimeNames.instructionBuilderError))"
  }

  /// Appends the statement that sets the local variable of an account, after those of the accounts that it is derived
  /// from.
  private func appendDerivation(
    of index: Int, _ instruction: ResolvedInstruction, _ body: inout [String], _ done: inout Set<Int>
  ) {
    guard done.insert(index).inserted else { return }
    let account = instruction.accounts[index]
    switch account.source {
    case .input: return
    case .fixed(let address): body.append("let \(local(account)) = \(SwiftLiteral.address(address))")
    case .derived(let addressIndex, let seeds):
      for case .account(let other) in seeds {
        appendDerivation(of: other, instruction, &body, &done)
      }
      let derived = program.addresses[addressIndex]
      let owner = derived.accountType.map(names.own) ?? program.typeName
      var arguments = zip(derived.parameters, seeds).map { "\($0.name): \(value($1, instruction))" }
      if derived.owner == nil { arguments.append("in: program") }
      let name = SwiftLiteral.text(account.idlName)
      let function = "\(owner).\(SwiftNamer.escaped(derived.functionName))"
      body += [
        "let \(local(account)) = try \(RuntimeNames.instructionBuilderError).deriving(\(name)) {",
        "  () throws(\(RuntimeNames.programAddressError)) in try \(function)(\(arguments.joined(separator: ", ")))",
        "}",
      ]
    }
  }

  /// The local variable with the address of an account that is derived or constant.
  private func local(_ account: ResolvedInstructionAccount) -> String {
    account.swiftName.filter { $0 != "`" } + "Address"
  }

  private func address(of account: ResolvedInstructionAccount) -> String {
    account.source == .input ? "accounts.\(account.swiftName)" : local(account)
  }

  private func value(
    _ seed: ResolvedInstructionAccount.SeedValue, _ instruction: ResolvedInstruction
  ) -> String {
    switch seed {
    case .argument(let path): (["arguments"] + path).joined(separator: ".")
    case .input(let name): "accounts.\(name)"
    case .account(let index): address(of: instruction.accounts[index])
    }
  }
}
