import AnchorIDL

/// Settles names, sizes and derivations of an IDL; what cannot be generated is noted as a diagnostic.
struct Resolver {
  let idl: IDL
  let configuration: GeneratorConfiguration
  let namer: SwiftNamer
  private(set) var diagnostics: [IDLDiagnostic] = []
  /// Definitions that are resolved, by IDL name.
  var definitions: [String: ResolvedDefinition] = [:]
  /// Definitions that are being resolved: meeting one again means that a type holds itself.
  var open: Set<String> = []
  /// Swift names of the definitions, by IDL name.
  let typeNames: [String: String]

  init(_ idl: IDL, configuration: GeneratorConfiguration) {
    self.idl = idl
    self.configuration = configuration
    self.namer = SwiftNamer(acronyms: configuration.acronyms)
    let namer = self.namer
    let names = SwiftNamer.distinct(idl.types.map { namer.typeName($0.name) })
    self.typeNames = Dictionary(
      zip(idl.types.map(\.name), names), uniquingKeysWith: { first, _ in first })
  }

  mutating func error(_ message: String, at offset: Int?) {
    diagnostics.append(IDLDiagnostic(.error, message, offset: offset))
  }

  mutating func warn(_ message: String, at offset: Int?) {
    diagnostics.append(IDLDiagnostic(.warning, message, offset: offset))
  }

  /// The whole program; to be used only if no diagnostic is an error.
  mutating func program() -> ResolvedProgram {
    reportDuplicates()
    var types: [ResolvedDefinition] = []
    for type in idl.types {
      if let resolved = definition(type) { types.append(resolved) }
    }
    let accounts = self.accounts()
    let events = self.events()
    var addresses = AddressCollector(namer: namer, accounts: accounts)
    var instructions: [ResolvedInstruction] = []
    let names = instructionNames()
    for (instruction, name) in zip(idl.instructions, names) {
      collectAddresses(of: instruction, into: &addresses)
      _ = name
    }
    let resolvedAddresses = addresses.addresses()
    for (instruction, name) in zip(idl.instructions, names) {
      instructions.append(self.instruction(instruction, swiftName: name, addresses: addresses))
    }
    return ResolvedProgram(
      idlName: idl.metadata.name, typeName: programTypeName(), deployment: configuration.deployment,
      address: idl.address, docs: programDocs(), types: types, accounts: accounts, events: events,
      instructions: instructions, errors: errorCodes(), constants: constants(), addresses: resolvedAddresses)
  }

  private func programTypeName() -> String {
    if let name = configuration.programType { return name }
    let name = namer.typeName(idl.metadata.name)
    // A type with its module's name would hide everything else of the module from outside.
    return name == configuration.moduleName ? name + "Program" : name
  }

  private func programDocs() -> [String] {
    if !idl.docs.isEmpty { return idl.docs }
    return idl.metadata.description.map { [$0] } ?? []
  }

  private mutating func reportDuplicates() {
    var seen: Set<String> = []
    for type in idl.types where !seen.insert(type.name).inserted {
      error("type \(type.name) is defined twice", at: type.offset)
    }
    var codes: Set<UInt32> = []
    for code in idl.errors where !codes.insert(code.code).inserted {
      error("error number \(code.code) is used twice", at: code.offset)
    }
  }

  private mutating func accounts() -> [ResolvedAccount] {
    let cases = SwiftNamer.distinct(idl.accounts.map { namer.plainMemberName($0.name) })
    var accounts: [ResolvedAccount] = []
    for (account, name) in zip(idl.accounts, cases) {
      guard let definition = discriminated(account, "account") else { continue }
      guard case .structure(let fields) = definition.kind else {
        error("account \(account.name) is not a struct", at: account.offset)
        continue
      }
      accounts.append(
        ResolvedAccount(
          definition: definition, caseName: SwiftNamer.escaped(name), discriminator: account.discriminator,
          fields: fields))
    }
    return accounts
  }

  private mutating func events() -> [ResolvedEvent] {
    let cases = SwiftNamer.distinct(idl.events.map { namer.plainMemberName($0.name) })
    var events: [ResolvedEvent] = []
    for (event, name) in zip(idl.events, cases) {
      guard let definition = discriminated(event, "event") else { continue }
      events.append(
        ResolvedEvent(
          definition: definition, caseName: SwiftNamer.escaped(name), discriminator: event.discriminator))
    }
    return events
  }

  private mutating func discriminated(_ item: IDLDiscriminated, _ what: String) -> ResolvedDefinition? {
    guard let type = idl.types.first(where: { $0.name == item.name }) else {
      error("\(what) \(item.name) has no type of its name among \"types\"", at: item.offset)
      return nil
    }
    return definition(type)
  }

  private func errorCodes() -> [ResolvedErrorCode] {
    let names = SwiftNamer.distinct(idl.errors.map { namer.plainMemberName($0.name) })
    return zip(idl.errors, names).map { code, name in
      ResolvedErrorCode(
        code: code.code, idlName: code.name, caseName: SwiftNamer.escaped(name), message: code.message ?? "")
    }
  }

  /// Names of the instruction types, distinct from those of all other types.
  private func instructionNames() -> [String] {
    let taken = Set(typeNames.values)
    let names = idl.instructions.map { instruction in
      let name = namer.typeName(instruction.name)
      return taken.contains(name) ? name + "Instruction" : name
    }
    return SwiftNamer.distinct(names)
  }
}
