import AnchorIDL

/// Makes a concrete type for each list of arguments that a generic type is used with: `Pair<u8, 4>` becomes a type of
/// that name, with the arguments in place of the parameters.
struct GenericUnwrapping {
  /// How many concrete types are made.
  static let limit = 1000
  /// How deep concrete types contain each other. A type that contains ever larger instances of itself reaches it.
  static let depthLimit = 32
  /// How many types one argument may consist of. An argument that doubles with each level would soon fill the memory.
  static let sizeLimit = 200

  private let generic: [String: IDLTypeDefinition]
  /// The concrete types, in the order in which they were begun; those in progress have no fields yet.
  private var instances: [IDLTypeDefinition] = []
  private var names: Set<String> = []
  private var depth = 0

  static func apply(to idl: inout IDL, _ diagnostics: inout [IDLDiagnostic]) {
    guard idl.types.contains(where: { !$0.generics.isEmpty }) else { return }
    var unwrapping = GenericUnwrapping(idl)
    idl.types.removeAll { !$0.generics.isEmpty }
    idl.replaceTypes { type, _ in unwrapping.concrete(type, [:]) }
    idl.types += unwrapping.instances
  }

  private init(_ idl: IDL) {
    generic = Dictionary(
      idl.types.filter { !$0.generics.isEmpty }.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// A type with `arguments` in place of the generic parameters of these names. A parameter without argument stays;
  /// the resolver refuses it where it is used.
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
        (0...IDLArrayLength.maximum).contains(count)
      {
        return .array(element, .value(count))
      }
      return .array(element, length)
    case .defined(let name, let uses):
      guard let definition = generic[name], definition.generics.count == uses.count else { return type }
      return instance(of: definition, uses, arguments)
    }
  }

  /// The use of a concrete type; of the generic one, which the resolver refuses, if a limit is reached.
  private mutating func instance(
    of definition: IDLTypeDefinition, _ uses: [IDLGenericArgument], _ outer: [String: IDLGenericArgument]
  ) -> IDLType {
    let refused = IDLType.defined(name: definition.name, generics: uses)
    var arguments: [String: IDLGenericArgument] = [:]
    var spelling: [String] = []
    for (parameter, use) in zip(definition.generics, uses) {
      let argument = concrete(use, outer)
      guard argument.size(upTo: Self.sizeLimit) <= Self.sizeLimit else { return refused }
      arguments[parameter.name] = argument
      spelling.append(argument.spelling)
    }
    let name = "\(definition.name)<\(spelling.joined(separator: ", "))>"
    guard !names.contains(name) else { return .defined(name: name, generics: []) }
    guard instances.count < Self.limit, depth < Self.depthLimit else { return refused }
    depth += 1
    defer { depth -= 1 }
    names.insert(name)
    let index = instances.count
    var instance = definition
    instance.name = name
    instance.generics = []
    instance.kind = .structure(.none)
    instances.append(instance)
    let kind = definition.kind.replacingTypes(in: name) { type, _ in concrete(type, arguments) }
    instances[index].kind = kind
    return .defined(name: name, generics: [])
  }

  /// An argument of a use inside of a generic type: it can be a parameter of that type, of either kind.
  private mutating func concrete(
    _ use: IDLGenericArgument, _ outer: [String: IDLGenericArgument]
  ) -> IDLGenericArgument {
    switch use {
    case .type(.generic(let name)): return outer[name] ?? use
    case .type(let type): return .type(concrete(type, outer))
    case .const(let value):
      if case .const? = outer[value], let bound = outer[value] { return bound }
      return use
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

  /// How many types it consists of, counted no further than just above `limit`.
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

  /// The type in Rust's spelling, for the names of concrete types.
  fileprivate var spelling: String {
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
