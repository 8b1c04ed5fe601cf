import AnchorIDL

extension Declarer {
  func programDeclarations() -> [Declaration] {
    [
      programType(),
      anyEnum(
        "AnyAccount", "Any account of the program.",
        program.accounts.map { ($0.caseName, $0.definition.swiftName, $0.definition.idlName) }),
      anyEnum(
        "AnyEvent", "Any event of the program.",
        program.events.map { ($0.caseName, $0.definition.swiftName, $0.definition.idlName) }),
      anyInstruction(),
      decoding(),
    ]
  }

  private func programType() -> Declaration {
    var members: [Declaration] = []
    if let address = program.address.flatMap({ SwiftLiteral.publicKey($0, type: names.publicKey) }) {
      members.append(
        .member(
          MemberDeclaration(
            docs: ["The program at the address that its IDL declares: `\(program.address ?? "")`."],
            lines: ["static let \(program.deployment) = \(program.typeName)(id: \(address))"])))
    }
    members += [
      .member(
        MemberDeclaration(
          docs: ["The address that the program is deployed at."], lines: ["let id: \(names.publicKey)"])),
      .function(
        FunctionDeclaration(
          docs: ["The program at another address."], signature: "init(id: \(names.publicKey))",
          body: ["self.id = id"])),
      .member(
        MemberDeclaration(
          docs: ["The name in the IDL."],
          lines: ["var name: \(names.swift("String")) { \(SwiftLiteral.text(program.idlName)) }"])),
    ]
    return .type(
      TypeDeclaration(
        docs: docs(program.docs, "Program", program.idlName), keyword: "struct", name: program.typeName,
        inherits: ["Hashable", "Sendable"], members: members))
  }

  private func anyEnum(
    _ name: String, _ doc: String, _ cases: [(name: String, type: String, idlName: String)]
  ) -> Declaration {
    var members: [Declaration] = cases.map { item in
      .member(
        MemberDeclaration(
          docs: ["`\(item.idlName)`."], hasAccess: false, lines: ["case \(item.name)(\(item.type))"]))
    }
    members.append(itemName(cases.map { ($0.name, $0.idlName, true) }))
    var body = ["switch self {"]
    for item in cases { body.append("case .\(item.name)(let value): value.encode(json: &json)") }
    body.append("}")
    members.append(jsonFunction(cases.isEmpty ? [] : body))
    return .extension(
      ExtensionDeclaration(
        name: program.typeName,
        members: [
          .type(
            TypeDeclaration(
              docs: [doc], keyword: cases.isEmpty ? "enum" : "indirect enum", name: name,
              inherits: ["Hashable", names.anchorItem], members: members))
        ]))
  }

  private func itemName(_ cases: [(name: String, idlName: String, payload: Bool)]) -> Declaration {
    .member(
      MemberDeclaration(
        docs: ["The name in the IDL."],
        lines: ["var typeName: \(names.swift("String")) {", "  switch self {"]
          + cases.map { "  case .\($0.name): \(SwiftLiteral.text($0.idlName))" } + ["  }", "}"]))
  }

  /// The arguments are written under the names of the instruction's parameters, so that a flattened struct
  /// looks as the IDL has it.
  private func anyInstruction() -> Declaration {
    var members: [Declaration] = program.instructions.map { instruction in
      let payload = instruction.arguments == .none ? "" : "(\(argumentsType(instruction)))"
      return .member(
        MemberDeclaration(
          docs: ["`\(instruction.idlName)`, with its arguments."], hasAccess: false,
          lines: ["case \(instruction.caseName)\(payload)"]))
    }
    members.append(itemName(program.instructions.map { ($0.caseName, $0.idlName, true) }))
    var body = ["switch self {"]
    for instruction in program.instructions {
      switch instruction.arguments {
      case .none:
        body += ["case .\(instruction.caseName):", "  json.beginObject()", "  json.endObject()"]
      case .flattened(let label, _):
        body += [
          "case .\(instruction.caseName)(let arguments):", "  json.beginObject()",
          "  json.member(\(SwiftLiteral.text(label)), arguments)", "  json.endObject()",
        ]
      case .fields:
        body += ["case .\(instruction.caseName)(let arguments): arguments.encode(json: &json)"]
      }
    }
    body.append("}")
    members.append(jsonFunction(program.instructions.isEmpty ? [] : body))
    return .extension(
      ExtensionDeclaration(
        name: program.typeName,
        members: [
          .type(
            TypeDeclaration(
              docs: ["Any instruction of the program, with its arguments."],
              keyword: program.instructions.isEmpty ? "enum" : "indirect enum", name: "AnyInstruction",
              inherits: ["Hashable", names.anchorItem], members: members))
        ]))
  }

  // MARK: Decoding by discriminator

  private func decoding() -> Declaration {
    let accounts = program.accounts.map {
      Entry(
        discriminator: $0.discriminator, idlName: $0.definition.idlName,
        decode: ["let value = try \($0.definition.swiftName)(borsh: &rest)"], result: ".\($0.caseName)(value)"
      )
    }
    let events = program.events.map {
      Entry(
        discriminator: $0.discriminator, idlName: $0.definition.idlName,
        decode: ["let value = try \($0.definition.swiftName)(borsh: &rest)"], result: ".\($0.caseName)(value)"
      )
    }
    let instructions = program.instructions.map { instruction in
      var decode: [String] = []
      var label: String?
      if case .flattened(let name, _) = instruction.arguments { label = name }
      if instruction.arguments != .none {
        if let label { decode.append("label = \(SwiftLiteral.text(label))") }
        decode.append("let value = try \(argumentsType(instruction))(borsh: &rest)")
      }
      return Entry(
        discriminator: instruction.discriminator, idlName: instruction.idlName, decode: decode,
        result: ".\(instruction.caseName)" + (instruction.arguments == .none ? "" : "(value)"))
    }
    let sizedAccount = "\(names.sized)<AnyAccount>"
    let sizedInstruction = "\(names.sized)<AnyInstruction>"
    return .extension(
      ExtensionDeclaration(
        name: program.typeName, inherits: [names.anchorProgram],
        members: [
          .function(
            FunctionDeclaration(
              docs: ["The account whose discriminator opens `data`.", "- Throws: `LayoutError`."],
              isInlinable: true,
              signature: "func account(_ data: RawSpan) throws(\(names.layoutError)) -> \(sizedAccount)",
              body: lookup(accounts) { "return \(sizedAccount)(\($0), byteCount: total - rest.byteCount)" })),
          .function(
            FunctionDeclaration(
              docs: [
                "The event that `payload` holds.",
                "- Throws: `LayoutError`; `trailing` where bytes stand behind the last field.",
              ], isInlinable: true,
              signature: "func event(_ payload: RawSpan) throws(\(names.layoutError)) -> AnyEvent",
              body: ["let data = payload"]
                + lookup(events) {
                  "if rest.byteCount == 0 { return \($0) }\n    throw \(names.borshError)(.trailing, remaining: rest.byteCount)"
                })),
          .function(
            FunctionDeclaration(
              docs: ["The instruction whose discriminator opens `data`.", "- Throws: `LayoutError`."],
              isInlinable: true,
              signature:
                "func instruction(_ data: RawSpan) throws(\(names.layoutError)) -> \(sizedInstruction)",
              body: lookup(instructions) {
                "return \(sizedInstruction)(\($0), byteCount: total - rest.byteCount)"
              }
            )),
          schemas(), errors(),
        ]))
  }

  private struct Entry {
    var discriminator: [UInt8]
    var idlName: String
    var decode: [String]
    var result: String
  }

  /// Tells types by discriminator: those of eight bytes by one word, others one after the other, longest first.
  private func lookup(_ entries: [Entry], result: (String) -> String) -> [String] {
    guard !entries.isEmpty else {
      return ["throw \(names.layoutError).unknown(byteCount: data.byteCount)"]
    }
    let hasLabel = entries.contains { $0.decode.contains { $0.hasPrefix("label =") } }
    var body = [
      "let total = data.byteCount", "var rest = data", "var name = \"\"",
    ]
    if hasLabel { body.append("var label: \(names.swift("String"))?") }
    body.append("do throws(\(names.borshError)) {")
    let words = entries.filter { $0.discriminator.count == 8 }
    let others = entries.filter { $0.discriminator.count != 8 }
      .sorted { $0.discriminator.count > $1.discriminator.count }
    func statements(_ entry: Entry) -> [String] {
      [
        "name = \(SwiftLiteral.text(entry.idlName))",
        "rest = data.extracting(droppingFirst: \(entry.discriminator.count))",
      ]
        + entry.decode
        + result(entry.result).split(separator: "\n").map { line in
          String(line.drop { $0 == " " })
        }
    }
    func guarded(_ entry: Entry) -> [String] {
      ["  if \(names.discriminator)(\(SwiftLiteral.bytes(entry.discriminator))).opens(data) {"]
        + statements(entry).map { "    " + $0 } + ["  }"]
    }
    for entry in others where entry.discriminator.count > 8 { body += guarded(entry) }
    if !words.isEmpty {
      body.append("  switch data.discriminatorWord {")
      for entry in words {
        body.append("  case \(SwiftLiteral.word(entry.discriminator)):")
        body += statements(entry).map { "    " + $0 }
      }
      body += ["  default: break", "  }"]
    }
    for entry in others where entry.discriminator.count < 8 { body += guarded(entry) }
    body += ["} catch {"]
    if hasLabel {
      body += [
        "  let error = label.map { error.inside(field: $0) } ?? error"
      ]
    }
    body += [
      "  throw \(names.layoutError)(typeName: name, error: error.located(inInputOf: total))", "}",
      "throw \(names.layoutError).unknown(byteCount: total)",
    ]
    return body
  }

  private func schemas() -> Declaration {
    let words = program.instructions.filter { $0.discriminator.count == 8 }
    let others = program.instructions.filter { $0.discriminator.count != 8 }
      .sorted { $0.discriminator.count > $1.discriminator.count }
    var body: [String] = []
    func guarded(_ instruction: ResolvedInstruction) -> [String] {
      [
        "if \(instruction.swiftName).schema.discriminator.opens(data) { return \(instruction.swiftName).schema }"
      ]
    }
    for instruction in others where instruction.discriminator.count > 8 { body += guarded(instruction) }
    if !words.isEmpty {
      body.append("switch data.discriminatorWord {")
      for instruction in words {
        body.append(
          "case \(SwiftLiteral.word(instruction.discriminator)): return \(instruction.swiftName).schema")
      }
      body += ["default: break", "}"]
    }
    for instruction in others where instruction.discriminator.count < 8 { body += guarded(instruction) }
    body.append("return nil")
    return .function(
      FunctionDeclaration(
        docs: ["Name and accounts of the instruction whose discriminator opens `data`; nil if it is none."],
        signature: "func instructionSchema(_ data: RawSpan) -> \(names.instructionSchema)?", body: body))
  }

  private func errors() -> Declaration {
    let body =
      program.errors.isEmpty
      ? ["nil"]
      : [
        "ErrorCode(rawValue: code).map {",
        "  \(names.programErrorDescription)(code: code, name: $0.name, message: $0.message)", "}",
      ]
    return .function(
      FunctionDeclaration(
        docs: ["The program's own error with this number; nil if it has none."],
        signature: "func error(code: \(names.swift("UInt32"))) -> \(names.programErrorDescription)?",
        body: body))
  }
}
