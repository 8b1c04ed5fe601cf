import AnchorIDL

/// The offsets of an account's fields: constant up to the first field of variable size, then relative to the end of
/// the last such field, which is found once by a scan.
struct ViewPlan {
  /// The offsets that a layout stores, each with the IDL name of the field that ends there.
  private(set) var offsets: [(name: String, field: String)] = []
  /// The offset of each field, as an expression in a view.
  private(set) var positions: [String] = []
  /// Statements that find the offsets.
  private(set) var scan: [String] = []

  private let declarer: Declarer
  /// The stored offset that those of the next fields are relative to; nil for the start of the data.
  private var base: String?
  /// The bytes between `base` and the next field.
  private var delta: Int
  /// Bytes that are not skipped yet, and the checks of their content.
  private var pending = 0
  private var checks: [String] = []

  init(_ account: ResolvedAccount, declarer: Declarer) {
    self.declarer = declarer
    delta = account.discriminator.count
    scan.append(account.fields.isEmpty ? "let offset = \(delta)" : "var offset = \(delta)")
    for field in account.fields {
      positions.append(base.map { "layout.\($0) + \(delta)" } ?? "\(delta)")
      if field.type.isBitwise || field.type == .primitive(.bool), let size = field.type.size.fixed {
        if field.type == .primitive(.bool) {
          checks.append(
            "\(RuntimeNames.accountScan).isBool(data, at: \(base.map { "\($0) + \(delta)" } ?? "\(delta)"))")
        }
        pending += size
        delta += size
        continue
      }
      flush()
      scan.append("guard \(statement(field.type)) else { return nil }")
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
      scan.append(
        "guard \(RuntimeNames.accountScan).skip(\(pending), in: data, at: &offset) else { return nil }")
    }
    for check in checks { scan.append("guard \(check) else { return nil }") }
    pending = 0
    checks = []
  }

  private func statement(_ type: ResolvedType) -> String {
    switch type {
    case .primitive(.string): "\(RuntimeNames.accountScan).text(in: data, at: &offset)"
    case .primitive(.bytes): "\(RuntimeNames.accountScan).list(of: 1, in: data, at: &offset)"
    case .option(.primitive(.string)): "\(RuntimeNames.accountScan).optionalText(in: data, at: &offset)"
    case .option(let inner) where inner.isBitwise:
      "\(RuntimeNames.accountScan).option(of: \(inner.size.minimum), in: data, at: &offset)"
    case .vec(let element) where element.isBitwise:
      "\(RuntimeNames.accountScan).list(of: \(element.size.minimum), in: data, at: &offset)"
    case .array(let element, let count) where element.hasOwnCoding:
      "\(RuntimeNames.accountScan).array(of: \(declarer.names.type(element)).self, count: \(count), in: data, at: &offset)"
    case _ where !type.hasOwnCoding:
      "\(RuntimeNames.accountScan).value(in: data, at: &offset, read: \(declarer.decoder(type)))"
    default:
      "\(RuntimeNames.accountScan).value(of: (\(declarer.names.type(type))).self, in: data, at: &offset)"
    }
  }
}
