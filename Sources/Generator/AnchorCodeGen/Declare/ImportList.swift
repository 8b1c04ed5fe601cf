/// Finds the runtime modules that declarations need, and those of them whose types others see in the declarations.
struct ImportList {
  private var visible: Set<String> = []
  private var hidden: Set<String> = []

  init(_ declarations: [Declaration]) {
    for declaration in declarations { add(declaration) }
  }

  /// The imports, in alphabetical order.
  var imports: [Import] {
    RuntimeNames.moduleNames.compactMap { module in
      if visible.contains(module) { return Import(module: module, isPublic: true) }
      if hidden.contains(module) { return Import(module: module, isPublic: false) }
      return nil
    }
  }

  private mutating func add(_ declaration: Declaration) {
    switch declaration {
    case .type(let type):
      see(type.inherits)
      for member in type.members { add(member) }
    case .extension(let declaration):
      see([declaration.name] + declaration.inherits)
      for member in declaration.members { add(member) }
    case .function(let function):
      see([function.signature])
      if function.isInlinable { see(function.body) } else { hide(function.body) }
    case .member(let member):
      // The type is in the first line; only the body of an inlined member needs a public import.
      see(Array(member.lines.prefix(1)))
      if member.readsStandardTypes { visible.insert("Borsh") }
      hide(member.lines)
    }
  }

  private mutating func see(_ texts: [String]) {
    for text in texts { visible.formUnion(ImportList.modules(text)) }
  }

  private mutating func hide(_ texts: [String]) {
    for text in texts { hidden.formUnion(ImportList.modules(text)) }
  }

  /// The modules that a line of code needs.
  private static func modules(_ line: String) -> [String] {
    let words = Set(line.split { !($0.isLetter || $0.isNumber || $0 == "_") })
    return RuntimeNames.modules.compactMap { module, calls in
      words.contains(Substring(module)) || calls.contains { words.contains(Substring($0)) } ? module : nil
    }
  }
}
