import AnchorIDL

extension Declarer {
  func errorDeclarations() -> [Declaration] {
    guard !program.errors.isEmpty else { return [] }
    let cases: [Declaration] = program.errors.map { code in
      .member(
        MemberDeclaration(
          docs: ["`\(code.idlName)`" + documentation(of: code.message)], hasAccess: false,
          lines: ["case \(code.caseName) = \(code.code)"]))
    }
    return [
      .extension(
        ExtensionDeclaration(
          name: program.typeName,
          members: [
            .type(
              TypeDeclaration(
                docs: ["The program's errors, by number."], keyword: "enum", name: "ErrorCode",
                inherits: [
                  names.swift("UInt32"), names.swift("CaseIterable"), names.swift("Error"),
                  names.swift("Sendable"),
                ],
                members: cases + [name(), message()]))
          ]))
    ]
  }

  private func documentation(of message: String) -> String {
    if message.isEmpty { return "." }
    return ": " + message + (message.hasSuffix(".") ? "" : ".")
  }

  private func name() -> Declaration {
    .member(
      MemberDeclaration(
        docs: ["The name in the IDL."],
        lines: ["var name: \(names.swift("String")) {", "  switch self {"]
          + program.errors.map { "  case .\($0.caseName): \(SwiftLiteral.text($0.idlName))" } + ["  }", "}"]))
  }

  private func message() -> Declaration {
    .member(
      MemberDeclaration(
        docs: ["The message in the IDL; empty if it has none."],
        lines: ["var message: \(names.swift("String")) {", "  switch self {"]
          + program.errors.map { "  case .\($0.caseName): \(SwiftLiteral.text($0.message))" } + ["  }", "}"]))
  }
}
