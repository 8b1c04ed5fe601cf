import AnchorIDL

/// Makes Swift names of IDL names: one place for case, acronyms, keywords and collisions.
struct SwiftNamer: Equatable, Sendable {
  /// Words that are written in capitals, in capitals.
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

  /// Names of the members of one type, distinct, and none that the place has a use of its own for.
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

  /// Whether two spellings are of the same name: snake case and camel case are mixed in seed paths.
  static func same(_ a: String, _ b: String) -> Bool { key(a) == key(b) }

  /// What the spellings of one name have in common. Of a path each part is a name.
  static func key(_ path: String) -> String {
    path.split(separator: ".").map { part in
      IDLName.snakeCase(String(part))
    }.joined(separator: ".")
  }

  /// Names in `names`, made distinct by a number behind the second and later ones of a kind.
  ///
  /// - Parameter used: names that are taken by something else.
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

// What Swift takes for an identifier.
extension SwiftNamer {
  /// Whether `name` can stand as an identifier, keywords aside.
  static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || IDLName.isLetter(first), name != "_" else {
      return false
    }
    return name.unicodeScalars.allSatisfy { $0 == "_" || IDLName.isLetter($0) || IDLName.isDigit($0) }
  }

  /// `name`, or something like it that is an identifier.
  private static func identifier(_ name: String) -> String {
    if isIdentifier(name) { return name }
    return name.isEmpty ? "unnamed" : "_" + name
  }

  /// A name where Swift reads an identifier: keywords in backticks.
  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// A name where Swift reads the label of an argument: all but three keywords can stand there as they are.
  static func label(_ escaped: String) -> String {
    let name = escaped.filter { $0 != "`" }
    return ["inout", "let", "var"].contains(name) ? escaped : name
  }

  /// Names that a nested type cannot have: the language's, those of the types that every program gets, and the
  /// modules', because generated code writes them before other names.
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
