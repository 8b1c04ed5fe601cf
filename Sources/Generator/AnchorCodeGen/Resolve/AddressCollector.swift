import AnchorIDL
import TextEncodings

/// Finds the distinct seed lists of a program and names them.
///
/// The same list appears in many instructions, with its variable seeds under different names: in the staking
/// program as `admin` where a pool is created, and as `operator_pool.initial_pool_admin` everywhere else. Two
/// lists are the same if their owner, their constant seeds and the types of their variable seeds are.
struct AddressCollector {
  /// One variable seed as an instruction spells it.
  struct Variable: Equatable {
    /// The last part of its path.
    var leaf: String
    /// Whether the path leads into an account's data, where the name is the field's and not the caller's.
    var isField: Bool
    var type: ResolvedType
  }

  /// A seed as an instruction spells it.
  enum Seed: Equatable {
    case const([UInt8])
    case variable(Variable)
  }

  /// What an address is derived from, as an instruction spells it.
  struct SeedList: Equatable {
    var seeds: [Seed]
    /// The program that the address belongs to, if it is not this one.
    var owner: [UInt8]?
  }

  private struct Group {
    var shape: Shape
    var spellings: [[Variable]]
    var accountNames: [String]
  }

  private struct Shape: Hashable {
    enum Part: Hashable {
      case const([UInt8])
      case variable(ResolvedType)
    }
    var parts: [Part]
    var owner: [UInt8]?
  }

  let namer: SwiftNamer
  /// The program's accounts by `SwiftNamer.key`.
  private let accounts: [String: ResolvedAccount]
  private var groups: [Group] = []
  /// Where in `groups` each shape is.
  private var positions: [Shape: Int] = [:]

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

  /// The position of a seed list among `addresses()`; nil if it was never added.
  func index(of list: SeedList) -> Int? {
    positions[shape(list)]
  }

  mutating func add(_ list: SeedList, accountName: String) {
    let variables = list.seeds.compactMap { seed in
      if case .variable(let variable) = seed { variable } else { nil }
    }
    if let index = index(of: list) {
      groups[index].spellings.append(variables)
      groups[index].accountNames.append(accountName)
    } else {
      let group = Group(shape: shape(list), spellings: [variables], accountNames: [accountName])
      positions[group.shape] = groups.count
      groups.append(group)
    }
  }

  /// The addresses, in the order in which the IDL first derives them, each with a signature of its own.
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
      types.indices.map { position in name(group.spellings.map { $0[position] }) }, in: .field)
    // An address of another program is not where an account of this one is found.
    let account = group.shape.owner == nil ? accounts[SwiftNamer.key(subject)] : nil
    return ResolvedAddress(
      owner: group.shape.owner.map { Base58.encode($0) }, accountType: account?.definition.swiftName,
      functionName: account == nil ? namer.memberName(subject) + "Address" : "address",
      parameters: zip(names, types).map { ResolvedAddress.Parameter(name: $0, type: $1) }, seeds: seeds,
      subject: subject)
  }

  /// The name that most spellings use; a field's own name goes before what an instruction calls its value.
  private func name(_ spellings: [Variable]) -> String {
    let fields = spellings.filter(\.isField)
    let candidates = (fields.isEmpty ? spellings : fields).map(\.leaf)
    var counts: [String: Int] = [:]
    for candidate in candidates { counts[candidate, default: 0] += 1 }
    var best = candidates.first ?? "seed"
    for candidate in candidates where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }

  /// The associated token program, whose addresses everybody derives.
  private static let associatedToken = "ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL"

  /// What a seed list derives: the text of its first constant seed, or else what instructions call the account.
  private func subject(_ group: Group) -> String {
    if let owner = group.shape.owner {
      // The constant seeds of a foreign program's lists are keys more often than text.
      return Base58.encode(owner) == Self.associatedToken ? "associated_token" : group.accountNames[0]
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
  /// What tells functions apart in Swift.
  fileprivate var signature: String {
    let labels = parameters.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
    return "\(accountType ?? "").\(functionName)(\(labels))"
  }
}
