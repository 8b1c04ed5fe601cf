import AnchorIDL

/// Decides names, sizes and derivations. What cannot be generated is left out, with a warning that says why; what
/// depends on it is left out too.
struct Resolver {
  let idl: IDL
  let configuration: GeneratorConfiguration
  let namer: SwiftNamer
  private(set) var diagnostics: [IDLDiagnostic] = []
  /// The types, by IDL name.
  let typesByName: [String: IDLTypeDefinition]
  /// Swift names of the types, by IDL name.
  let typeNames: [String: String]
  /// Definitions that are resolved, by IDL name.
  var definitions: [String: ResolvedDefinition] = [:]
  /// Definitions that cannot be generated, by IDL name.
  var leftOut: [String: Unsupported] = [:]
  /// The fields of structs that seeds name, by the struct's IDL name and by `SwiftNamer.key`.
  var seedFields: [String: [String: IDLField]] = [:]
  /// Definitions that are being resolved: a use of one means that a type contains itself.
  var open: Set<String> = []

  init(_ idl: IDL, configuration: GeneratorConfiguration) {
    self.idl = idl
    self.configuration = configuration
    self.namer = SwiftNamer(acronyms: configuration.acronyms)
    self.typesByName = Dictionary(idl.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.typeNames = Resolver.typeNames(idl, namer)
  }

  mutating func warn(_ message: String, at offset: Int?) {
    diagnostics.append(IDLDiagnostic(.warning, message, offset: offset))
  }

  mutating func leaveOut(_ what: String, _ error: Unsupported, at offset: Int) {
    warn("\(what) is left out: \(error.text)", at: error.offset ?? offset)
  }

  /// The whole program.
  mutating func program() -> ResolvedProgram {
    reportDuplicates()
    let types = self.types()
    let accounts = self.accounts()
    let events = self.events()
    var addresses = AddressCollector(namer: namer, accounts: accounts)
    for instruction in idl.instructions { collectAddresses(of: instruction, into: &addresses) }
    let names = instructionNames()
    var instructions: [ResolvedInstruction] = []
    for (instruction, name) in zip(idl.instructions, names) {
      do throws(Unsupported) {
        instructions.append(try self.instruction(instruction, names: name, addresses: addresses))
      } catch {
        leaveOut("instruction \(instruction.name)", error, at: instruction.offset)
      }
    }
    let nested = Set(types.map(\.swiftName) + names.map(\.type))
    return ResolvedProgram(
      idlName: idl.metadata.name, typeName: programTypeName(nested), deployment: configuration.deployment,
      address: configuration.address ?? idl.address, docs: programDocs(), types: types, accounts: accounts,
      events: events, instructions: instructions, errors: errorCodes(), constants: constants(),
      addresses: addresses.addresses())
  }

  private mutating func types() -> [ResolvedDefinition] {
    var types: [ResolvedDefinition] = []
    var seen: Set<String> = []
    for type in idl.types where seen.insert(type.name).inserted {
      do throws(Unsupported) {
        types.append(try definition(named: type.name, at: type.offset))
      } catch {
        leaveOut("type \(type.name)", leftOut[type.name] ?? error, at: type.offset)
      }
    }
    return types
  }

  private mutating func accounts() -> [ResolvedAccount] {
    let cases = namer.memberNames(idl.accounts.map(\.name), in: .item)
    var accounts: [ResolvedAccount] = []
    for (account, name) in zip(idl.accounts, cases) {
      do throws(Unsupported) {
        let definition = try definition(named: account.typeName, at: account.offset)
        guard case .structure(let fields) = definition.kind else {
          throw Unsupported("its type \(account.typeName) is not a struct", at: account.offset)
        }
        guard !accounts.contains(where: { $0.definition.idlName == account.typeName }) else {
          throw Unsupported(
            "its type \(account.typeName) is already that of another account", at: account.offset)
        }
        accounts.append(
          ResolvedAccount(
            definition: definition, caseName: SwiftNamer.escaped(name), discriminator: account.discriminator,
            fields: fields))
      } catch {
        leaveOut("account \(account.name)", error, at: account.offset)
      }
    }
    return accounts
  }

  private mutating func events() -> [ResolvedEvent] {
    let cases = namer.memberNames(idl.events.map(\.name), in: .item)
    var events: [ResolvedEvent] = []
    for (event, name) in zip(idl.events, cases) {
      do throws(Unsupported) {
        let definition = try definition(named: event.typeName, at: event.offset)
        if case .alias = definition.kind {
          throw Unsupported("its type \(event.typeName) is an alias", at: event.offset)
        }
        guard !events.contains(where: { $0.definition.idlName == event.typeName }) else {
          throw Unsupported("its type \(event.typeName) is already that of another event", at: event.offset)
        }
        events.append(
          ResolvedEvent(
            definition: definition, idlName: event.name, caseName: SwiftNamer.escaped(name),
            discriminator: event.discriminator))
      } catch {
        leaveOut("event \(event.name)", error, at: event.offset)
      }
    }
    return events
  }

  private func errorCodes() -> [ResolvedErrorCode] {
    var seen: Set<UInt32> = []
    let codes = idl.errors.filter { seen.insert($0.code).inserted }
    let names = namer.memberNames(codes.map(\.name), in: .errorCode)
    return zip(codes, names).map { code, name in
      ResolvedErrorCode(
        code: code.code, idlName: code.name, caseName: SwiftNamer.escaped(name), message: code.message ?? "")
    }
  }

  private func programDocs() -> [String] {
    if !idl.docs.isEmpty { return idl.docs }
    return idl.metadata.description.map { [$0] } ?? []
  }
}
