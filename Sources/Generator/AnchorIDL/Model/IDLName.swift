/// The parts of names in an IDL, whatever their case.
public enum IDLName {
  /// The words of a name in snake case, camel case or both: `create_operatorPool` is `create`, `operator`, `Pool`.
  /// Of consecutive capitals the last begins a word if a small letter follows (`HTTPServer` is `HTTP`, `Server`).
  public static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previousIsLower = false
    let characters = Array(name.unicodeScalars)
    for (index, scalar) in characters.enumerated() {
      guard isLetter(scalar) || isDigit(scalar) else {
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

  /// The name in snake case, as Rust spells names of values and functions.
  public static func snakeCase(_ name: String) -> String {
    words(name).map { $0.lowercased() }.joined(separator: "_")
  }

  /// Whether an identifier can begin with this scalar, in Rust as in Swift.
  public static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.properties.isXIDStart
  }

  /// Whether this is one of the digits 0–9.
  public static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
