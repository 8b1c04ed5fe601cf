import AnchorIDL

/// Determines which accounts of an instruction are derived, from what, and what the caller must give.
struct InstructionDerivation {
  let instruction: IDLInstruction
  let accounts: [FlatAccount]
  /// Swift names of `accounts`, without backticks.
  let names: [String]
  let arguments: ResolvedInstruction.Arguments
  let addresses: AddressCollector
  /// The first index in `accounts` of each name, by `SwiftNamer.key`.
  private let indices: [String: Int]
  private let accountNames: Set<String>
  /// What the caller must give, in the order of the accounts that need it.
  private(set) var inputs: [ResolvedInput] = []

  init(
    instruction: IDLInstruction, accounts: [FlatAccount], names: [String],
    arguments: ResolvedInstruction.Arguments, addresses: AddressCollector
  ) {
    self.instruction = instruction
    self.accounts = accounts
    self.names = names
    self.arguments = arguments
    self.addresses = addresses
    indices = Dictionary(
      zip(accounts.map { SwiftNamer.key($0.name) }, accounts.indices), uniquingKeysWith: { first, _ in first }
    )
    accountNames = Set(indices.keys)
  }

  mutating func sources(resolver: inout Resolver) -> [ResolvedInstructionAccount.Source] {
    let candidates = accounts.map { item in derivation(of: item, resolver: &resolver) }
    let derived = withoutCycles(candidates)
    let fieldNames = FieldInputNames(derived, accountNames: names, namer: resolver.namer)
    var sources: [ResolvedInstructionAccount.Source] = []
    for (index, item) in accounts.enumerated() {
      if let address = item.account.address {
        sources.append(.fixed(address))
      } else if let candidate = derived[index] {
        sources.append(
          .derived(address: candidate.address, seeds: candidate.seeds.map { value($0, fieldNames) }))
        addInputs(for: candidate, of: item, fieldNames)
      } else {
        inputs.append(
          ResolvedInput(
            swiftName: SwiftNamer.escaped(names[index]), docs: item.account.docs, type: .primitive(.pubkey),
            isOptional: item.account.isOptional))
        sources.append(.input)
      }
    }
    return sources
  }

  /// Adds the fields that the seeds of a derived account are taken from, where the account itself would be.
  private mutating func addInputs(
    for candidate: Candidate, of item: FlatAccount, _ fieldNames: FieldInputNames
  ) {
    for case .field(let path, let type) in candidate.seeds {
      let name = fieldNames[path]
      guard !inputs.contains(where: { $0.swiftName == name }) else { continue }
      inputs.append(
        ResolvedInput(
          swiftName: name, docs: ["`\(path)`, a seed of `\(item.name)`."], type: type, isOptional: false))
    }
  }

  /// A derivation: the address, and where the values of its variable seeds come from.
  struct Candidate {
    /// Index in `ResolvedProgram.addresses`.
    var address: Int
    var seeds: [SeedSource]
  }

  enum SeedSource {
    /// The address of the account at this index.
    case account(Int)
    /// A field of an account's data, by its path.
    case field(path: String, type: ResolvedType)
    /// An argument of the instruction, or a field of one, by Swift names.
    case argument([String])
  }

  /// The derivation of an account; nil if the caller must give its address.
  private func derivation(of item: FlatAccount, resolver: inout Resolver) -> Candidate? {
    // An optional account may be absent.
    guard !item.account.isOptional, item.account.address == nil, let pda = item.account.pda,
      let list = resolver.seedList(pda, of: instruction, accounts: accountNames),
      let address = addresses.index(of: list)
    else { return nil }
    var sources: [SeedSource] = []
    for (seed, resolved) in zip(pda.seeds, list.seeds) {
      guard case .variable(let variable) = resolved else { continue }
      switch seed {
      case .const: continue
      case .argument(let path):
        sources.append(.argument(argument(path, resolver)))
      case .account(let path, _):
        if variable.isField {
          sources.append(.field(path: path, type: variable.type))
        } else {
          guard let index = indices[SwiftNamer.key(path)], !accounts[index].account.isOptional
          else { return nil }
          sources.append(.account(index))
        }
      }
    }
    return Candidate(address: address, seeds: sources)
  }

  /// The candidates that do not depend on themselves through other derived accounts.
  private func withoutCycles(_ candidates: [Candidate?]) -> [Candidate?] {
    var result = candidates
    for start in candidates.indices {
      var visited: Set<Int> = []
      var pending = [start]
      while let index = pending.popLast() {
        guard let candidate = result[index] else { continue }
        for case .account(let next) in candidate.seeds {
          if next == start { result[start] = nil }
          if visited.insert(next).inserted { pending.append(next) }
        }
      }
    }
    return result
  }

  private func value(
    _ seed: SeedSource, _ fieldNames: FieldInputNames
  ) -> ResolvedInstructionAccount.SeedValue {
    switch seed {
    case .argument(let path): .argument(path)
    case .field(let path, _): .input(fieldNames[path])
    case .account(let index): .account(index)
    }
  }

  /// The Swift names on the way to an argument, or to a field of one.
  private func argument(_ path: String, _ resolver: Resolver) -> [String] {
    var parts = path.split(separator: ".").map(String.init)[...]
    var fields: [ResolvedField] = []
    switch arguments {
    case .none: break
    case .fields(let own): fields = own
    case .flattened(let label, let type):
      if let first = parts.first, SwiftNamer.same(first, label) { parts.removeFirst() }
      fields = resolver.fields(of: type)
    }
    return parts.map { part in
      guard let field = fields.first(where: { !$0.isGap && SwiftNamer.same($0.idlName, part) }) else {
        preconditionFailure("the path of a seed was found before its instruction was resolved")
      }
      if case .defined(let reference) = field.type { fields = resolver.fields(of: reference) }
      return field.swiftName
    }
  }
}

/// Names of the inputs for fields of accounts, by path: the leaf, or account and leaf where leaves collide with each
/// other or with an account of the instruction.
private struct FieldInputNames {
  private var names: [String: String] = [:]

  init(_ derived: [InstructionDerivation.Candidate?], accountNames: [String], namer: SwiftNamer) {
    var paths: [String] = []
    var known: Set<String> = []
    for candidate in derived {
      for case .field(let path, _) in candidate?.seeds ?? []
      where known.insert(SwiftNamer.key(path)).inserted {
        paths.append(path)
      }
    }
    let leaves = paths.map { namer.memberName($0.split(separator: ".").last.map(String.init) ?? $0) }
    let taken = Set(accountNames)
    let counts = Dictionary(leaves.map { ($0, 1) }, uniquingKeysWith: +)
    let wanted = zip(paths, leaves).map { path, leaf in
      let collides = taken.contains(leaf) || counts[leaf, default: 0] > 1
      return collides ? namer.memberName(path) : leaf
    }
    for (path, name) in zip(paths, SwiftNamer.distinct(wanted, used: taken)) {
      names[SwiftNamer.key(path)] = SwiftNamer.escaped(name)
    }
  }

  subscript(path: String) -> String {
    guard let name = names[SwiftNamer.key(path)] else {
      preconditionFailure("every field that a seed is taken from has a name")
    }
    return name
  }
}

extension Resolver {
  /// The fields of a struct that is resolved.
  fileprivate func fields(of type: ResolvedType.Reference) -> [ResolvedField] {
    if case .structure(let fields)? = definitions[type.idlName]?.kind { fields } else { [] }
  }
}
