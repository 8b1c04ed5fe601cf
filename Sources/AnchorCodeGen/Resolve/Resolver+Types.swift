import AnchorIDL

extension Resolver {
  /// The definition of a type, resolved; nil if that cannot be done, which is noted.
  mutating func definition(_ type: IDLTypeDefinition) -> ResolvedDefinition? {
    if let known = definitions[type.name] { return known }
    guard type.generics.isEmpty else {
      error("type \(type.name) has generic parameters, which are not supported yet", at: type.offset)
      return nil
    }
    guard type.serialization == .borsh else {
      error("type \(type.name) is not written in Borsh, which is not supported yet", at: type.offset)
      return nil
    }
    guard open.insert(type.name).inserted else {
      error("type \(type.name) holds itself, which is not supported yet", at: type.offset)
      return nil
    }
    defer { open.remove(type.name) }
    guard let kind = kind(type) else { return nil }
    let definition = ResolvedDefinition(
      idlName: type.name, swiftName: typeNames[type.name] ?? namer.typeName(type.name), docs: type.docs,
      kind: kind, size: size(kind))
    definitions[type.name] = definition
    return definition
  }

  private mutating func kind(_ type: IDLTypeDefinition) -> ResolvedDefinition.Kind? {
    switch type.kind {
    case .structure(let fields):
      return self.fields(fields, at: type.offset).map { .structure($0) }
    case .alias(let target): return self.type(target, at: type.offset).map { .alias($0) }
    case .enumeration(let variants):
      guard !variants.isEmpty, variants.count <= 256 else {
        error(
          "enum \(type.name) has \(variants.count) variants; a tag of one byte tells 1 to 256",
          at: type.offset)
        return nil
      }
      let names = SwiftNamer.distinct(variants.map { namer.plainMemberName($0.name) })
      var resolved: [ResolvedVariant] = []
      for (variant, name) in zip(variants, names) {
        guard let fields = fields(variant.fields, at: variant.offset) else { return nil }
        var isNamed = false
        if case .named = variant.fields { isNamed = true }
        resolved.append(
          ResolvedVariant(
            idlName: variant.name, swiftName: SwiftNamer.escaped(name), fields: fields, isNamed: isNamed))
      }
      return .enumeration(resolved)
    }
  }

  private func size(_ kind: ResolvedDefinition.Kind) -> ResolvedSize {
    switch kind {
    case .structure(let fields): return fields.reduce(ResolvedSize(0)) { $0 + $1.type.size }
    case .alias(let type): return type.size
    case .enumeration(let variants):
      let sizes = variants.map { $0.fields.reduce(ResolvedSize(1)) { $0 + $1.type.size } }
      let minimum = sizes.map(\.minimum).min() ?? 1
      let maxima = sizes.compactMap(\.maximum)
      return ResolvedSize(minimum: minimum, maximum: maxima.count == sizes.count ? maxima.max() : nil)
    }
  }

  mutating func fields(_ fields: IDLFields, at offset: Int) -> [ResolvedField]? {
    switch fields {
    case .none: return []
    case .named(let fields): return self.fields(fields)
    case .positional(let types):
      var resolved: [ResolvedField] = []
      for (index, type) in types.enumerated() {
        guard let type = self.type(type, at: offset) else { return nil }
        resolved.append(
          ResolvedField(idlName: "\(index)", swiftName: "field\(index)", docs: [], type: type))
      }
      return resolved
    }
  }

  mutating func fields(_ fields: [IDLField]) -> [ResolvedField]? {
    let names = SwiftNamer.distinct(fields.map { namer.plainMemberName($0.name) })
    var resolved: [ResolvedField] = []
    for (field, name) in zip(fields, names) {
      guard let type = type(field.type, at: field.offset) else { return nil }
      resolved.append(
        ResolvedField(
          idlName: field.name, swiftName: SwiftNamer.escaped(name), docs: field.docs, type: type))
    }
    return resolved
  }

  /// A type where it is used; nil if it cannot be generated, which is noted.
  mutating func type(_ type: IDLType, at offset: Int) -> ResolvedType? {
    switch type {
    case .primitive(.u256), .primitive(.i256):
      error("integers of 256 bits are not supported yet", at: offset)
      return nil
    case .primitive(let primitive): return .primitive(primitive)
    case .option(let inner): return self.type(inner, at: offset).map { .option($0) }
    case .vec(let inner):
      guard let element = self.type(inner, at: offset) else { return nil }
      guard element.size.maximum != 0 else {
        error("a list of values that take no bytes could be of any length for four bytes", at: offset)
        return nil
      }
      return .vec(element)
    case .array(let inner, .value(let count)):
      if inner == .primitive(.u8) { return count == 32 ? .bytes32 : .byteArray(count) }
      return self.type(inner, at: offset).map { .array($0, count) }
    case .map(let key, let value):
      guard let key = self.type(key, at: offset), let value = self.type(value, at: offset) else { return nil }
      return .map(key, value)
    case .set(let inner): return self.type(inner, at: offset).map { .set($0) }
    case .defined(let name, let generics):
      guard generics.isEmpty else {
        error("generic arguments are not supported yet", at: offset)
        return nil
      }
      guard let target = idl.types.first(where: { $0.name == name }) else {
        error("type \(name) is not defined", at: offset)
        return nil
      }
      guard let definition = definition(target) else { return nil }
      return .defined(
        ResolvedType.Reference(
          idlName: name, swiftName: definition.swiftName, size: definition.size))
    case .coption, .tuple, .generic, .array(_, .generic):
      error("COption, tuples and generic parameters are not supported yet", at: offset)
      return nil
    }
  }
}
