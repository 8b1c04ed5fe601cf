import SolanaTransactions

// Read as bytes: `String` compares and searches by characters, which costs more than all the rest of a failed
// transaction's story.

extension AnchorErrorLog {
  /// The last error that Anchor logged in these lines of a log; nil if there is none.
  init?(_ logs: LogMessages, lines: Range<Int>) {
    for index in lines.reversed() {
      guard let parsed = AnchorErrorLog.head(logs[index]) else { continue }
      self = parsed
      readSides(logs, index + 1..<min(lines.upperBound, index + 5))
      return
    }
    return nil
  }

  private static func head(_ line: ArraySlice<UInt8>) -> AnchorErrorLog? {
    guard
      let rest = line.removingPrefix("Program log: AnchorError ")
        ?? line.removingPrefix("Program log: ProgramError "),
      let code = rest.firstRange(of: "Error Code: "),
      let number = rest[code.upperBound...].firstRange(of: ". Error Number: "),
      let message = rest[number.upperBound...].firstRange(of: ". Error Message: "),
      let value = UInt64(rest[number.upperBound..<message.lowerBound].text)
    else { return nil }
    var text = rest[message.upperBound...]
    if text.last == UInt8(ascii: ".") { text = text.dropLast() }
    return AnchorErrorLog(
      origin: origin(rest[..<code.lowerBound]), name: rest[code.upperBound..<number.lowerBound].text,
      number: value, message: text.text)
  }

  private static func origin(_ text: ArraySlice<UInt8>) -> Origin {
    var text = text
    if text.suffix(2).elementsEqual(". ".utf8) { text = text.dropLast(2) }
    if let account = text.removingPrefix("caused by account: ") { return .account(account.text) }
    if let source = text.removingPrefix("thrown in ") { return .source(source.text) }
    return .unknown
  }

  /// Reads `Left: a` and `Right: b`, each on a line or, for keys, with the value on the next line.
  private mutating func readSides(_ logs: LogMessages, _ lines: Range<Int>) {
    var lines = lines
    func next() -> ArraySlice<UInt8>? {
      guard let line = lines.popFirst() else { return nil }
      return logs[line].removingPrefix("Program log: ") ?? []
    }
    guard let first = next(), let leftValue = first.removingPrefix("Left:") else { return }
    let left = leftValue.isEmpty ? next() : leftValue.dropFirst()
    guard let second = next(), let rightValue = second.removingPrefix("Right:") else { return }
    self.left = left?.text
    right = (rightValue.isEmpty ? next() : rightValue.dropFirst())?.text
  }
}

extension ArraySlice<UInt8> {
  /// The bytes as text; malformed UTF-8 is repaired.
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }

  /// What stands behind `prefix`; nil if the bytes do not begin with it.
  fileprivate func removingPrefix(_ prefix: StaticString) -> ArraySlice<UInt8>? {
    let length = prefix.utf8CodeUnitCount
    guard count >= length else { return nil }
    return holds(prefix, at: startIndex) ? dropFirst(length) : nil
  }

  /// Where `text` first stands.
  fileprivate func firstRange(of text: StaticString) -> Range<Int>? {
    let length = text.utf8CodeUnitCount
    guard count >= length else { return nil }
    for start in startIndex...endIndex - length where holds(text, at: start) { return start..<start + length }
    return nil
  }

  /// Whether `text` stands at `start`, where there is room for it.
  @inline(__always)
  private func holds(_ text: StaticString, at start: Int) -> Bool {
    text.withUTF8Buffer { wanted in
      for index in wanted.indices {
        if unsafe self[start &+ index] != wanted[index] { return false }
      }
      return true
    }
  }
}
