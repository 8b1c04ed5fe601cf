import AnchorIDL

extension Declarer {
  func viewDeclarations() -> [Declaration] {
    program.accounts.flatMap { account in
      let plan = ViewPlan(account, declarer: self)
      return [layout(account, plan), fields(account, plan)]
    }
  }

  private func layout(_ account: ResolvedAccount, _ plan: ViewPlan) -> Declaration {
    let offsets: [Declaration] = plan.offsets.map { name, field in
      .member(
        MemberDeclaration(
          docs: ["The offset of the first byte after `\(field)`."],
          lines: ["let \(name): \(names.swift("Int"))"]))
    }
    let initializer = Declaration.function(
      FunctionDeclaration(
        docs: ["Finds the fields and validates their content; nil if a field is malformed."],
        isInlinable: true,
        signature: "init?(scanning data: \(names.swift("RawSpan")))",
        body: plan.scan + plan.offsets.map { "self.\($0.name) = \($0.name)" }))
    return .extension(
      ExtensionDeclaration(
        name: names.own(account.definition.swiftName),
        members: [
          .type(
            TypeDeclaration(
              docs: ["The offsets of the fields in the data of one account."], keyword: "struct",
              name: "Layout",
              inherits: [RuntimeNames.accountLayout], members: offsets + [initializer]))
        ]))
  }

  private func fields(_ account: ResolvedAccount, _ plan: ViewPlan) -> Declaration {
    let members: [Declaration] = zip(account.fields, plan.positions).filter { !$0.0.isGap }.map {
      field, position in
      let (getter, effects) = getter(field.type, at: position)
      let type = names.type(field.type)
      return .member(
        MemberDeclaration(
          docs: docs(field), isInlinable: true,
          readsStandardTypes: !field.type.isBitwise && !field.type.isReadByItself,
          lines: effects.isEmpty
            ? ["var \(field.swiftName): \(type) { \(getter) }"]
            : ["var \(field.swiftName): \(type) {", "  get \(effects) { \(getter) }", "}"]))
    }
    return .extension(
      ExtensionDeclaration(
        name: RuntimeNames.accountView, condition: "Account == \(names.own(account.definition.swiftName))",
        members: members))
  }

  /// The expression that reads a field at an offset, and the effects of its getter.
  ///
  /// The content is validated when the view is made. The getter of a type without an obvious empty value throws all the
  /// same, although it never does.
  private func getter(_ type: ResolvedType, at position: String) -> (String, String) {
    switch type {
    case .primitive(.bool): return ("bool(at: \(position))", "")
    case .primitive(.pubkey): return ("publicKey(at: \(position))", "")
    case .bytes32: return ("bytes32(at: \(position))", "")
    case .primitive(.string): return ("decoded(at: \(position), or: \"\")", "")
    case .primitive(.bytes): return ("decoded(at: \(position), or: [])", "")
    case .vec where type.hasOwnCoding: return ("decoded(at: \(position), or: [])", "")
    case .option where type.hasOwnCoding: return ("decoded(at: \(position), or: nil)", "")
    case .byteArray(let count): return ("bytes(\(count), at: \(position))", "")
    case .primitive(.u256), .primitive(.i256):
      return ("try decoded(at: \(position))", "throws(\(RuntimeNames.borshError))")
    case .primitive where type.isBitwise: return ("integer(at: \(position))", "")
    case .array(let element, let count) where element.hasOwnCoding:
      return ("try decodedArray(count: \(count), at: \(position))", "throws(\(RuntimeNames.borshError))")
    case _ where !type.hasOwnCoding:
      return ("try decoded(at: \(position)) \(decoder(type))", "throws(\(RuntimeNames.borshError))")
    default: return ("try decoded(at: \(position))", "throws(\(RuntimeNames.borshError))")
    }
  }
}
