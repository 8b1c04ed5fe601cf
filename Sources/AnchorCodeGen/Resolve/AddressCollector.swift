import AnchorIDL

/// Finds the distinct seed lists of a program and names them.
///
/// The same list appears in many instructions, with its variable seeds under different names: in the staking
/// program as `admin` where a pool is created, and as `operator_pool.initial_pool_admin` everywhere else. Two
/// lists are the same if their constant seeds and the types of their variable seeds are.
struct AddressCollector {
  /// One variable seed as an instruction spells it.
  struct Variable: Equatable {
    /// The last part of its path.
    var leaf: String
    /// Whether the path leads into an account's data, where the name is the field's and not the caller's.
    var isField: Bool
    var type: ResolvedType
  }

  /// A seed list as an instruction spells it.
  enum Seed: Equatable {
    case const([UInt8])
    case variable(Variable)
  }

  private struct Group {
    var shape: [Shape]
    var spellings: [[Variable]]
    var accountNames: [String]
  }

  private enum Shape: Equatable {
    case const([UInt8])
    case variable(ResolvedType)
  }

  let namer: SwiftNamer
  let accounts: [ResolvedAccount]
  private var groups: [Group] = []

  init(namer: SwiftNamer, accounts: [ResolvedAccount]) {
    self.namer = namer
    self.accounts = accounts
  }

  private func shape(_ seeds: [Seed]) -> [Shape] {
    seeds.map { seed in
      switch seed {
      case .const(let bytes): .const(bytes)
      case .variable(let variable): .variable(variable.type)
      }
    }
  }

  /// The position of a seed list among `addresses()`; nil if it was never added.
  func index(of seeds: [Seed]) -> Int? {
    let wanted = shape(seeds)
    return groups.firstIndex { $0.shape == wanted }
  }

  mutating func add(_ seeds: [Seed], accountName: String) {
    let variables = seeds.compactMap { seed in
      if case .variable(let variable) = seed { variable } else { nil }
    }
    if let index = index(of: seeds) {
      groups[index].spellings.append(variables)
      groups[index].accountNames.append(accountName)
    } else {
      groups.append(Group(shape: shape(seeds), spellings: [variables], accountNames: [accountName]))
    }
  }

  /// The addresses, in the order in which the IDL first derives them.
  func addresses() -> [ResolvedAddress] {
    groups.map { group in
      var seeds: [ResolvedAddress.Seed] = []
      var types: [ResolvedType] = []
      for part in group.shape {
        switch part {
        case .const(let bytes): seeds.append(.const(bytes))
        case .variable(let type):
          seeds.append(.parameter(types.count))
          types.append(type)
        }
      }
      let names = SwiftNamer.distinct(
        types.indices.map { position in namer.plainMemberName(name(group.spellings.map { $0[position] })) })
      let parameters = zip(names, types).map { ResolvedAddress.Parameter(name: $0, type: $1) }
      let subject = self.subject(group)
      let account = accounts.first {
        SwiftNamer.words($0.definition.idlName).map { $0.lowercased() }
          == SwiftNamer.words(subject).map { $0.lowercased() }
      }
      return ResolvedAddress(
        accountType: account?.definition.swiftName,
        functionName: account == nil ? namer.plainMemberName(subject) + "Address" : "address",
        parameters: parameters, seeds: seeds, subject: subject)
    }
  }

  /// The name that most spellings use; a field's own name goes before what an instruction calls its value.
  private func name(_ spellings: [Variable]) -> String {
    let fields = spellings.filter(\.isField)
    let candidates = (fields.isEmpty ? spellings : fields).map(\.leaf)
    var best = candidates.first ?? "seed"
    for candidate in candidates
    where candidates.count(where: { $0 == candidate }) > candidates.count(where: { $0 == best }) {
      best = candidate
    }
    return best
  }

  /// What a seed list derives: the text of its first constant seed, or else what instructions call the account.
  private func subject(_ group: Group) -> String {
    for part in group.shape {
      guard case .const(let bytes) = part else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      if bytes.allSatisfy({ $0 < 0x80 }), !SwiftNamer.words(text).isEmpty,
        text.unicodeScalars.allSatisfy({
          $0.properties.isAlphabetic || "_- ".unicodeScalars.contains($0) || ("0"..."9").contains($0)
        })
      {
        return text
      }
    }
    return group.accountNames.first ?? "derived"
  }
}
