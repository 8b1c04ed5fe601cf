/// Code that selects a type by the discriminator at the start of `data`: those of eight bytes by one word, the others
/// one by one, longest first, because a short one may be the beginning of a longer one.
struct DiscriminatorLookup {
  /// The code for one type.
  struct Entry {
    var discriminator: [UInt8]
    /// Statements of which the last returns or throws.
    var statements: [String]
  }

  let entries: [Entry]

  /// The statements. Control goes on after them if `data` begins with none of the discriminators.
  var statements: [String] {
    let words = entries.filter { $0.discriminator.count == 8 }
    let others = entries.filter { $0.discriminator.count != 8 }
      .sorted { $0.discriminator.count > $1.discriminator.count }
    var body: [String] = []
    for entry in others where entry.discriminator.count > 8 { body += comparison(entry) }
    if !words.isEmpty {
      body.append("switch data.discriminatorWord {")
      for entry in words {
        body.append("case \(SwiftLiteral.word(entry.discriminator)):")
        body += entry.statements.map { "  " + $0 }
      }
      body += ["default: break", "}"]
    }
    for entry in others where entry.discriminator.count < 8 { body += comparison(entry) }
    return body
  }

  private func comparison(_ entry: Entry) -> [String] {
    ["if \(RuntimeNames.discriminator)(\(SwiftLiteral.bytes(entry.discriminator))).opens(data) {"]
      + entry.statements.map { "  " + $0 } + ["}"]
  }
}
