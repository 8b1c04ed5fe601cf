import AnchorIDL

extension Declarer {
  /// A struct with its fields and memberwise initializer.
  func structure(
    _ name: String, docs: [String], fields: [ResolvedField], inherits: [String]
  ) -> Declaration {
    let fields = fields.filter { !$0.isGap }
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

  /// The Borsh coding of a struct.
  func structureCoding(_ name: String, fields: [ResolvedField], size: ResolvedSize) -> Declaration {
    var members: [Declaration] = [minimumSize(size)]
    if fields.isEmpty {
      members.append(
        .function(
          FunctionDeclaration(
            docs: ["Decodes no bytes."],
            signature:
              "init(borsh bytes: inout \(names.swift("RawSpan"))) throws(\(RuntimeNames.borshError))",
            body: ["self.init()"]))
      )
    } else {
      members.append(
        .member(
          MemberDeclaration(
            docs: ["The fields' names in the IDL, for the paths in errors."],
            lines: [
              "static let fieldNames: [\(names.swift("String"))] = ["
                + fields.map { SwiftLiteral.text($0.idlName) }.joined(separator: ", ") + "]"
            ])))
      members.append(decodingInitializer(fields))
    }
    members.append(encodingFunction(fields))
    return .extension(
      ExtensionDeclaration(name: name, inherits: [RuntimeNames.borshCodable], members: members))
  }

  func minimumSize(_ size: ResolvedSize) -> Declaration {
    .member(
      MemberDeclaration(
        docs: [
          size.fixed.map { "The size of every value in bytes: \($0)." }
            ?? "The minimum size of a value in bytes: \(size.minimum)."
        ],
        isInlinable: true,
        lines: ["static var minimumBorshSize: \(names.swift("Int")) { \(size.minimum) }"]))
  }

  private func decodingInitializer(_ fields: [ResolvedField]) -> Declaration {
    var body = [
      "var cursor = bytes", fields.count > 1 ? "var step = 0" : "let step = 0",
      "do throws(\(RuntimeNames.borshError)) {",
    ]
    for (index, field) in fields.enumerated() {
      if index > 0 { body.append("  step = \(index)") }
      let name = field.isGap ? "_" : "let field\(index)"
      body.append("  \(name) = \(decoding(field.type, cursor: "cursor"))")
    }
    let values = fields.enumerated().filter { !$1.isGap }.map { index, field in
      "\(SwiftNamer.label(field.swiftName)): field\(index)"
    }
    body.append("  self.init(")
    body += values.dropLast().map { "    \($0)," } + values.suffix(1).map { "    \($0))" }
    body += [
      "  bytes = cursor", "} catch {", "  throw error.inside(field: Self.fieldNames[step])", "}",
    ]
    return .function(
      FunctionDeclaration(
        docs: [
          "Decodes the fields in order.", "- Throws: `BorshError` with the path of the malformed field.",
        ],
        signature: "init(borsh bytes: inout \(names.swift("RawSpan"))) throws(\(RuntimeNames.borshError))",
        body: body))
  }

  private func encodingFunction(_ fields: [ResolvedField]) -> Declaration {
    .function(
      FunctionDeclaration(
        docs: ["Appends the fields in order.", "- Throws: `BorshError` for a value that cannot be encoded."],
        signature:
          "func encode(borsh output: inout [\(names.swift("UInt8"))]) throws(\(RuntimeNames.borshError))",
        body: fields.map { field in
          guard field.isGap else { return encoding(field.type, of: "self.\(field.swiftName)") }
          return "output.append(contentsOf: repeatElement(0, count: \(field.type.size.minimum)))"
        }))
  }
}
