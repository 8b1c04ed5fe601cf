import AnchorIDL

/// Works out which accounts of an instruction are derived, from what, and what the caller must give.
struct InstructionDerivation {
  let instruction: IDLInstruction
  let accounts: [FlatAccount]
  /// Swift names of `accounts`, without backticks.
  let names: [String]
  let arguments: ResolvedInstruction.Arguments
  let addresses: AddressCollector
  /// Where in `accounts` each name is first, by `SwiftNamer.key`.
  private let positions: [String: Int]
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
    positions = Dictionary(
      zip(accounts.map { SwiftNamer.key($0.name) }, accounts.indices), uniquingKeysWith: { first, _ in first }
    )
    accountNames = Set(positions.keys)
  }

  mutating func sources(resolver: inout Resolver) -> [ResolvedInstructionAccount.Source] {
    let candidates = accounts.map { item in derivation(of: item, resolver: &resolver) }
    let derived = withoutCycles(candidates)
    let fieldNames = fieldInputNames(derived, namer: resolver.namer)
    var sources: [ResolvedInstructionAccount.Source] = []
    for (index, item) in accounts.enumerated() {
      if let address = item.account.address {
        sources.append(.fixed(address))
      } else if let candidate = derived[index] {
        sources.append(
          .derived(
            address: candidate.address,
            seeds: candidate.seeds.map { value($0, fieldNames: fieldNames) }))
      } else {
        inputs.append(
          ResolvedInput(
            swiftName: SwiftNamer.escaped(names[index]), docs: item.account.docs, type: .primitive(.pubkey),
            isOptional: item.account.isOptional))
        sources.append(.input)
      }
      // The values that the derivation asks for stand where the account would.
      if let candidate = derived[index] {
        for case .field(let path, let type) in candidate.seeds {
          guard let name = fieldNames[SwiftNamer.key(path)], !inputs.contains(where: { $0.swiftName == name })
          else {
            continue
          }
          inputs.append(
            ResolvedInput(
              swiftName: name, docs: ["`\(path)`, a seed of `\(item.name)`."], type: type, isOptional: false))
        }
      }
    }
    return sources
  }

  /// A derivation: the address, and where its variable seeds come from.
  struct Candidate {
    var address: Int
    var seeds: [SeedSource]
  }

  enum SeedSource {
    /// The key of the account at this position.
    case account(Int)
    /// A field of an account's data, by its path.
    case field(path: String, type: ResolvedType)
    /// An argument of the instruction, as a Swift expression.
    case argument(String)
  }

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
        sources.append(.argument(argumentExpression(path, resolver)))
      case .account(let path, _):
        if variable.isField {
          sources.append(.field(path: path, type: variable.type))
        } else {
          guard let position = positions[SwiftNamer.key(path)], !accounts[position].account.isOptional
          else { return nil }
          sources.append(.account(position))
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
      while let position = pending.popLast() {
        guard let candidate = result[position] else { continue }
        for case .account(let next) in candidate.seeds {
          if next == start { result[start] = nil }
          if visited.insert(next).inserted { pending.append(next) }
        }
      }
    }
    return result
  }

  /// Names of the inputs for fields, by path: the leaf, or account and leaf where leaves collide with each other
  /// or with an account of the instruction.
  private func fieldInputNames(_ derived: [Candidate?], namer: SwiftNamer) -> [String: String] {
    var paths: [String] = []
    var known: Set<String> = []
    for candidate in derived {
      for case .field(let path, _) in candidate?.seeds ?? [] where known.insert(SwiftNamer.key(path)).inserted
      {
        paths.append(path)
      }
    }
    let leaves = paths.map { namer.memberName(String($0.split(separator: ".").last ?? "")) }
    let taken = Set(names)
    let counts = Dictionary(leaves.map { ($0, 1) }, uniquingKeysWith: +)
    let wanted = zip(paths, leaves).map { path, leaf in
      let collides = taken.contains(leaf) || counts[leaf, default: 0] > 1
      return collides ? namer.memberName(path) : leaf
    }
    let distinct = SwiftNamer.distinct(wanted, used: taken)
    return Dictionary(
      zip(paths.map(SwiftNamer.key), distinct.map(SwiftNamer.escaped)),
      uniquingKeysWith: { first, _ in first })
  }

  private func value(
    _ seed: SeedSource, fieldNames: [String: String]
  ) -> ResolvedInstructionAccount.SeedValue {
    switch seed {
    case .argument(let expression): .argument(expression)
    case .field(let path, _): .input(fieldNames[SwiftNamer.key(path)] ?? "")
    case .account(let position): .account(position)
    }
  }

  /// The Swift expression for an argument, or for a field of one. Fields have the names that their types gave them.
  private func argumentExpression(_ path: String, _ resolver: Resolver) -> String {
    var parts = path.split(separator: ".").map(String.init)[...]
    var expression = "arguments"
    var fields: [ResolvedField] = []
    switch arguments {
    case .none: break
    case .fields(let own): fields = own
    case .flattened(let label, let type):
      if let first = parts.first, SwiftNamer.same(first, label) { parts.removeFirst() }
      fields = resolver.fields(of: type)
    }
    for part in parts {
      guard let field = fields.first(where: { SwiftNamer.same($0.idlName, part) }) else { break }
      expression += "." + field.swiftName
      if case .defined(let reference) = field.type { fields = resolver.fields(of: reference) }
    }
    return expression
  }
}

extension Resolver {
  /// The fields of a struct that is resolved.
  fileprivate func fields(of type: ResolvedType.Reference) -> [ResolvedField] {
    if case .structure(let fields)? = definitions[type.idlName]?.kind { fields } else { [] }
  }
}
