import AnchorIDL

extension Declarer {
  /// An enum with its codings.
  func enumeration(
    _ type: ResolvedDefinition, variants: [ResolvedVariant], docs: [String]
  ) -> [Declaration] {
    let cases: [Declaration] = variants.map { variant in
      let fields = variant.fields.map { field in
        variant.isNamed
          ? "\(SwiftNamer.label(field.swiftName)): \(names.type(field.type))" : names.type(field.type)
      }
      let payload = fields.isEmpty ? "" : "(" + fields.joined(separator: ", ") + ")"
      return .member(
        MemberDeclaration(
          docs: ["`\(variant.idlName)`."], hasAccess: false, lines: ["case \(variant.swiftName)\(payload)"]))
    }
    let name = names.own(type.swiftName)
    return [
      .extension(
        ExtensionDeclaration(
          name: program.typeName,
          members: [
            .type(
              TypeDeclaration(
                docs: docs, keyword: "enum", name: type.swiftName,
                inherits: [names.swift("Hashable"), names.swift("Sendable")],
                members: cases))
          ])),
      .extension(
        ExtensionDeclaration(
          name: name, inherits: [RuntimeNames.borshCodable],
          members: [minimumSize(type.size), decoding(variants), encoding(variants)])),
      .extension(
        ExtensionDeclaration(
          name: name, inherits: [RuntimeNames.jsonEncodable], members: [jsonFunction(json(variants))])),
    ]
  }

  private func decoding(_ variants: [ResolvedVariant]) -> Declaration {
    let hasFields = variants.contains { !$0.fields.isEmpty }
    var body = ["var cursor = bytes"]
    if hasFields { body.append("var path: [\(names.swift("String"))] = []") }
    if hasFields { body.append("do throws(\(RuntimeNames.borshError)) {") }
    body.append("  switch try decodeBorshVariant(of: \(variants.count), from: &cursor) {")
    for (index, variant) in variants.enumerated() {
      body.append(index + 1 == variants.count ? "  default:" : "  case \(index):")
      for (position, field) in variant.fields.enumerated() {
        body.append(
          "    path = [\(SwiftLiteral.text(field.idlName)), \(SwiftLiteral.text(variant.idlName))]")
        body.append("    let field\(position) = \(decoding(field.type, cursor: "cursor"))")
      }
      let values = variant.fields.enumerated().map { position, field in
        variant.isNamed ? "\(SwiftNamer.label(field.swiftName)): field\(position)" : "field\(position)"
      }
      body.append(
        "    self = .\(variant.swiftName)" + (values.isEmpty ? "" : "(\(values.joined(separator: ", ")))"))
    }
    body += ["  }", "  bytes = cursor"]
    if hasFields {
      body += [
        "} catch {", "  var error = error", "  for name in path { error = error.inside(field: name) }",
        "  throw error", "}",
      ]
    }
    return .function(
      FunctionDeclaration(
        docs: [
          "Decodes the tag, then the fields of its variant.",
          "- Throws: `BorshError` for an unknown tag or with the path of the malformed field.",
        ],
        signature: "init(borsh bytes: inout \(names.swift("RawSpan"))) throws(\(RuntimeNames.borshError))",
        body: body))
  }

  private func encoding(_ variants: [ResolvedVariant]) -> Declaration {
    var body = ["switch self {"]
    for (index, variant) in variants.enumerated() {
      body.append("case .\(variant.swiftName)\(bindings(variant)):")
      body.append("  output.append(\(index))")
      for (position, field) in variant.fields.enumerated() {
        body.append("  " + encoding(field.type, of: "field\(position)"))
      }
    }
    body.append("}")
    return .function(
      FunctionDeclaration(
        docs: [
          "Appends the tag, then the fields.", "- Throws: `BorshError` for a value that cannot be encoded.",
        ],
        signature:
          "func encode(borsh output: inout [\(names.swift("UInt8"))]) throws(\(RuntimeNames.borshError))",
        body: body))
  }

  /// `{"variant": name, "value": null, a list or an object}`.
  private func json(_ variants: [ResolvedVariant]) -> [String] {
    var body = ["json.beginObject()", "switch self {"]
    for variant in variants {
      body.append("case .\(variant.swiftName)\(bindings(variant)):")
      body.append("  json.member(\"variant\", \(SwiftLiteral.text(variant.idlName)))")
      body.append("  json.key(\"value\")")
      if variant.fields.isEmpty {
        body.append("  json.null()")
      } else if variant.isNamed {
        body.append("  json.beginObject()")
        for (position, field) in variant.fields.enumerated() {
          body += jsonMember(field.idlName, field.type, of: "field\(position)").map { "  " + $0 }
        }
        body.append("  json.endObject()")
      } else {
        body.append("  json.beginArray()")
        for (position, field) in variant.fields.enumerated() {
          body += jsonValue(field.type, of: "field\(position)", depth: 0).map { "  " + $0 }
        }
        body.append("  json.endArray()")
      }
    }
    return body + ["}", "json.endObject()"]
  }

  private func bindings(_ variant: ResolvedVariant) -> String {
    guard !variant.fields.isEmpty else { return "" }
    return "(" + variant.fields.indices.map { "let field\($0)" }.joined(separator: ", ") + ")"
  }
}
