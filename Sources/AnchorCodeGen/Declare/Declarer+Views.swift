import AnchorIDL

extension Declarer {
  func viewDeclarations() -> [Declaration] {
    program.accounts.flatMap { account in
      let plan = ViewPlan(account, names: names)
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
        signature: "init?(scanning data: RawSpan)",
        body: plan.scan + plan.offsets.map { "self.\($0.name) = \($0.name)" }))
    return .extension(
      ExtensionDeclaration(
        name: nested(account.definition.swiftName),
        members: [
          .type(
            TypeDeclaration(
              docs: ["Where the fields of an account stand in its data."], keyword: "struct", name: "Layout",
              inherits: [names.accountLayout], members: offsets + [initializer]))
        ]))
  }

  private func fields(_ account: ResolvedAccount, _ plan: ViewPlan) -> Declaration {
    let members: [Declaration] = zip(account.fields, plan.positions).map { field, position in
      let (getter, effects) = reading(field.type, at: position)
      let type = names.type(field.type)
      return .member(
        MemberDeclaration(
          docs: docs(field), isInlinable: true,
          lines: effects.isEmpty
            ? ["var \(field.swiftName): \(type) { \(getter) }"]
            : ["var \(field.swiftName): \(type) {", "  get \(effects) { \(getter) }", "}"]))
    }
    return .extension(
      ExtensionDeclaration(
        name: names.accountView, condition: "Account == \(nested(account.definition.swiftName))",
        members: members))
  }

  /// The expression that reads a field where it stands, and what its getter throws.
  ///
  /// The content was checked when the view was made. Types without an obvious empty value are read by a getter
  /// that throws, although it never will.
  private func reading(_ type: ResolvedType, at position: String) -> (String, String) {
    switch type {
    case .primitive(.bool): return ("bool(at: \(position))", "")
    case .primitive(.pubkey): return ("publicKey(at: \(position))", "")
    case .bytes32: return ("bytes32(at: \(position))", "")
    case .primitive(.string): return ("decoded(at: \(position), or: \"\")", "")
    case .primitive(.bytes), .vec: return ("decoded(at: \(position), or: [])", "")
    case .option: return ("decoded(at: \(position), or: nil)", "")
    case .byteArray(let count): return ("bytes(\(count), at: \(position))", "")
    case .primitive where type.isBitwise: return ("integer(at: \(position))", "")
    case .array(_, let count):
      return ("try decodedArray(count: \(count), at: \(position))", "throws(\(names.borshError))")
    default: return ("try decoded(at: \(position))", "throws(\(names.borshError))")
    }
  }
}

/// Works out where the fields of an account stand: fixed offsets up to the first field of variable size, then
/// offsets behind each such field that are found once.
struct ViewPlan {
  /// The offsets to keep, and the field that each follows.
  private(set) var offsets: [(name: String, field: String)] = []
  /// Where each field stands, as an expression in a view.
  private(set) var positions: [String] = []
  /// Statements that find the offsets.
  private(set) var scan: [String] = []

  private let scanner: String
  private var base: String?
  private var delta: Int
  private var pending = 0
  private var checks: [String] = []

  init(_ account: ResolvedAccount, names: RuntimeNames) {
    scanner = names.accountScan
    delta = account.discriminator.count
    scan.append(account.fields.isEmpty ? "let offset = \(delta)" : "var offset = \(delta)")
    for field in account.fields {
      positions.append(base.map { "layout.\($0) + \(delta)" } ?? "\(delta)")
      if field.type.isBitwise || field.type == .primitive(.bool), let size = field.type.size.fixed {
        if field.type == .primitive(.bool) {
          checks.append("\(scanner).isBool(data, at: \(base.map { "\($0) + \(delta)" } ?? "\(delta)"))")
        }
        pending += size
        delta += size
        continue
      }
      flush()
      scan.append("guard \(statement(field.type, names)) else { return nil }")
      if let size = field.type.size.fixed {
        delta += size
      } else {
        let name = "offset\(offsets.count + 1)"
        offsets.append((name, field.idlName))
        scan.append("let \(name) = offset")
        base = name
        delta = 0
      }
    }
    flush()
    if account.fields.isEmpty { scan.append("guard data.byteCount >= offset else { return nil }") }
  }

  private mutating func flush() {
    if pending > 0 {
      scan.append("guard \(scanner).skip(\(pending), in: data, at: &offset) else { return nil }")
    }
    for check in checks { scan.append("guard \(check) else { return nil }") }
    pending = 0
    checks = []
  }

  private func statement(_ type: ResolvedType, _ names: RuntimeNames) -> String {
    switch type {
    case .primitive(.string): "\(scanner).text(in: data, at: &offset)"
    case .primitive(.bytes): "\(scanner).list(of: 1, in: data, at: &offset)"
    case .option(.primitive(.string)): "\(scanner).optionalText(in: data, at: &offset)"
    case .option(let inner) where inner.isBitwise:
      "\(scanner).option(of: \(inner.size.minimum), in: data, at: &offset)"
    case .vec(let element) where element.isBitwise:
      "\(scanner).list(of: \(element.size.minimum), in: data, at: &offset)"
    case .array(let element, let count):
      "\(scanner).array(of: \(names.type(element)).self, count: \(count), in: data, at: &offset)"
    default: "\(scanner).value(of: (\(names.type(type))).self, in: data, at: &offset)"
    }
  }
}
