/// Finds the runtime modules that declarations need, and which of them others see through the declarations.
struct ImportList {
  private var visible: Set<Substring> = []
  private var hidden: Set<Substring> = []

  init(_ declarations: [Declaration]) {
    for declaration in declarations { add(declaration) }
  }

  /// The imports, in alphabetical order.
  var imports: [Import] {
    RuntimeNames.modules.compactMap { module, types in
      if types.contains(where: { visible.contains(Substring($0)) }) {
        return Import(module: module, isPublic: true)
      }
      if types.contains(where: { hidden.contains(Substring($0)) }) {
        return Import(module: module, isPublic: false)
      }
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
      // The value of a stored constant is nobody's business; its type, in the first line, is.
      see(member.isInlinable ? member.lines : Array(member.lines.prefix(1)))
      hide(member.lines)
    }
  }

  private mutating func see(_ texts: [String]) {
    for text in texts { visible.formUnion(ImportList.identifiers(text)) }
  }

  private mutating func hide(_ texts: [String]) {
    for text in texts { hidden.formUnion(ImportList.identifiers(text)) }
  }

  private static func identifiers(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  }
}
