/// What Anchor logs about an error: which account or source line, and the two sides of a comparison.
public struct AnchorErrorLog: Equatable, Sendable {
  /// Where the error arose.
  public enum Origin: Equatable, Sendable {
    /// A constraint on this account.
    case account(String)
    /// A check in the program's source, `file:line`.
    case source(String)
    /// Not told.
    case unknown
  }

  /// Where the error arose.
  public var origin: Origin
  /// The error's name.
  public var name: String
  /// The error's number.
  public var number: UInt64
  /// The error's text.
  public var message: String
  /// What was found, where the error compares two values.
  public var left: String?
  /// What was wanted, where the error compares two values.
  public var right: String?

  /// The last error that Anchor logged among `lines`; nil if there is none.
  ///
  /// Only lines of the failing program's own run should be given: any program can print the same text.
  public init?(lines: some BidirectionalCollection<String>) {
    guard let index = lines.lastIndex(where: { AnchorErrorLog.head($0) != nil }),
      let parsed = AnchorErrorLog.head(lines[index])
    else { return nil }
    self = parsed
    readSides(lines[lines.index(after: index)...])
  }

  private init(origin: Origin, name: String, number: UInt64, message: String) {
    self.origin = origin
    self.name = name
    self.number = number
    self.message = message
  }

  private static func head(_ line: String) -> AnchorErrorLog? {
    for kind in ["Program log: AnchorError ", "Program log: ProgramError "] where line.hasPrefix(kind) {
      let rest = line.dropFirst(kind.count)
      guard let code = rest.firstRange(of: "Error Code: "),
        let number = rest.firstRange(of: ". Error Number: "),
        let message = rest.firstRange(of: ". Error Message: "),
        code.upperBound <= number.lowerBound, number.upperBound <= message.lowerBound,
        let value = UInt64(rest[number.upperBound..<message.lowerBound])
      else { return nil }
      var text = rest[message.upperBound...]
      if text.hasSuffix(".") { text.removeLast() }
      return AnchorErrorLog(
        origin: origin(rest[..<code.lowerBound]), name: String(rest[code.upperBound..<number.lowerBound]),
        number: value, message: String(text))
    }
    return nil
  }

  private static func origin(_ text: Substring) -> Origin {
    let text = text.hasSuffix(". ") ? text.dropLast(2) : text
    if text.hasPrefix("caused by account: ") { return .account(String(text.dropFirst(19))) }
    if text.hasPrefix("thrown in ") { return .source(String(text.dropFirst(10))) }
    return .unknown
  }

  /// Reads `Left: a` and `Right: b`, each on a line or, for keys, with the value on the next line.
  private mutating func readSides(_ lines: some Collection<String>) {
    var lines = lines.prefix(4).map { line in
      line.hasPrefix("Program log: ") ? String(line.dropFirst(13)) : ""
    }[...]
    guard let first = lines.popFirst(), first.hasPrefix("Left:") else { return }
    let leftValue = first == "Left:" ? lines.popFirst() : String(first.dropFirst(6))
    guard let second = lines.popFirst(), second.hasPrefix("Right:") else { return }
    left = leftValue
    right = second == "Right:" ? lines.popFirst() : String(second.dropFirst(7))
  }
}

extension Substring {
  /// Where `text` first stands in this text.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    let wanted = text.utf8
    while start < endIndex {
      guard let candidate = self[start...].utf8.firstIndex(of: wanted.first ?? 0) else { return nil }
      if self[candidate...].utf8.starts(with: wanted) {
        return candidate..<utf8.index(candidate, offsetBy: wanted.count)
      }
      start = utf8.index(after: candidate)
    }
    return nil
  }
}
