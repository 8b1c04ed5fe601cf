/// Code that tells types by the discriminator that opens `data`: those of eight bytes by one word, others one
/// after the other, longest first, because a short one may be the beginning of a longer one.
struct DiscriminatorLookup {
  /// What to do for one type.
  struct Entry {
    var discriminator: [UInt8]
    /// The last of them returns or throws.
    var statements: [String]
  }

  let entries: [Entry]

  /// Statements that end in an entry's, or go on behind where no discriminator opens `data`.
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
