import AnchorIDL

/// An account of an instruction without its groups, whose names precede its own: `pool.vault`.
struct FlatAccount {
  var name: String
  var account: IDLInstructionAccount
}

extension Resolver {
  mutating func instruction(
    _ instruction: IDLInstruction, names: InstructionNames, addresses: AddressCollector
  ) throws(Unsupported) -> ResolvedInstruction {
    let arguments = try arguments(of: instruction)
    let flat = flatAccounts(instruction.accounts)
    let accountNames = namer.memberNames(flat.map(\.name), in: .field)
    var derivation = InstructionDerivation(
      instruction: instruction, accounts: flat, names: accountNames, arguments: arguments,
      addresses: addresses)
    let sources = derivation.sources(resolver: &self)
    var accounts: [ResolvedInstructionAccount] = []
    for (index, item) in flat.enumerated() {
      accounts.append(
        ResolvedInstructionAccount(
          idlName: item.name, swiftName: SwiftNamer.escaped(accountNames[index]), docs: item.account.docs,
          isSigner: item.account.isSigner, isWritable: item.account.isWritable,
          isOptional: item.account.isOptional, source: sources[index]))
    }
    let derives = sources.contains { if case .derived = $0 { true } else { false } }
    return ResolvedInstruction(
      idlName: instruction.name, swiftName: names.type, caseName: names.caseName, docs: instruction.docs,
      discriminator: instruction.discriminator, arguments: arguments, accounts: accounts,
      inputs: derives ? derivation.inputs : nil)
  }

  private mutating func arguments(
    of instruction: IDLInstruction
  ) throws(Unsupported) -> ResolvedInstruction.Arguments {
    if let only = instruction.arguments.first, instruction.arguments.count == 1, only.name == "args",
      case .defined(let name, _) = only.type, case .structure(.named)? = typesByName[name]?.kind,
      case .defined(let reference) = try type(only.type, at: only.offset)
    {
      return .flattened(label: only.name, type: reference)
    }
    guard !instruction.arguments.isEmpty else { return .none }
    return .fields(try fields(instruction.arguments, in: .field))
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
    let accounts = flatAccounts(instruction.accounts)
    let names = Set(accounts.map { SwiftNamer.key($0.name) })
    for item in accounts {
      guard let pda = item.account.pda, let list = seedList(pda, of: instruction, accounts: names) else {
        continue
      }
      addresses.add(list, accountName: item.name)
    }
  }

  /// The seeds and the owner of an address, with the types of the variable seeds; nil if a path leads nowhere or the
  /// owner is not constant. The caller must then give the account's address.
  ///
  /// - Parameter accounts: the names of the instruction's accounts, by `SwiftNamer.key`.
  mutating func seedList(
    _ pda: IDLDerivation, of instruction: IDLInstruction, accounts: Set<String>
  ) -> AddressCollector.SeedList? {
    var owner: IDLAddress?
    if let program = pda.program {
      guard case .const(let bytes) = program, let address = IDLAddress(bytes: bytes) else { return nil }
      owner = address
    }
    guard !pda.seeds.isEmpty, pda.seeds.count < 16 else { return nil }
    var seeds: [AddressCollector.Seed] = []
    for seed in pda.seeds {
      guard let resolved = self.seed(seed, of: instruction, accounts: accounts) else { return nil }
      seeds.append(resolved)
    }
    return AddressCollector.SeedList(seeds: seeds, owner: owner)
  }

  private mutating func seed(
    _ seed: IDLSeed, of instruction: IDLInstruction, accounts: Set<String>
  ) -> AddressCollector.Seed? {
    switch seed {
    case .const(let bytes): return bytes.count <= 32 ? .const(bytes) : nil
    case .account(let path, let accountType):
      let parts = path.split(separator: ".").map(String.init)
      guard let leaf = parts.last else { return nil }
      // A path can also name an account in a group.
      let isField = parts.count > 1 && !accounts.contains(SwiftNamer.key(path))
      let type = isField ? fieldType(leaf, of: accountType) : .primitive(.pubkey)
      guard let type, type.isSeed else { return nil }
      return .variable(AddressCollector.Variable(leaf: leaf, isField: isField, type: type))
    case .argument(let path):
      let parts = path.split(separator: ".").map(String.init)
      guard let leaf = parts.last, let type = argumentType(parts, of: instruction), type.isSeed else {
        return nil
      }
      return .variable(AddressCollector.Variable(leaf: leaf, isField: false, type: type))
    }
  }

  private mutating func fieldType(_ name: String, of accountType: String?) -> ResolvedType? {
    guard let accountType, case .structure(.named(let fields))? = typesByName[accountType]?.kind else {
      return nil
    }
    let known =
      seedFields[accountType]
      ?? Dictionary(fields.map { (SwiftNamer.key($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    seedFields[accountType] = known
    return known[SwiftNamer.key(name)].flatMap { resolvedIfPossible($0) }
  }

  private mutating func argumentType(_ parts: [String], of instruction: IDLInstruction) -> ResolvedType? {
    var fields = instruction.arguments
    for (depth, part) in parts.enumerated() {
      guard let field = fields.first(where: { SwiftNamer.same($0.name, part) }) else { return nil }
      if depth == parts.count - 1 { return resolvedIfPossible(field) }
      guard case .defined(let name, _) = field.type,
        case .structure(.named(let inner))? = typesByName[name]?.kind
      else { return nil }
      fields = inner
    }
    return nil
  }

  private mutating func resolvedIfPossible(_ field: IDLField) -> ResolvedType? {
    do throws(Unsupported) { return try type(field.type, at: field.offset) } catch { return nil }
  }
}
