import AnchorIDL

extension Declarer {
  /// A struct with its fields and memberwise initializer.
  func structure(
    _ name: String, docs: [String], fields: [ResolvedField], inherits: [String]
  ) -> Declaration {
    var members: [Declaration] = fields.map { field in
      .member(
        MemberDeclaration(
          docs: self.docs(field), lines: ["var \(field.swiftName): \(names.type(field.type))"]))
    }
    members.append(memberwiseInitializer(fields.map { ($0.swiftName, names.type($0.type), nil) }))
    return .type(
      TypeDeclaration(docs: docs, keyword: "struct", name: name, inherits: inherits, members: members))
  }

  /// An initializer that takes every field.
  func memberwiseInitializer(_ fields: [(name: String, type: String, value: String?)]) -> Declaration {
    let parameters = fields.map { field in
      "\(field.name): \(field.type)" + (field.value.map { " = " + $0 } ?? "")
    }
    let short = "init(" + parameters.joined(separator: ", ") + ")"
    let signature =
      short.utf8.count <= 90 ? short : "init(\n  " + parameters.joined(separator: ",\n  ") + "\n)"
    return .function(
      FunctionDeclaration(
        docs: ["A value with these fields."], signature: signature,
        body: fields.map { "self.\($0.name) = \($0.name)" }))
  }

  /// Reading and writing a struct in Borsh.
  func structureCoding(_ name: String, fields: [ResolvedField], size: ResolvedSize) -> Declaration {
    var members: [Declaration] = [minimumSize(size)]
    if fields.isEmpty {
      members.append(
        .function(
          FunctionDeclaration(
            docs: ["Takes no bytes."],
            signature: "init(borsh bytes: inout RawSpan) throws(\(names.borshError))", body: ["self.init()"]))
      )
    } else {
      members.append(
        .member(
          MemberDeclaration(
            docs: ["The fields as the IDL spells them, for the paths in errors."],
            lines: [
              "static let fieldNames: [\(names.swift("String"))] = ["
                + fields.map { SwiftLiteral.text($0.idlName) }.joined(separator: ", ") + "]"
            ])))
      members.append(decodingInitializer(fields))
    }
    members.append(encodingFunction(fields))
    return .extension(
      ExtensionDeclaration(name: name, inherits: [names.borshCodable], members: members))
  }

  func minimumSize(_ size: ResolvedSize) -> Declaration {
    .member(
      MemberDeclaration(
        docs: [
          size.fixed.map { "Always \($0)." } ?? "The fewest bytes that a value takes: \(size.minimum)."
        ],
        isInlinable: true,
        lines: ["static var minimumBorshSize: \(names.swift("Int")) { \(size.minimum) }"]))
  }

  private func decodingInitializer(_ fields: [ResolvedField]) -> Declaration {
    var body = [
      "var cursor = bytes", fields.count > 1 ? "var step = 0" : "let step = 0",
      "do throws(\(names.borshError)) {",
    ]
    for (index, field) in fields.enumerated() {
      if index > 0 { body.append("  step = \(index)") }
      body.append("  let field\(index) = \(decoding(field.type, cursor: "cursor"))")
    }
    body.append("  self.init(")
    for (index, field) in fields.enumerated() {
      body.append("    \(field.swiftName): field\(index)" + (index + 1 < fields.count ? "," : ")"))
    }
    body += [
      "  bytes = cursor", "} catch {", "  throw error.inside(field: Self.fieldNames[step])", "}",
    ]
    return .function(
      FunctionDeclaration(
        docs: ["Reads the fields in order.", "- Throws: `BorshError` with the path of the field at fault."],
        signature: "init(borsh bytes: inout RawSpan) throws(\(names.borshError))", body: body))
  }

  private func encodingFunction(_ fields: [ResolvedField]) -> Declaration {
    .function(
      FunctionDeclaration(
        docs: ["Appends the fields in order.", "- Throws: `BorshError` for a value that cannot be written."],
        signature: "func encode(borsh output: inout [\(names.swift("UInt8"))]) throws(\(names.borshError))",
        body: fields.map { encoding($0.type, of: "self.\($0.swiftName)") }))
  }

  /// An expression that reads a value from `cursor`.
  func decoding(_ type: ResolvedType, cursor: String) -> String {
    switch type {
    case .byteArray(let count): "try [\(names.swift("UInt8"))](borshFixedArray: &\(cursor), count: \(count))"
    case .array(_, let count): "try \(names.type(type))(borshFixedArray: &\(cursor), count: \(count))"
    default: "try \(names.type(type))(borsh: &\(cursor))"
    }
  }

  /// A statement that appends the value of an expression to `output`.
  func encoding(_ type: ResolvedType, of expression: String) -> String {
    switch type {
    case .byteArray(let count), .array(_, let count):
      "try \(expression).encode(borshFixedArray: &output, count: \(count))"
    default: "try \(expression).encode(borsh: &output)"
    }
  }

  /// The JSON form of a struct: an object with the IDL's names as keys.
  func structureJSON(_ name: String, fields: [ResolvedField]) -> Declaration {
    var body = ["json.beginObject()"]
    for field in fields { body += jsonMember(field.idlName, field.type, of: "self.\(field.swiftName)") }
    body.append("json.endObject()")
    return .extension(
      ExtensionDeclaration(
        name: name, inherits: [names.jsonEncodable], members: [jsonFunction(body)]))
  }

  func jsonFunction(_ body: [String]) -> Declaration {
    .function(
      FunctionDeclaration(
        docs: ["Writes the value with the names of the IDL."],
        signature: "func encode(json: inout \(names.jsonWriter))", body: body))
  }

  /// Statements that write a member of an object.
  func jsonMember(_ key: String, _ type: ResolvedType, of expression: String) -> [String] {
    if type.holdsBytes {
      return ["json.key(\(SwiftLiteral.text(key)))"] + jsonValue(type, of: expression, depth: 0)
    }
    return ["json.member(\(SwiftLiteral.text(key)), \(expression))"]
  }

  /// Statements that write a value; bytes as hexadecimal digits.
  func jsonValue(_ type: ResolvedType, of expression: String, depth: Int) -> [String] {
    let element = "element\(depth)"
    switch type {
    case .primitive(.bytes), .byteArray: return ["json.hex(\(expression))"]
    case .option(let inner) where inner.holdsBytes:
      return ["if let \(element) = \(expression) {"]
        + jsonValue(inner, of: element, depth: depth + 1).map { "  " + $0 }
        + ["} else {", "  json.null()", "}"]
    case .vec(let inner) where inner.holdsBytes, .array(let inner, _) where inner.holdsBytes,
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
