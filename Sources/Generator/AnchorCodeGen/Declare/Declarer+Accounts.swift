import AnchorIDL

extension Declarer {
  func accountDeclarations() -> [Declaration] {
    var declarations: [Declaration] = []
    for account in program.accounts {
      let type = account.definition
      declarations += definition(type, docs: docs(type.docs, "Account", type.idlName))
      declarations.append(accountConformance(account))
      if let filters = filters(account) { declarations.append(filters) }
    }
    return declarations + aliases(program.accounts.map { ($0.definition.swiftName, $0.definition.docs) })
  }

  private func accountConformance(_ account: ResolvedAccount) -> Declaration {
    let type = account.definition
    let prefix = account.discriminator.count
    let maximum = type.size.maximum.map { "\($0 + prefix)" } ?? "nil"
    let fixed = fixedFields(account).map { field, offset in
      "  \(RuntimeNames.fixedField)(name: \(SwiftLiteral.text(field.idlName)), offset: \(offset), size: \(field.type.size.minimum)),"
    }
    return .extension(
      ExtensionDeclaration(
        name: names.own(type.swiftName), inherits: [RuntimeNames.anchorAccount],
        members: [
          typeName(type.idlName),
          discriminator(account.discriminator),
          .member(
            MemberDeclaration(
              docs: ["Bytes that the account takes with its discriminator and without padding."],
              lines: [
                "static var size: \(RuntimeNames.sizeRange) { \(RuntimeNames.sizeRange)(minimum: \(type.size.minimum + prefix), maximum: \(maximum)) }"
              ])),
          .member(
            MemberDeclaration(
              docs: ["The fields before and including the first of variable size, with their offsets."],
              lines: ["static let fixedFields: [\(RuntimeNames.fixedField)] = ["] + fixed + ["]"])),
        ]))
  }

  func typeName(_ idlName: String) -> Declaration {
    .member(
      MemberDeclaration(
        docs: ["The name in the IDL."], isInlinable: true,
        lines: ["static var typeName: \(names.swift("String")) { \(SwiftLiteral.text(idlName)) }"]))
  }

  func discriminator(_ bytes: [UInt8]) -> Declaration {
    .member(
      MemberDeclaration(
        docs: ["The bytes that open the data."],
        lines: ["static let discriminator: \(RuntimeNames.discriminator) = \(SwiftLiteral.bytes(bytes))"]))
  }

  /// The fields of fixed size that stand before the first field of variable size.
  func fixedFields(_ account: ResolvedAccount) -> [(ResolvedField, Int)] {
    var offset = account.discriminator.count
    var fields: [(ResolvedField, Int)] = []
    for field in account.fields {
      guard let size = field.type.size.fixed else { break }
      if !field.isGap { fields.append((field, offset)) }
      offset += size
    }
    return fields
  }

  /// A filter for each field that stands at a fixed offset.
  private func filters(_ account: ResolvedAccount) -> Declaration? {
    let members: [Declaration] = fixedFields(account).compactMap { field, offset in
      guard field.type.hasOwnCoding else { return nil }
      let type = field.type
      // Only a value of these types always has an encoding: a float can be NaN.
      let alwaysEncodes = type.isBitwise || type == .primitive(.bool)
      let effects = alwaysEncodes ? "" : " throws(\(RuntimeNames.borshError))"
      return .function(
        FunctionDeclaration(
          docs: ["The accounts whose `\(field.idlName)`, at byte \(offset), is `value`."],
          signature: "static func \(field.swiftName)(_ value: \(names.type(type)))\(effects) -> Self",
          body: [(alwaysEncodes ? "" : "try ") + "Self(offset: \(offset), value: value)"]))
    }
    guard !members.isEmpty else { return nil }
    return .extension(
      ExtensionDeclaration(
        name: RuntimeNames.accountFilter, condition: "Account == \(names.own(account.definition.swiftName))",
        members: members))
  }
}
