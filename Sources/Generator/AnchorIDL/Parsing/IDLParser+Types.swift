import JSONText

extension IDLParser {
  mutating func typeDefinition(_ node: JSONNode) -> IDLTypeDefinition {
    let name = text(node, "name", of: "a type")
    return IDLTypeDefinition(
      name: name, docs: docs(node), serialization: serialization(node),
      isPacked: node["repr"]?["packed"]?.bool ?? false, generics: genericParameters(node),
      kind: kind(node["type"] ?? node, of: "type \(name)"), offset: node.offset)
  }

  private mutating func serialization(_ node: JSONNode) -> IDLSerialization {
    guard let member = node["serialization"] else { return .borsh }
    switch member.string {
    case "borsh": return .borsh
    case "bytemuck": return .bytemuck(unsafe: false)
    case "bytemuckunsafe": return .bytemuck(unsafe: true)
    default:
      if let custom = member["custom"]?.string { return .custom(custom) }
      error("a serialization is borsh, bytemuck, bytemuckunsafe or {\"custom\": …}", member)
      return .borsh
    }
  }

  private mutating func genericParameters(_ node: JSONNode) -> [IDLGenericParameter] {
    list(node, "generics").compactMap { parameter in
      let name = text(parameter, "name", of: "a generic parameter")
      switch parameter["kind"]?.string {
      case "type": return .type(name: name)
      case "const": return .const(name: name, type: text(parameter, "type", of: "generic constant \(name)"))
      default:
        error("the kind of generic parameter \(name) is type or const", parameter)
        return nil
      }
    }
  }

  private mutating func kind(_ node: JSONNode, of what: String) -> IDLTypeDefinition.Kind {
    switch node["kind"]?.string {
    case "struct": return .structure(fields(node))
    case "enum":
      return .enumeration(
        list(node, "variants").map { variant in
          IDLVariant(
            name: text(variant, "name", of: "a variant"), fields: fields(variant), offset: variant.offset)
        })
    case "type": return .alias(type(node, "alias", of: what))
    default:
      error("the kind of \(what) is struct, enum or type", node)
      return .structure(.none)
    }
  }

  private mutating func fields(_ node: JSONNode) -> IDLFields {
    let elements = list(node, "fields")
    guard let first = elements.first else { return .none }
    if first["name"] != nil { return .named(elements.map { field($0, "a field") }) }
    return .positional(elements.map { type($0, depth: 0) })
  }

  mutating func field(_ node: JSONNode, _ what: String) -> IDLField {
    let name = text(node, "name", of: what)
    return IDLField(
      name: name, docs: docs(node), type: type(node, "type", of: "\(what) \(name)"), offset: node.offset)
  }

  mutating func type(_ node: JSONNode, _ key: String, of what: String) -> IDLType {
    guard let member = node[key] else {
      error("\(what) has no \"\(key)\"", node)
      return .primitive(.u8)
    }
    return type(member, depth: 0)
  }

  /// The type that `node` names, nested at most 32 levels deep.
  mutating func type(_ node: JSONNode, depth: Int) -> IDLType {
    guard depth < 32 else {
      error("types are nested deeper than 32 levels", node)
      return .primitive(.u8)
    }
    if let name = node.string {
      if let primitive = IDLPrimitive(rawValue: name) { return .primitive(primitive) }
      error("type \"\(name)\" is not known", node)
      return .primitive(.u8)
    }
    if let inner = node["option"] { return .option(type(inner, depth: depth + 1)) }
    if let inner = node["coption"] { return .coption(type(inner, depth: depth + 1)) }
    if let inner = node["vec"] { return .vec(type(inner, depth: depth + 1)) }
    if let parts = node["array"] { return array(parts, depth: depth + 1) }
    if let defined = node["defined"] { return self.defined(defined, depth: depth + 1) }
    if let name = node["generic"]?.string { return .generic(name) }
    for key in ["hashMap", "bTreeMap"] {
      guard let parts = node[key]?.array, parts.count == 2 else { continue }
      return .map(key: type(parts[0], depth: depth + 1), value: type(parts[1], depth: depth + 1))
    }
    for key in ["hashSet", "bTreeSet"] {
      guard let inner = node[key] else { continue }
      return .set(type(inner, depth: depth + 1))
    }
    if let parts = node["tuple"]?.array {
      var types: [IDLType] = []
      for part in parts { types.append(type(part, depth: depth + 1)) }
      return .tuple(types)
    }
    error("not a type of IDL spec 0.1.0", node)
    return .primitive(.u8)
  }

  private mutating func array(_ node: JSONNode, depth: Int) -> IDLType {
    guard let parts = node.array, parts.count == 2 else {
      error("an array is [type, length]", node)
      return .primitive(.u8)
    }
    let element = type(parts[0], depth: depth)
    if let name = parts[1]["generic"]?.string { return .array(element, .generic(name)) }
    guard let length: Int = parts[1].number?.integer(), (0...IDLArrayLength.maximum).contains(length) else {
      error("an array's length is a number up to 10,485,760, the maximum size of an account", parts[1])
      return .array(element, .value(0))
    }
    return .array(element, .value(length))
  }

  private mutating func defined(_ node: JSONNode, depth: Int) -> IDLType {
    if let name = node.string { return .defined(name: name, generics: []) }
    let name = text(node, "name", of: "a defined type")
    var generics: [IDLGenericArgument] = []
    for argument in list(node, "generics") {
      switch argument["kind"]?.string {
      case "type":
        generics.append(.type(type(argument["type"] ?? argument, depth: depth)))
      case "const": generics.append(.const(text(argument, "value", of: "a generic constant")))
      default: error("a generic argument's kind is type or const", argument)
      }
    }
    return .defined(name: name, generics: generics)
  }
}
