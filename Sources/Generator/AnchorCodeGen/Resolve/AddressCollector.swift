import AnchorIDL

/// Collects the distinct seed lists of a program and names the addresses that they derive.
///
/// The same list occurs in many instructions, with different names for its variable seeds: in the staking program
/// `admin` where a pool is created, and `operator_pool.initial_pool_admin` everywhere else. Two lists are the same if
/// their owners, their constant seeds and the types of their variable seeds are.
struct AddressCollector {
  /// One variable seed as an instruction spells it.
  struct Variable: Equatable {
    /// The last part of its path.
    var leaf: String
    /// Whether the path leads to a field of an account's data. The name is then the field's, not the instruction's.
    var isField: Bool
    var type: ResolvedType
  }

  /// A seed as an instruction spells it.
  enum Seed: Equatable {
    case const([UInt8])
    case variable(Variable)
  }

  /// The seeds and the owner of an address, as an instruction spells them.
  struct SeedList: Equatable {
    var seeds: [Seed]
    /// The program that owns the address; nil for the IDL's own program.
    var owner: IDLAddress?
  }

  /// The uses of one seed list: how instructions spell its variable seeds, and what they call the account.
  private struct Group {
    var shape: Shape
    /// The spelling of the first use, and those of the others.
    var spelling: [Variable]
    var otherSpellings: [[Variable]] = []
    var accountNames: [String]
  }

  /// What makes two seed lists the same.
  private struct Shape: Hashable {
    enum Part: Hashable {
      case const([UInt8])
      case variable(ResolvedType)
    }
    var parts: [Part]
    var owner: IDLAddress?
  }

  let namer: SwiftNamer
  /// The program's accounts, by `SwiftNamer.key`.
  private let accounts: [String: ResolvedAccount]
  private var groups: [Group] = []
  /// The index in `groups` of each shape.
  private var indices: [Shape: Int] = [:]

  init(namer: SwiftNamer, accounts: [ResolvedAccount]) {
    self.namer = namer
    self.accounts = Dictionary(
      accounts.map { (SwiftNamer.key($0.definition.idlName), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func shape(_ list: SeedList) -> Shape {
    let parts: [Shape.Part] = list.seeds.map { seed in
      switch seed {
      case .const(let bytes): .const(bytes)
      case .variable(let variable): .variable(variable.type)
      }
    }
    return Shape(parts: parts, owner: list.owner)
  }

  /// The index of a seed list in `addresses()`; nil if it was not added.
  func index(of list: SeedList) -> Int? { indices[shape(list)] }

  mutating func add(_ list: SeedList, accountName: String) {
    let variables = list.seeds.compactMap { seed in
      if case .variable(let variable) = seed { variable } else { nil }
    }
    if let index = index(of: list) {
      groups[index].otherSpellings.append(variables)
      groups[index].accountNames.append(accountName)
    } else {
      let group = Group(shape: shape(list), spelling: variables, accountNames: [accountName])
      indices[group.shape] = groups.count
      groups.append(group)
    }
  }

  /// The addresses, in the order of their first use in the IDL, each with a signature that differs from all others.
  func addresses() -> [ResolvedAddress] {
    var signatures: Set<String> = []
    return groups.map { group in
      var address = self.address(group, subject: subject(group))
      if signatures.contains(address.signature) {
        address = self.address(group, subject: group.accountNames[0])
      }
      let name = address.functionName
      var number = 2
      while !signatures.insert(address.signature).inserted {
        address.functionName = "\(name)\(number)"
        number += 1
      }
      return address
    }
  }

  private func address(_ group: Group, subject: String) -> ResolvedAddress {
    var seeds: [ResolvedAddress.Seed] = []
    var types: [ResolvedType] = []
    for part in group.shape.parts {
      switch part {
      case .const(let bytes): seeds.append(.const(bytes))
      case .variable(let type):
        seeds.append(.parameter(types.count))
        types.append(type)
      }
    }
    let names = namer.memberNames(
      group.spelling.indices.map { position in
        name(group.spelling[position], group.otherSpellings.map { $0[position] })
      }, in: .field)
    // An account of this program is not at an address that another program owns.
    let account = group.shape.owner == nil ? accounts[SwiftNamer.key(subject)] : nil
    return ResolvedAddress(
      owner: group.shape.owner, accountType: account?.definition.swiftName,
      functionName: account == nil ? namer.memberName(subject) + "Address" : "address",
      parameters: zip(names, types).map { ResolvedAddress.Parameter(name: $0, type: $1) }, seeds: seeds,
      subject: subject)
  }

  /// The name in most spellings, the first of several; names of fields take precedence over those of instructions.
  private func name(_ first: Variable, _ others: [Variable]) -> String {
    let spellings = [first] + others
    let fields = spellings.filter(\.isField)
    let candidates = (fields.isEmpty ? spellings : fields).map(\.leaf)
    var counts: [String: Int] = [:]
    for candidate in candidates { counts[candidate, default: 0] += 1 }
    // Where `first` is not a candidate, it counts 0 and loses to every one that is.
    return candidates.reduce(first.leaf) { best, candidate in
      counts[candidate, default: 0] > counts[best, default: 0] ? candidate : best
    }
  }

  /// The associated token program. Its addresses are derived by many programs, under many names.
  private static let associatedToken = "ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL"

  /// What a seed list derives: the text of its first constant seed, or else the account's name in an instruction.
  private func subject(_ group: Group) -> String {
    if let owner = group.shape.owner {
      // The constant seeds of another program's lists are more often addresses than text.
      return owner.base58 == Self.associatedToken ? "associated_token" : group.accountNames[0]
    }
    for part in group.shape.parts {
      guard case .const(let bytes) = part else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      let isPlain = bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "):
          true
        default: false
        }
      }
      if isPlain, !IDLName.words(text).isEmpty { return text }
    }
    return group.accountNames[0]
  }
}

extension ResolvedAddress {
  /// What distinguishes functions in Swift: where they are declared, name, labels and types.
  fileprivate var signature: String {
    let labels = parameters.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
    return "\(accountType ?? "").\(functionName)(\(labels))"
  }
}
