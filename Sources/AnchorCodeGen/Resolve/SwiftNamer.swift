/// Makes Swift names of IDL names: one place for case, acronyms, keywords and collisions.
struct SwiftNamer: Equatable, Sendable {
  /// Words that are written in capitals, in capitals.
  let acronyms: Set<String>

  init(acronyms: [String]) { self.acronyms = Set(acronyms) }

  /// `create_operator_pool`, `createOperatorPool` or `CreateOperatorPool` as `CreateOperatorPool`.
  func typeName(_ name: String) -> String {
    let joined = SwiftNamer.words(name).map(capitalized).joined()
    let safe = SwiftNamer.isIdentifier(joined) ? joined : "_" + joined
    return SwiftNamer.reservedTypeNames.contains(safe) ? safe + "_" : safe
  }

  /// `usdc_amount` as `usdcAmount`, `website_url` as `websiteURL`; keywords in backticks.
  func memberName(_ name: String) -> String {
    SwiftNamer.escaped(plainMemberName(name))
  }

  /// A member's name before keywords are put in backticks.
  func plainMemberName(_ name: String) -> String {
    let words = SwiftNamer.words(name)
    guard let first = words.first else { return "_" }
    let joined = first.lowercased() + words.dropFirst().map(capitalized).joined()
    return SwiftNamer.isIdentifier(joined) ? joined : "_" + joined
  }

  private func capitalized(_ word: String) -> String {
    let upper = word.uppercased()
    if acronyms.contains(upper) { return upper }
    return upper.prefix(1) + word.dropFirst().lowercased()
  }

  /// The words of a name in snake case, camel case or both.
  static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previousIsLower = false
    let characters = Array(name.unicodeScalars)
    for (index, scalar) in characters.enumerated() {
      guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
        if !word.isEmpty { words.append(word) }
        word = ""
        previousIsLower = false
        continue
      }
      let isUpper = scalar.properties.isUppercase
      let nextIsLower =
        index + 1 < characters.count && characters[index + 1].properties.isLowercase
      if isUpper, !word.isEmpty, previousIsLower || nextIsLower {
        words.append(word)
        word = ""
      }
      word.unicodeScalars.append(scalar)
      previousIsLower = !isUpper
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Whether `name` can stand as an identifier, keywords aside.
  static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else {
      return false
    }
    return name.unicodeScalars.allSatisfy {
      $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
  }

  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// Names in `names`, made distinct by a number behind the second and later ones of a kind.
  static func distinct(_ names: [String]) -> [String] {
    var seen: [String: Int] = [:]
    var taken = Set(names)
    return names.map { name in
      let count = seen[name, default: 0] + 1
      seen[name] = count
      guard count > 1 else { return name }
      var candidate = "\(name)\(count)"
      while !taken.insert(candidate).inserted { candidate += "_" }
      return candidate
    }
  }

  /// Names that a nested type cannot have: the language's, and those that the program's type has already.
  static let reservedTypeNames: Set<String> = [
    "Type", "Protocol", "Self", "Any", "AnyAccount", "AnyEvent", "AnyInstruction", "ErrorCode", "Constants",
  ]

  static let keywords: Set<String> = [
    "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue", "default",
    "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
    "guard",
    "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
    "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
    "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}
