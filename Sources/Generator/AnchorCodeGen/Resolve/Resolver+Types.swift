import AnchorIDL

extension Resolver {
  /// The definition of a type, resolved.
  mutating func definition(named name: String, at offset: Int?) throws(Unsupported) -> ResolvedDefinition {
    if let known = definitions[name] { return known }
    guard leftOut[name] == nil else { throw Unsupported("type \(name) is left out", at: offset) }
    guard let type = typesByName[name] else { throw Unsupported("type \(name) is not defined", at: offset) }
    guard open.count < 64 else { throw Unsupported("types are nested deeper than 64 levels", at: offset) }
    guard open.insert(name).inserted else {
      throw Unsupported("type \(name) contains itself, which is not supported", at: offset)
    }
    defer { open.remove(name) }
    do throws(Unsupported) {
      let definition = try resolve(type)
      definitions[name] = definition
      return definition
    } catch {
      leftOut[name] = error
      throw Unsupported("type \(name) is left out", at: offset)
    }
  }

  private mutating func resolve(_ type: IDLTypeDefinition) throws(Unsupported) -> ResolvedDefinition {
    if case .custom(let name) = type.serialization {
      throw Unsupported("its values have a serialization of the program's own, \"\(name)\"", at: type.offset)
    }
    let isAccount = idl.accounts.contains { $0.typeName == type.name }
    let kind = try kind(type, place: isAccount ? .accountField : .field)
    let size = size(kind)
    guard let swiftName = typeNames[type.name] else {
      preconditionFailure("every type of the IDL has a Swift name")
    }
    guard !size.exceedsAccount else {
      throw Unsupported("a value is larger than an account can be", at: type.offset)
    }
    return ResolvedDefinition(
      idlName: type.name, swiftName: swiftName, docs: type.docs,
      kind: kind, size: size)
  }

  private mutating func kind(
    _ type: IDLTypeDefinition, place: MemberPlace
  ) throws(Unsupported) -> ResolvedDefinition.Kind {
    switch type.kind {
    case .structure(let fields):
      let resolved = try self.fields(fields, in: place, at: type.offset)
      return .structure(try fieldsWithGaps(resolved, of: type))
    case .alias(let target): return .alias(try self.type(target, at: type.offset))
    case .enumeration(let variants):
      guard !variants.isEmpty, variants.count <= 256 else {
        throw Unsupported(
          "an enum of \(variants.count) variants; a tag of one byte allows 1 to 256", at: type.offset)
      }
      let names = namer.memberNames(variants.map(\.name), in: .variant)
      var resolved: [ResolvedVariant] = []
      for (variant, name) in zip(variants, names) {
        let fields: [ResolvedField]
        do throws(Unsupported) {
          fields = try self.fields(variant.fields, in: .field, at: variant.offset)
        } catch {
          throw error.inside(variant.name, at: variant.offset)
        }
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

  mutating func fields(
    _ fields: IDLFields, in place: MemberPlace, at offset: Int
  ) throws(Unsupported) -> [ResolvedField] {
    switch fields {
    case .none: return []
    case .named(let fields): return try self.fields(fields, in: place)
    case .positional(let types):
      var resolved: [ResolvedField] = []
      for (index, type) in types.enumerated() {
        do throws(Unsupported) {
          resolved.append(
            ResolvedField(
              idlName: "\(index)", swiftName: "field\(index)", docs: [], type: try self.type(type, at: offset)
            ))
        } catch {
          throw error.inside("\(index)", at: offset)
        }
      }
      return resolved
    }
  }

  mutating func fields(
    _ fields: [IDLField], in place: MemberPlace
  ) throws(Unsupported) -> [ResolvedField] {
    let names = namer.memberNames(fields.map(\.name), in: place)
    var resolved: [ResolvedField] = []
    for (field, name) in zip(fields, names) {
      do throws(Unsupported) {
        resolved.append(
          ResolvedField(
            idlName: field.name, swiftName: SwiftNamer.escaped(name), docs: field.docs,
            type: try type(field.type, at: field.offset)))
      } catch {
        throw error.inside(field.name, at: field.offset)
      }
    }
    return resolved
  }

  /// A type where it is used.
  mutating func type(_ type: IDLType, at offset: Int?) throws(Unsupported) -> ResolvedType {
    switch type {
    case .primitive(let primitive): return .primitive(primitive)
    case .option(let inner): return .option(try self.type(inner, at: offset))
    case .coption(let inner):
      let value = try self.type(inner, at: offset)
      guard value.size.fixed != nil else {
        throw Unsupported("the value of a COption needs a fixed size", at: offset)
      }
      return .coption(value)
    case .vec(let inner): return .vec(try element(inner, at: offset))
    case .set(let inner): return .set(try element(inner, at: offset))
    case .array(let inner, .value(let count)):
      if inner == .primitive(.u8) { return count == 32 ? .bytes32 : .byteArray(count) }
      return .array(try self.type(inner, at: offset), count)
    case .map(let key, let value):
      let type = ResolvedType.map(try self.type(key, at: offset), try self.type(value, at: offset))
      guard type.hasOwnCoding else {
        throw Unsupported("a map of arrays is not supported", at: offset)
      }
      return type
    case .defined(let name, let generics):
      guard generics.isEmpty else {
        throw Unsupported(
          "generic type \(name) cannot be made concrete with \(generics.count) arguments here", at: offset)
      }
      let definition = try definition(named: name, at: offset)
      if case .alias(let target) = definition.kind { return target }
      return .defined(
        ResolvedType.Reference(idlName: name, swiftName: definition.swiftName, size: definition.size))
    // The transformations have named tuples and made generic types concrete.
    case .tuple: throw Unsupported("a tuple is not supported here", at: offset)
    case .generic(let name), .array(_, .generic(let name)):
      throw Unsupported("\(name) is not a generic parameter of this type", at: offset)
    }
  }

  /// The type of a list's elements.
  private mutating func element(_ type: IDLType, at offset: Int?) throws(Unsupported) -> ResolvedType {
    let element = try self.type(type, at: offset)
    guard element.size.maximum != 0 else {
      throw Unsupported(
        "a list of values without bytes: four bytes could claim any length", at: offset)
    }
    return element
  }
}
