import AnchorIDL

// The two types for an instruction's accounts: all of them, and what the caller of the deriving initializer gives.

extension Declarer {
  /// `Accounts`: every account explicit.
  func accountsType(_ instruction: ResolvedInstruction) -> Declaration {
    let fields = instruction.accounts.map { account in
      var value: String?
      if case .fixed(let address) = account.source { value = SwiftLiteral.address(address) }
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
        docs: ["The addresses of the accounts, in the order that the program expects."], keyword: "struct",
        name: "Accounts", inherits: [names.swift("Hashable"), names.swift("Sendable")], members: members))
  }

  private func docs(_ account: ResolvedInstructionAccount) -> [String] {
    var flags: [String] = []
    if account.isSigner { flags.append("signer") }
    if account.isWritable { flags.append("writable") }
    if account.isOptional { flags.append("optional") }
    let own = account.docs.joined(separator: "\n")
    let tail = flags.isEmpty ? "" : ": " + flags.joined(separator: ", ")
    return (own.isEmpty ? [] : [own]) + ["`\(account.idlName)`\(tail)."]
  }

  private func namedInitializer(_ instruction: ResolvedInstruction) -> Declaration {
    var conditions: [String] = []
    var values: [String] = []
    for account in instruction.accounts {
      let address = "accounts[\(SwiftLiteral.text(account.idlName))]?.address"
      var value = address
      if !account.isOptional {
        value = "address\(conditions.count)"
        conditions.append("let \(value) = \(address)")
      }
      values.append("\(SwiftNamer.label(account.swiftName)): \(value)")
    }
    var body: [String] = []
    if !conditions.isEmpty {
      body = ["guard"] + separated(conditions, end: "") + ["else { return nil }"]
    }
    body += values.isEmpty ? ["self.init()"] : ["self.init("] + separated(values, end: ")")
    return .function(
      FunctionDeclaration(
        docs: ["The accounts of a decoded instruction; nil if one that is not optional is missing."],
        signature: "init?(_ accounts: \(RuntimeNames.namedAccounts))", body: body))
  }

  /// `AccountInputs`: what the caller must give so that every other account can be derived.
  func inputsType(_ inputs: [ResolvedInput]) -> Declaration {
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
        docs: ["The accounts and seeds to give; the other accounts are derived or constant."],
        keyword: "struct", name: "AccountInputs",
        inherits: [names.swift("Hashable"), names.swift("Sendable")], members: members))
  }

  /// Indented lines with a comma after each but the last, which gets `end`.
  func separated(_ lines: [String], end: String) -> [String] {
    lines.enumerated().map { "  \($1)" + ($0 + 1 < lines.count ? "," : end) }
  }
}
