import AnchorIDL

extension Declarer {
  /// The parameter `in program: …`. Its default is the program at the address in the IDL, if there is one.
  func programParameter(named name: String = "program") -> String {
    "in \(name): \(program.typeName)" + (program.address == nil ? "" : " = .\(program.deployment)")
  }

  func addressDeclarations() -> [Declaration] {
    var declarations: [Declaration] = []
    let accounts = program.addresses.compactMap(\.accountType)
    for account in program.accounts.map(\.definition.swiftName) where accounts.contains(account) {
      let own = program.addresses.filter { $0.accountType == account }
      declarations.append(
        .extension(ExtensionDeclaration(name: names.own(account), members: own.map(addressFunction))))
    }
    let others = program.addresses.filter { $0.accountType == nil }
    if !others.isEmpty {
      declarations.append(
        .extension(ExtensionDeclaration(name: program.typeName, members: others.map(addressFunction))))
    }
    return declarations
  }

  private func addressFunction(_ address: ResolvedAddress) -> Declaration {
    // The parameter with the label `in` must not have the name of a seed.
    var programName = "program"
    while address.parameters.contains(where: { $0.name == programName }) { programName += "_" }
    var parameters = address.parameters.map { "\(SwiftNamer.escaped($0.name)): \(names.type($0.type))" }
    if address.owner == nil { parameters.append(programParameter(named: programName)) }
    let owner = address.owner.map { SwiftLiteral.address($0) } ?? "\(programName).id"
    let seeds = address.seeds.map { seed in
      switch seed {
      case .const(let bytes): seedLiteral(bytes)
      case .parameter(let index): seedExpression(address.parameters[index])
      }
    }
    return .function(
      FunctionDeclaration(
        docs: [
          documentation(address),
          "- Throws: `ProgramAddressError`: `seedTooLong`, or `noBump`, which no known input reaches.",
        ],
        signature:
          "static func \(SwiftNamer.escaped(address.functionName))(\(parameters.joined(separator: ", "))) throws(\(RuntimeNames.programAddressError)) -> \(RuntimeNames.programAddress)",
        body: [
          "try \(RuntimeNames.programAddress).find(",
          "  seeds: [\(seeds.joined(separator: ", "))],", "  programID: \(owner))",
        ]))
  }

  private func documentation(_ address: ResolvedAddress) -> String {
    let seeds = address.seeds.map { seed in
      switch seed {
      case .const(let bytes):
        isPlain(bytes)
          ? "the bytes of " + SwiftLiteral.text(String(decoding: bytes, as: UTF8.self))
          : "\(bytes.count) constant bytes"
      case .parameter(let index): "`\(address.parameters[index].name)`"
      }
    }
    let owner = address.owner.map { " of the program `\($0.base58)`" } ?? ""
    return
      "The address of `\(address.subject)`\(owner) and its bump. Seeds: \(seeds.joined(separator: ", "))."
  }

  private func isPlain(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { (0x20..<0x7f).contains($0) } }

  private func seedLiteral(_ bytes: [UInt8]) -> String {
    guard !isPlain(bytes) else { return SwiftLiteral.text(String(decoding: bytes, as: UTF8.self)) }
    if let address = IDLAddress(bytes: bytes) {
      return "\(RuntimeNames.seed)(\(SwiftLiteral.address(address)))"
    }
    return "\(RuntimeNames.seed)(bytes: \(SwiftLiteral.bytes(bytes)))"
  }

  private func seedExpression(_ parameter: ResolvedAddress.Parameter) -> String {
    let name = SwiftNamer.escaped(parameter.name)
    switch parameter.type {
    case .primitive(.string): return "\(RuntimeNames.seed)(\(name))"
    case .primitive(.bytes), .byteArray: return "\(RuntimeNames.seed)(bytes: \(name))"
    case .bytes32: return "\(RuntimeNames.seed)(bytes: \(name).bytes)"
    default: return "\(RuntimeNames.seed)(\(name))"
    }
  }
}
