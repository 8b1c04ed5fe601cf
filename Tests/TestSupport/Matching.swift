extension Fixtures {
  /// Throws the first difference if two values are not equal.
  public static func match<T: Equatable>(_ found: T, _ expected: T, _ what: String) throws {
    guard found != expected else { return }
    throw FixtureError("\(what): found \(found), expected \(expected)")
  }

  /// Throws the first different byte if two byte strings are not equal.
  public static func match(_ found: [UInt8], _ expected: [UInt8], _ what: String) throws {
    guard found != expected else { return }
    let same = zip(found, expected).prefix { $0 == $1 }.count
    let show = { (bytes: [UInt8]) in same < bytes.count ? hex(Array(bytes[same...].prefix(8))) : "the end" }
    throw FixtureError(
      "\(what): differs from byte \(same) of \(expected.count): found \(show(found)), expected \(show(expected))"
    )
  }

  /// Throws the first different line if two texts are not equal.
  public static func match(text found: String, _ expected: String, _ what: String) throws {
    guard !found.utf8.elementsEqual(expected.utf8) else { return }
    let lines = found.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(lines, wanted).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let show = { (lines: [Substring]) in same < lines.count ? "\"\(lines[same])\"" : "the end" }
    throw FixtureError(
      "\(what): differs from line \(same + 1): found \(show(lines)), expected \(show(wanted))")
  }

  /// The value, or an error that says what is missing.
  public static func require<T>(_ value: T?, _ what: String) throws -> T {
    guard let value else { throw FixtureError("\(what) is missing") }
    return value
  }
}
