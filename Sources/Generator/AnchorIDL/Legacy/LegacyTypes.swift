import JSONText

/// The steps that concern types.
enum LegacyTypes {
  /// Spells every type as spec 0.1.0 does: `pubkey` for `publicKey`, and an object with the name of a defined type.
  static func respelled(_ root: JSONNode, _ diagnostics: inout [IDLDiagnostic]) -> JSONNode {
    root.mapping("types", definition).mapping("accounts", definition)
      .mapping("events") { $0.mapping("fields", field) }
      .mapping("instructions") { instruction in
        var instruction = instruction.mapping("args", field)
        if let result = instruction["returns"] {
          instruction = instruction.setting("returns", result.isNull ? nil : type(result))
        }
        return instruction
      }
      .mapping("constants", field)
  }

  /// Moves the fields of accounts and events to types of their names, with `Account` or `Event` appended to a name
  /// that is taken.
  static func extracted(_ root: JSONNode, _ diagnostics: inout [IDLDiagnostic]) -> JSONNode {
    var types = root["types"]?.array ?? []
    var taken = Set(types.compactMap { $0["name"]?.string })
    func extract(_ item: JSONNode, _ kind: String, content: JSONNode?) -> JSONNode {
      guard let name = item["name"], let text = name.string, let content else { return item }
      let typeName = taken.insert(text).inserted ? text : text + kind
      taken.insert(typeName)
      types.append(
        item.object([("name", name.text(typeName)), ("docs", item["docs"]), ("type", content)]))
      return item.object([("name", name), ("type", name.text(typeName))])
    }
    let root = root.mapping("accounts") { extract($0, "Account", content: $0["type"]) }
      .mapping("events") { event in
        let fields = event.object([("kind", event.text("struct")), ("fields", event["fields"])])
        return extract(event, "Event", content: fields)
      }
    return root.setting("types", (root["types"] ?? root).list(types))
  }

  private static func definition(_ node: JSONNode) -> JSONNode {
    guard let content = node["type"] else { return node }
    var changed = content.mapping("fields", fieldOrType)
      .mapping("variants") { $0.mapping("fields", fieldOrType) }
    if content["kind"]?.string == "alias", let value = content["value"] {
      changed = content.object([("kind", content.text("type")), ("alias", type(value))])
    }
    return node.setting("type", changed)
  }

  private static func field(_ node: JSONNode) -> JSONNode {
    guard let member = node["type"] else { return node }
    return node.setting("type", type(member))
  }

  private static func fieldOrType(_ node: JSONNode) -> JSONNode {
    node["name"] == nil ? type(node) : field(node)
  }

  /// A type, spelled as in spec 0.1.0. The JSON reader bounds the nesting.
  private static func type(_ node: JSONNode) -> JSONNode {
    if let name = node.string {
      return ["publicKey", "PublicKey"].contains(name) ? node.text("pubkey") : node
    }
    guard let member = node.object?.members.first, node.object?.count == 1 else { return node }
    let value = member.value
    switch member.key {
    case "defined":
      guard let name = value.string else { return node }
      return RustType(parsing: name)?.node(at: node)
        ?? node.object([("defined", value.object([("name", value)]))])
    case "option", "coption", "vec", "hashSet", "bTreeSet": return node.object([(member.key, type(value))])
    case "array":
      guard let parts = value.array, parts.count == 2 else { return node }
      return node.object([("array", value.list([type(parts[0]), parts[1]]))])
    case "hashMap", "bTreeMap", "tuple":
      return node.object([(member.key, value.list((value.array ?? []).map(type)))])
    default: return node
    }
  }
}
