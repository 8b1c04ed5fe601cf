import AnchorIDL

/// Makes Swift names of IDL names: the one place for case, acronyms, keywords and collisions.
struct SwiftNamer: Equatable, Sendable {
  /// Words that are written in capitals; they are spelled so here.
  let acronyms: Set<String>

  init(acronyms: [String]) { self.acronyms = Set(acronyms) }

  /// `create_operator_pool`, `createOperatorPool` or `CreateOperatorPool` as `CreateOperatorPool`.
  func typeName(_ name: String) -> String {
    let safe = SwiftNamer.identifier(IDLName.words(name).map(capitalized).joined())
    return SwiftNamer.reservedTypeNames.contains(safe) ? safe + "_" : safe
  }

  /// `usdc_amount` as `usdcAmount`, `website_url` as `websiteURL`; keywords are not in backticks yet.
  func memberName(_ name: String) -> String {
    let words = IDLName.words(name)
    let joined = (words.first ?? "").lowercased() + words.dropFirst().map(capitalized).joined()
    let safe = SwiftNamer.identifier(joined)
    return safe == "self" ? "self_" : safe
  }

  /// Names of the members of one type, distinct and none of them reserved there.
  func memberNames(_ names: [String], in place: MemberPlace) -> [String] {
    SwiftNamer.distinct(
      names.map { name in
        let name = memberName(name)
        return place.reserved.contains(name) ? name + "_" : name
      })
  }

  private func capitalized(_ word: String) -> String {
    let upper = word.uppercased()
    if acronyms.contains(upper) { return upper }
    return upper.prefix(1) + word.dropFirst().lowercased()
  }

  /// Whether two spellings are the same name: seed paths mix snake case and camel case.
  static func same(_ a: String, _ b: String) -> Bool { key(a) == key(b) }

  /// The common form of all spellings of one name or path.
  static func key(_ path: String) -> String {
    path.split(separator: ".").map { part in
      IDLName.snakeCase(String(part))
    }.joined(separator: ".")
  }

  /// `names`, with a number appended to the second and later occurrences of each.
  ///
  /// - Parameter used: names that others have.
  static func distinct(_ names: [String], used: Set<String> = []) -> [String] {
    var seen: [String: Int] = [:]
    var taken = used.union(names)
    return names.map { name in
      let count = seen[name, default: used.contains(name) ? 1 : 0] + 1
      seen[name] = count
      guard count > 1 else { return name }
      var candidate = "\(name)\(count)"
      while !taken.insert(candidate).inserted { candidate += "_" }
      return candidate
    }
  }
}

// The rules of Swift for identifiers.
extension SwiftNamer {
  /// Whether `name` is an identifier, keywords aside.
  static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || IDLName.isLetter(first), name != "_" else {
      return false
    }
    return name.unicodeScalars.allSatisfy { $0 == "_" || IDLName.isLetter($0) || IDLName.isDigit($0) }
  }

  /// `name`, changed if it is not an identifier.
  private static func identifier(_ name: String) -> String {
    if isIdentifier(name) { return name }
    return name.isEmpty ? "unnamed" : "_" + name
  }

  /// A name as an identifier: keywords in backticks.
  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// A name as the label of an argument: only three keywords need backticks there.
  static func label(_ escaped: String) -> String {
    let name = escaped.filter { $0 != "`" }
    return ["inout", "let", "var"].contains(name) ? escaped : name
  }

  /// Names that a nested type cannot have: those of the language, of the types that every program gets, and of the
  /// modules, because generated code qualifies other names with them.
  static let reservedTypeNames: Set<String> = Set([
    "Type", "Protocol", "Self", "Any", "AnyAccount", "AnyEvent", "AnyInstruction", "ErrorCode", "Constants",
    "Swift",
  ]).union(RuntimeNames.moduleNames)

  static let keywords: Set<String> = [
    "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func",
    "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
    "while",
  ]
}
