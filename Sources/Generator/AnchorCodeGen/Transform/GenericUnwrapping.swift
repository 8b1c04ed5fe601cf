import AnchorIDL

/// Makes a concrete type for each use of a generic one: `Pair<u8, 4>` becomes a type of that name in which the
/// arguments stand in place of the parameters.
struct GenericUnwrapping {
  /// More concrete types than any honest program has.
  static let limit = 1000
  /// How deep concrete types hold each other; a type that holds ever larger versions of itself gets there.
  static let depthLimit = 32

  /// Of how many types an argument is made up.
  static let sizeLimit = 200

  private let generic: [String: IDLTypeDefinition]
  private var made: [String: IDLTypeDefinition?] = [:]
  private var order: [String] = []
  private var depth = 0

  static func apply(to idl: inout IDL, _ diagnostics: inout [IDLDiagnostic]) {
    guard idl.types.contains(where: { !$0.generics.isEmpty }) else { return }
    var unwrapping = GenericUnwrapping(idl)
    idl.types.removeAll { !$0.generics.isEmpty }
    idl.replaceTypes { type, _ in unwrapping.concrete(type, [:]) }
    idl.types += unwrapping.order.compactMap { unwrapping.made[$0] ?? nil }
  }

  private init(_ idl: IDL) {
    generic = Dictionary(
      idl.types.filter { !$0.generics.isEmpty }.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// A type with `arguments` in place of the generic parameters of these names. What has no argument stays, and is
  /// told later, where it is used.
  private mutating func concrete(_ type: IDLType, _ arguments: [String: IDLGenericArgument]) -> IDLType {
    switch type {
    case .primitive: return type
    case .option(let inner): return .option(concrete(inner, arguments))
    case .coption(let inner): return .coption(concrete(inner, arguments))
    case .vec(let inner): return .vec(concrete(inner, arguments))
    case .set(let inner): return .set(concrete(inner, arguments))
    case .map(let key, let value):
      return .map(key: concrete(key, arguments), value: concrete(value, arguments))
    case .tuple(let types):
      var parts: [IDLType] = []
      for part in types { parts.append(concrete(part, arguments)) }
      return .tuple(parts)
    case .generic(let name):
      if case .type(let argument)? = arguments[name] { return argument }
      return type
    case .array(let element, let length):
      let element = concrete(element, arguments)
      if case .generic(let name) = length, case .const(let value)? = arguments[name], let count = Int(value),
        (0...ResolvedSize.limit).contains(count)
      {
        return .array(element, .value(count))
      }
      return .array(element, length)
    case .defined(let name, let uses):
      guard let definition = generic[name], definition.generics.count == uses.count else { return type }
      return instance(of: definition, uses, arguments)
    }
  }

  private mutating func instance(
    of definition: IDLTypeDefinition, _ uses: [IDLGenericArgument], _ outer: [String: IDLGenericArgument]
  ) -> IDLType {
    var arguments: [String: IDLGenericArgument] = [:]
    var spelling: [String] = []
    for (parameter, use) in zip(definition.generics, uses) {
      let argument: IDLGenericArgument
      switch use {
      // What stands there can be a parameter of the type around, of either kind.
      case .type(.generic(let name)): argument = outer[name] ?? use
      case .type(let type): argument = .type(concrete(type, outer))
      case .const(let value):
        if case .const(let bound)? = outer[value] { argument = .const(bound) } else { argument = use }
      }
      // An argument that doubles with each level would soon fill the memory.
      guard argument.size(upTo: Self.sizeLimit) <= Self.sizeLimit else {
        return .defined(name: definition.name, generics: uses)
      }
      arguments[parameter.name] = argument
      spelling.append(argument.spelling)
    }
    let name = "\(definition.name)<\(spelling.joined(separator: ", "))>"
    if made[name] == nil {
      // What is left as it stands is told where it is resolved.
      guard order.count < Self.limit, depth < Self.depthLimit else {
        return .defined(name: definition.name, generics: uses)
      }
      depth += 1
      defer { depth -= 1 }
      made[name] = .some(nil)
      order.append(name)
      var copy = definition
      copy.name = name
      copy.generics = []
      copy.kind = definition.kind.replacingTypes(in: name) { type, _ in concrete(type, arguments) }
      made[name] = copy
    }
    return .defined(name: name, generics: [])
  }
}

extension IDLGenericParameter {
  /// The parameter's name.
  fileprivate var name: String {
    switch self {
    case .type(let name), .const(let name, _): name
    }
  }
}

extension IDLGenericArgument {
  fileprivate var spelling: String {
    switch self {
    case .type(let type): type.spelling
    case .const(let value): value
    }
  }
}

extension IDLGenericArgument {
  /// The number of types that it is made up of, counted no further than just beyond `limit`.
  fileprivate func size(upTo limit: Int) -> Int {
    if case .type(let type) = self { type.size(upTo: limit) } else { 1 }
  }
}

extension IDLType {
  fileprivate func size(upTo limit: Int) -> Int {
    let parts: [IDLType]
    switch self {
    case .primitive, .generic, .defined: parts = []
    case .option(let inner), .coption(let inner), .vec(let inner), .set(let inner), .array(let inner, _):
      parts = [inner]
    case .map(let key, let value): parts = [key, value]
    case .tuple(let types): parts = types
    }
    var size = 1
    for part in parts where size <= limit { size += part.size(upTo: limit - size) }
    return size
  }

  /// The type as Rust would write it, for the names of concrete types.
  var spelling: String {
    switch self {
    case .primitive(let primitive): primitive.rawValue
    case .option(let inner): "Option<\(inner.spelling)>"
    case .coption(let inner): "COption<\(inner.spelling)>"
    case .vec(let inner): "Vec<\(inner.spelling)>"
    case .set(let inner): "Set<\(inner.spelling)>"
    case .map(let key, let value): "Map<\(key.spelling), \(value.spelling)>"
    case .tuple(let types): "(\(types.map(\.spelling).joined(separator: ", ")))"
    case .generic(let name): name
    case .array(let element, .value(let count)): "[\(element.spelling); \(count)]"
    case .array(let element, .generic(let name)): "[\(element.spelling); \(name)]"
    case .defined(let name, _): name
    }
  }
}
