import JSONText

extension IDLParser {
  mutating func instruction(_ node: JSONNode) -> IDLInstruction {
    let name = text(node, "name", of: "an instruction")
    var accounts: [IDLInstructionAccountItem] = []
    for item in list(node, "accounts") { accounts.append(accountItem(item, depth: 0)) }
    let count = accounts.reduce(0) { $0 + $1.count }
    if count > 256 {
      error("instruction \(name) takes \(count) accounts; a transaction holds at most 256", node)
    }
    var arguments: [IDLField] = []
    for argument in list(node, "args") { arguments.append(field(argument, "argument")) }
    var returns: IDLType?
    if let type = node["returns"] { returns = self.type(type, depth: 0) }
    return IDLInstruction(
      name: name, docs: docs(node), discriminator: bytes(node, "discriminator", of: "instruction \(name)"),
      accounts: accounts, arguments: arguments, returns: returns, offset: node.offset)
  }

  private mutating func accountItem(_ node: JSONNode, depth: Int) -> IDLInstructionAccountItem {
    let name = text(node, "name", of: "an account")
    guard node["accounts"] == nil else {
      guard depth < 16 else {
        error("groups of accounts are nested deeper than 16 levels", node)
        return .group(name: name, accounts: [])
      }
      var members: [IDLInstructionAccountItem] = []
      for member in list(node, "accounts") { members.append(accountItem(member, depth: depth + 1)) }
      return .group(name: name, accounts: members)
    }
    var address: IDLAddress?
    if let member = node["address"] { address = self.address(member) }
    var pda: IDLDerivation?
    if let member = node["pda"] { pda = derivation(member) }
    return .account(
      IDLInstructionAccount(
        name: name, docs: docs(node), isWritable: flag(node, "writable"), isSigner: flag(node, "signer"),
        isOptional: flag(node, "optional"), address: address, pda: pda,
        relations: list(node, "relations").compactMap(\.string), offset: node.offset))
  }

  private mutating func derivation(_ node: JSONNode) -> IDLDerivation {
    var seeds: [IDLSeed] = []
    for member in list(node, "seeds") {
      if let seed = seed(member) { seeds.append(seed) }
    }
    var program: IDLSeed?
    if let member = node["program"] { program = seed(member) }
    return IDLDerivation(seeds: seeds, program: program)
  }

  private mutating func seed(_ node: JSONNode) -> IDLSeed? {
    switch node["kind"]?.string {
    case "const": return .const(bytes(node, "value", of: "a constant seed"))
    case "arg": return .argument(path: text(node, "path", of: "a seed"))
    case "account":
      return .account(path: text(node, "path", of: "a seed"), accountType: node["account"]?.string)
    default:
      error("a seed's kind is const, arg or account", node)
      return nil
    }
  }
}
