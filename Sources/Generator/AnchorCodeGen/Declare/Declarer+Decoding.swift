import AnchorIDL

extension Declarer {
  /// The conformance to `AnchorProgram`: decoding by discriminator, schemas and errors.
  func programConformance() -> Declaration {
    .extension(
      ExtensionDeclaration(
        name: program.typeName, inherits: [RuntimeNames.anchorProgram],
        members: [accountDecoding(), eventDecoding(), instructionDecoding(), schemas(), errors()]))
  }

  private var decodingThrows: String {
    "- Throws: `LayoutError` for an unknown discriminator and for a malformed field."
  }

  private func accountDecoding() -> Declaration {
    let sized = "\(RuntimeNames.sized)<AnyAccount>"
    let items = program.accounts.map { account in
      Item(
        discriminator: account.discriminator, idlName: account.definition.idlName, label: nil,
        type: names.own(account.definition.swiftName),
        result: ["return \(sized)(.\(account.caseName)(value), byteCount: total - rest.byteCount)"])
    }
    return .function(
      FunctionDeclaration(
        docs: ["Decodes the account whose discriminator is at the start of `data`.", decodingThrows],
        isInlinable: true,
        signature:
          "func account(_ data: \(names.swift("RawSpan"))) throws(\(RuntimeNames.layoutError)) -> \(sized)",
        body: decoding(items)))
  }

  private func eventDecoding() -> Declaration {
    let items = program.events.map { event in
      Item(
        discriminator: event.discriminator, idlName: event.idlName, label: nil,
        type: names.own(event.definition.swiftName),
        result: [
          "if rest.byteCount == 0 { return .\(event.caseName)(value) }",
          "throw \(RuntimeNames.borshError)(.trailing, remaining: rest.byteCount)",
        ])
    }
    return .function(
      FunctionDeclaration(
        docs: [
          "Decodes the event whose discriminator is at the start of `payload`.",
          "- Throws: `LayoutError` for an unknown discriminator, a malformed field, and bytes after the last field.",
        ], isInlinable: true,
        signature:
          "func event(_ payload: \(names.swift("RawSpan"))) throws(\(RuntimeNames.layoutError)) -> AnyEvent",
        body: ["let data = payload"] + decoding(items)))
  }

  private func instructionDecoding() -> Declaration {
    let sized = "\(RuntimeNames.sized)<AnyInstruction>"
    let items = program.instructions.map { instruction in
      var label: String?
      if case .flattened(let name, _) = instruction.arguments { label = name }
      let hasValue = instruction.arguments != .none
      let item = ".\(instruction.caseName)" + (hasValue ? "(value)" : "")
      return Item(
        discriminator: instruction.discriminator, idlName: instruction.idlName, label: label,
        type: hasValue ? argumentsType(instruction) : nil,
        result: ["return \(sized)(\(item), byteCount: total - rest.byteCount)"])
    }
    return .function(
      FunctionDeclaration(
        docs: ["Decodes the instruction whose discriminator is at the start of `data`.", decodingThrows],
        isInlinable: true,
        signature:
          "func instruction(_ data: \(names.swift("RawSpan"))) throws(\(RuntimeNames.layoutError)) -> \(sized)",
        body: decoding(items)))
  }

  /// A type that is decoded by its discriminator.
  private struct Item {
    var discriminator: [UInt8]
    var idlName: String
    /// The IDL name of the parameter that the value is, with which paths in errors begin.
    var label: String?
    /// The type of the value; nil if the discriminator is all of it.
    var type: String?
    /// Statements that return `value`, given the `rest` of the data after it.
    var result: [String]
  }

  private func decoding(_ items: [Item]) -> [String] {
    let unknown = "throw \(RuntimeNames.layoutError).unknown(byteCount: data.byteCount)"
    guard !items.isEmpty else { return [unknown] }
    let hasValues = items.contains { $0.type != nil }
    let hasLabels = items.contains { $0.label != nil }
    let lookup = DiscriminatorLookup(
      entries: items.map { item in
        var statements = ["rest = data.extracting(droppingFirst: \(item.discriminator.count))"]
        if let type = item.type {
          statements.append("name = \(SwiftLiteral.text(item.idlName))")
          if let label = item.label { statements.append("label = \(SwiftLiteral.text(label))") }
          statements.append("let value = try \(type)(borsh: &rest)")
        }
        return DiscriminatorLookup.Entry(
          discriminator: item.discriminator, statements: statements + item.result)
      })
    var body = ["let total = data.byteCount", "var rest = data"]
    guard hasValues else { return body + lookup.statements + [unknown] }
    body.append("var name = \"\"")
    if hasLabels { body.append("var label: \(names.swift("String"))?") }
    body.append("do throws(\(RuntimeNames.borshError)) {")
    body += lookup.statements.map { "  " + $0 }
    body.append("} catch {")
    if hasLabels { body.append("  let error = label.map { error.inside(field: $0) } ?? error") }
    body.append("  throw \(RuntimeNames.layoutError)(typeName: name, error: error.located(inInputOf: total))")
    return body + ["}", unknown]
  }

  private func schemas() -> Declaration {
    let lookup = DiscriminatorLookup(
      entries: program.instructions.map { instruction in
        DiscriminatorLookup.Entry(
          discriminator: instruction.discriminator,
          statements: ["return \(names.own(instruction.swiftName)).schema"])
      })
    return .function(
      FunctionDeclaration(
        docs: [
          "The schema of the instruction whose discriminator is at the start of `data`; nil if it is unknown."
        ],
        signature:
          "func instructionSchema(_ data: \(names.swift("RawSpan"))) -> \(RuntimeNames.instructionSchema)?",
        body: lookup.statements + ["return nil"]))
  }

  private func errors() -> Declaration {
    let body =
      program.errors.isEmpty
      ? ["nil"]
      : [
        "ErrorCode(rawValue: code).map {",
        "  \(RuntimeNames.programErrorDescription)(code: code, name: $0.name, message: $0.message)", "}",
      ]
    return .function(
      FunctionDeclaration(
        docs: ["The program's error with this number; nil if the IDL does not list it."],
        signature: "func error(code: \(names.swift("UInt32"))) -> \(RuntimeNames.programErrorDescription)?",
        body: body))
  }
}
