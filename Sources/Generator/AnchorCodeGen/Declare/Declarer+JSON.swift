import AnchorIDL

extension Declarer {
  /// The JSON of a struct: an object with the IDL's names as keys, or a list if the fields have no names.
  func structureJSON(_ name: String, fields: [ResolvedField]) -> Declaration {
    let isList = !fields.isEmpty && zip(fields.indices, fields).allSatisfy { "\($0)" == $1.idlName }
    var body = [isList ? "json.beginArray()" : "json.beginObject()"]
    for field in fields where !field.isGap {
      let value = "self.\(field.swiftName)"
      body +=
        isList
        ? jsonValue(field.type, of: value, depth: 0) : jsonMember(field.idlName, field.type, of: value)
    }
    body.append(isList ? "json.endArray()" : "json.endObject()")
    return .extension(
      ExtensionDeclaration(
        name: name, inherits: [RuntimeNames.jsonEncodable], members: [jsonFunction(body)]))
  }

  func jsonFunction(_ body: [String]) -> Declaration {
    .function(
      FunctionDeclaration(
        docs: ["Writes the value as JSON, with the names of the IDL."],
        signature: "func encode(json: inout \(RuntimeNames.jsonWriter))", body: body))
  }

  /// Statements that write a member of an object.
  func jsonMember(_ key: String, _ type: ResolvedType, of expression: String) -> [String] {
    if type.needsOwnJSON {
      return ["json.key(\(SwiftLiteral.text(key)))"] + jsonValue(type, of: expression, depth: 0)
    }
    return ["json.member(\(SwiftLiteral.text(key)), \(expression))"]
  }

  /// Statements that write a value; bytes as hexadecimal digits.
  func jsonValue(_ type: ResolvedType, of expression: String, depth: Int) -> [String] {
    let element = "element\(depth)"
    switch type {
    case .primitive(.bytes), .byteArray: return ["json.hex(\(expression))"]
    case .option(let inner) where inner.needsOwnJSON, .coption(let inner) where inner.needsOwnJSON:
      return ["if let \(element) = \(expression) {"]
        + jsonValue(inner, of: element, depth: depth + 1).map { "  " + $0 }
        + ["} else {", "  json.null()", "}"]
    case .vec(let inner) where inner.needsOwnJSON, .array(let inner, _) where inner.needsOwnJSON,
      .set(let inner):
      return ["json.beginArray()", "for \(element) in \(expression) {"]
        + jsonValue(inner, of: element, depth: depth + 1).map { "  " + $0 } + ["}", "json.endArray()"]
    case .map(let key, let value):
      return ["json.beginArray()", "for \(element) in \(expression) {", "  json.beginArray()"]
        + jsonValue(key, of: "\(element).key", depth: depth + 1).map { "  " + $0 }
        + jsonValue(value, of: "\(element).value", depth: depth + 1).map { "  " + $0 }
        + ["  json.endArray()", "}", "json.endArray()"]
    default: return ["json.value(\(expression))"]
    }
  }
}
