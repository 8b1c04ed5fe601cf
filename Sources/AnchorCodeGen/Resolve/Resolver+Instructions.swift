import AnchorIDL

/// An account of an instruction, out of its groups, with the name that it has there.
struct FlatAccount {
  var name: String
  var account: IDLInstructionAccount
}

extension Resolver {
  mutating func instruction(
    _ instruction: IDLInstruction, swiftName: String, addresses: AddressCollector
  ) -> ResolvedInstruction {
    let arguments = arguments(of: instruction)
    let flat = flatAccounts(instruction.accounts)
    let names = SwiftNamer.distinct(flat.map { namer.plainMemberName($0.name) })
    var derivation = InstructionDerivation(
      instruction: instruction, accounts: flat, names: names, arguments: arguments, addresses: addresses)
    let sources = derivation.sources(resolver: &self)
    var accounts: [ResolvedInstructionAccount] = []
    for (index, item) in flat.enumerated() {
      accounts.append(
        ResolvedInstructionAccount(
          idlName: item.name, swiftName: SwiftNamer.escaped(names[index]), docs: item.account.docs,
          isSigner: item.account.isSigner, isWritable: item.account.isWritable,
          isOptional: item.account.isOptional, source: sources[index]))
    }
    let derives = sources.contains { if case .derived = $0 { true } else { false } }
    return ResolvedInstruction(
      idlName: instruction.name, swiftName: swiftName,
      caseName: SwiftNamer.escaped(namer.plainMemberName(instruction.name)), docs: instruction.docs,
      discriminator: instruction.discriminator, arguments: arguments, accounts: accounts,
      inputs: derives ? derivation.inputs : nil)
  }

  private mutating func arguments(of instruction: IDLInstruction) -> ResolvedInstruction.Arguments {
    if let only = instruction.arguments.first, instruction.arguments.count == 1, only.name == "args",
      case .defined(let name, let generics) = only.type, generics.isEmpty,
      let type = idl.types.first(where: { $0.name == name }), case .structure(.named) = type.kind,
      case .defined(let reference)? = self.type(only.type, at: only.offset)
    {
      return .flattened(label: only.name, type: reference)
    }
    guard !instruction.arguments.isEmpty else { return .none }
    return fields(instruction.arguments).map { .fields($0) } ?? .none
  }

  func flatAccounts(_ items: [IDLInstructionAccountItem], group: String = "") -> [FlatAccount] {
    var accounts: [FlatAccount] = []
    for item in items {
      switch item {
      case .account(let account): accounts.append(FlatAccount(name: group + account.name, account: account))
      case .group(let name, let members): accounts += flatAccounts(members, group: group + name + ".")
      }
    }
    return accounts
  }

  /// Adds the seed lists of an instruction's accounts to `addresses`.
  mutating func collectAddresses(of instruction: IDLInstruction, into addresses: inout AddressCollector) {
    for item in flatAccounts(instruction.accounts) {
      guard let pda = item.account.pda, pda.program == nil,
        let seeds = seeds(pda.seeds, of: instruction)
      else { continue }
      addresses.add(seeds, accountName: item.name)
    }
  }

  /// A seed list with the types of its variable seeds; nil if a path leads nowhere, and then the account's key
  /// is asked for instead.
  mutating func seeds(_ seeds: [IDLSeed], of instruction: IDLInstruction) -> [AddressCollector.Seed]? {
    var resolved: [AddressCollector.Seed] = []
    for seed in seeds {
      switch seed {
      case .const(let bytes):
        guard bytes.count <= 32 else { return nil }
        resolved.append(.const(bytes))
      case .account(let path, let accountType):
        let parts = path.split(separator: ".").map(String.init)
        guard let leaf = parts.last else { return nil }
        var type: ResolvedType? = .primitive(.pubkey)
        if parts.count > 1 {
          type = fieldType(leaf, of: accountType)
        }
        guard let type, type.isSeed else { return nil }
        resolved.append(
          .variable(AddressCollector.Variable(leaf: leaf, isField: parts.count > 1, type: type)))
      case .argument(let path):
        let parts = path.split(separator: ".").map(String.init)
        guard let leaf = parts.last, let type = argumentType(parts, of: instruction), type.isSeed else {
          return nil
        }
        resolved.append(.variable(AddressCollector.Variable(leaf: leaf, isField: false, type: type)))
      }
    }
    return resolved
  }

  private mutating func fieldType(_ name: String, of accountType: String?) -> ResolvedType? {
    guard let accountType, let type = idl.types.first(where: { $0.name == accountType }),
      case .structure(.named(let fields)) = type.kind,
      let field = fields.first(where: { SwiftNamer.same($0.name, name) })
    else { return nil }
    return self.type(field.type, at: field.offset)
  }

  private mutating func argumentType(_ parts: [String], of instruction: IDLInstruction) -> ResolvedType? {
    var fields = instruction.arguments
    for (depth, part) in parts.enumerated() {
      guard let field = fields.first(where: { SwiftNamer.same($0.name, part) }) else { return nil }
      if depth == parts.count - 1 { return type(field.type, at: field.offset) }
      guard case .defined(let name, _) = field.type,
        let type = idl.types.first(where: { $0.name == name }),
        case .structure(.named(let inner)) = type.kind
      else { return nil }
      fields = inner
    }
    return nil
  }
}

extension SwiftNamer {
  /// Whether two spellings are of the same name: snake case and camel case are mixed in seed paths.
  static func same(_ a: String, _ b: String) -> Bool {
    words(a).map { $0.lowercased() } == words(b).map { $0.lowercased() }
  }
}

extension ResolvedType {
  /// Whether a value can stand as a seed: a key, an integer, bytes or text.
  var isSeed: Bool {
    switch self {
    case .primitive(.f32), .primitive(.f64), .primitive(.bool): false
    case .primitive, .bytes32: true
    case .byteArray(let count): count <= 32
    default: false
    }
  }
}
