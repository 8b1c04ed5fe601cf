import AnchorIDL

/// Replaces each tuple by a struct that is named after the path to the tuple: Swift's tuples can conform to nothing.
struct TupleNaming {
  private var taken: Set<String>
  private var made: [IDLTypeDefinition] = []

  static func apply(to idl: inout IDL, _ diagnostics: inout [IDLDiagnostic]) {
    var naming = TupleNaming(taken: Set(idl.types.map(\.name)))
    idl.replaceTypes { type, path in naming.named(type, path) }
    idl.types += naming.made
  }

  private init(taken: Set<String>) { self.taken = taken }

  private mutating func named(_ type: IDLType, _ path: [String]) -> IDLType {
    switch type {
    case .primitive, .defined, .generic: return type
    case .option(let inner): return .option(named(inner, path))
    case .coption(let inner): return .coption(named(inner, path))
    case .vec(let inner): return .vec(named(inner, path))
    case .set(let inner): return .set(named(inner, path))
    case .array(let element, let length): return .array(named(element, path), length)
    case .map(let key, let value):
      return .map(key: named(key, path + ["key"]), value: named(value, path + ["value"]))
    case .tuple(let types):
      var parts: [IDLType] = []
      for (index, part) in types.enumerated() { parts.append(named(part, path + ["\(index)"])) }
      let base = path.joined(separator: "_")
      var name = base
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(base)_\(number)"
        number += 1
      }
      made.append(IDLTypeDefinition(name: name, kind: .structure(.positional(parts)), offset: 0))
      return .defined(name: name, generics: [])
    }
  }
}
