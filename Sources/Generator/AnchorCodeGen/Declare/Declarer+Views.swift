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
          docs: ["Offset of what stands behind `\(field)`."], lines: ["let \(name): \(names.swift("Int"))"]))
    }
    let initializer = Declaration.function(
      FunctionDeclaration(
        docs: ["Finds the fields and checks their content."], isInlinable: true,
        signature: "init?(scanning data: \(names.swift("RawSpan")))",
        body: plan.scan + plan.offsets.map { "self.\($0.name) = \($0.name)" }))
    return .extension(
      ExtensionDeclaration(
        name: names.own(account.definition.swiftName),
        members: [
          .type(
            TypeDeclaration(
              docs: ["Where the fields of an account stand in its data."], keyword: "struct", name: "Layout",
              inherits: [RuntimeNames.accountLayout], members: offsets + [initializer]))
        ]))
  }

  private func fields(_ account: ResolvedAccount, _ plan: ViewPlan) -> Declaration {
    let members: [Declaration] = zip(account.fields, plan.positions).filter { !$0.0.isGap }.map {
      field, position in
      .member(
        MemberDeclaration(
          docs: docs(field), isInlinable: true,
          readsStandardTypes: !field.type.isBitwise && !field.type.isReadByItself,
          lines: [
            "var \(field.swiftName): \(names.type(field.type)) { \(reading(field.type, at: position)) }"
          ]))
    }
    return .extension(
      ExtensionDeclaration(
        name: RuntimeNames.accountView, condition: "Account == \(names.own(account.definition.swiftName))",
        members: members))
  }

  /// The expression that reads a field in place. The content was checked when the view was made.
  private func reading(_ type: ResolvedType, at position: String) -> String {
    switch type {
    case .primitive(.bool): "bool(at: \(position))"
    case .primitive(.pubkey): "publicKey(at: \(position))"
    case .bytes32: "bytes32(at: \(position))"
    case .byteArray(let count): "bytes(\(count), at: \(position))"
    case .primitive(.u256), .primitive(.i256): "value(at: \(position))"
    case .primitive where type.isBitwise: "integer(at: \(position))"
    case .array(let element, let count) where element.hasOwnCoding: "array(count: \(count), at: \(position))"
    case _ where !type.hasOwnCoding: "value(at: \(position)) \(reader(type))"
    default: "value(at: \(position))"
    }
  }
}
