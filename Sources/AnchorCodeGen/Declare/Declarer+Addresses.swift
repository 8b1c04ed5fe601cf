import AnchorIDL

extension Declarer {
  /// `in program: …`, with the program at its declared address as the default if the IDL declares one.
  var programParameter: String {
    "in program: \(program.typeName)" + (program.address == nil ? "" : " = .\(program.deployment)")
  }

  func addressDeclarations() -> [Declaration] {
    var declarations: [Declaration] = []
    let accounts = program.addresses.compactMap(\.accountType)
    for account in program.accounts.map(\.definition.swiftName) where accounts.contains(account) {
      let own = program.addresses.filter { $0.accountType == account }
      declarations.append(
        .extension(ExtensionDeclaration(name: nested(account), members: own.map(addressFunction))))
    }
    let others = program.addresses.filter { $0.accountType == nil }
    if !others.isEmpty {
      declarations.append(
        .extension(ExtensionDeclaration(name: program.typeName, members: others.map(addressFunction))))
    }
    return declarations
  }

  private func addressFunction(_ address: ResolvedAddress) -> Declaration {
    let parameters =
      address.parameters.map { "\(SwiftNamer.escaped($0.name)): \(names.type($0.type))" } + [programParameter]
    let seeds = address.seeds.map { seed in
      switch seed {
      case .const(let bytes): seedLiteral(bytes)
      case .parameter(let index): seedExpression(address.parameters[index])
      }
    }
    let seedNames = address.seeds.map { seed in
      switch seed {
      case .const(let bytes): "the bytes of " + SwiftLiteral.text(String(decoding: bytes, as: UTF8.self))
      case .parameter(let index): "`\(address.parameters[index].name)`"
      }
    }
    return .function(
      FunctionDeclaration(
        docs: [
          "The address of `\(address.subject)` and its bump. Seeds: \(seedNames.joined(separator: ", ")).",
          "- Throws: `ProgramAddressError`: `seedTooLong`, or `noBump`, which no known input reaches.",
        ],
        signature:
          "static func \(SwiftNamer.escaped(address.functionName))(\(parameters.joined(separator: ", "))) throws(\(names.programAddressError)) -> \(names.programAddress)",
        body: [
          "try \(names.programAddress).find(seeds: [\(seeds.joined(separator: ", "))], programID: program.id)"
        ]))
  }

  private func seedLiteral(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let isPlain = bytes.allSatisfy { (0x20..<0x7f).contains($0) }
    return isPlain ? SwiftLiteral.text(text) : "try \(names.seed)(bytes: \(SwiftLiteral.bytes(bytes)))"
  }

  private func seedExpression(_ parameter: ResolvedAddress.Parameter) -> String {
    let name = SwiftNamer.escaped(parameter.name)
    switch parameter.type {
    case .primitive(.string): return "try \(names.seed)(bytes: Array(\(name).utf8))"
    case .primitive(.bytes), .byteArray: return "try \(names.seed)(bytes: \(name))"
    case .bytes32: return "try \(names.seed)(bytes: \(name).bytes)"
    default: return "\(names.seed)(\(name))"
    }
  }
}
