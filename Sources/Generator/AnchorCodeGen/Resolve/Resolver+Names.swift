import AnchorIDL

extension Resolver {
  /// Swift names of the types, by IDL name. A path (`module::Type`) is shortened to its last part, unless two types
  /// share that.
  static func typeNames(_ idl: IDL, _ namer: SwiftNamer) -> [String: String] {
    var seen: Set<String> = []
    let names = idl.types.map(\.name).filter { seen.insert($0).inserted }
    let short = names.map { namer.typeName(lastPart(of: $0)) }
    var uses: [String: Int] = [:]
    for name in short { uses[name, default: 0] += 1 }
    let chosen = zip(names, short).map { name, short in uses[short] == 1 ? short : namer.typeName(name) }
    return Dictionary(
      zip(names, SwiftNamer.distinct(chosen)), uniquingKeysWith: { first, _ in first })
  }

  private static func lastPart(of path: String) -> String {
    // The arguments of a generic type can be paths too.
    let name = path.prefix { $0 != "<" }
    let arguments = path.dropFirst(name.count)
    return String((name.split(separator: ":").last ?? "") + arguments)
  }

  /// The names of an instruction: its type, distinct from all other types, and its case of `AnyInstruction`.
  struct InstructionNames: Equatable {
    var type: String
    var caseName: String
  }

  func instructionNames() -> [InstructionNames] {
    let taken = Set(typeNames.values)
    let names = idl.instructions.map { instruction in
      let name = namer.typeName(instruction.name)
      return taken.contains(name) ? name + "Instruction" : name
    }
    let cases = namer.memberNames(idl.instructions.map(\.name), in: .item)
    return zip(SwiftNamer.distinct(names, used: taken), cases).map {
      InstructionNames(type: $0, caseName: SwiftNamer.escaped($1))
    }
  }

  /// Name of the type that everything is nested in.
  ///
  /// - Parameter nested: names of the nested types, which would hide a program type of the same name.
  func programTypeName(_ nested: Set<String>) -> String {
    if let name = configuration.programType, !nested.contains(name) { return name }
    var name = configuration.programType ?? namer.typeName(idl.metadata.name)
    // A type with its module's name would hide everything else of the module from outside.
    while name == configuration.moduleName || nested.contains(name) { name += "Program" }
    return name
  }

  /// Warns about types, error numbers and discriminators that occur twice.
  mutating func reportDuplicates() {
    var types: [String: IDLTypeDefinition] = [:]
    for type in idl.types {
      guard let first = types.updateValue(type, forKey: type.name) else { continue }
      types[type.name] = first
      if first.kind != type.kind {
        warn(
          "type \(type.name) is already defined, differently; this definition is left out", at: type.offset)
      }
    }
    var codes: Set<UInt32> = []
    for code in idl.errors where !codes.insert(code.code).inserted {
      warn("error number \(code.code) is already used; \(code.name) is left out", at: code.offset)
    }
    reportSharedDiscriminators(idl.accounts.map { ("account \($0.name)", $0.discriminator, $0.offset) })
    reportSharedDiscriminators(idl.events.map { ("event \($0.name)", $0.discriminator, $0.offset) })
    reportSharedDiscriminators(
      idl.instructions.map { ("instruction \($0.name)", $0.discriminator, $0.offset) })
  }

  private mutating func reportSharedDiscriminators(
    _ items: [(name: String, discriminator: [UInt8], offset: Int)]
  ) {
    var owners: [[UInt8]: String] = [:]
    for item in items {
      if let owner = owners[item.discriminator] {
        warn(
          "\(item.name) has the discriminator of \(owner); data that begins with it is decoded as \(owner)",
          at: item.offset)
      } else {
        owners[item.discriminator] = item.name
      }
    }
  }
}
