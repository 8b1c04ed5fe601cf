import SolanaTransactions

// The lines are parsed as bytes: `String` compares and searches by characters, which would cost more than the rest of
// decoding a failed transaction.

extension AnchorErrorLog {
  /// The last error that Anchor logged in these lines of a log; nil if there is none.
  init?(_ logs: LogMessages, lines: Range<Int>) {
    for index in lines.reversed() {
      guard let parsed = AnchorErrorLog.head(logs[index]) else { continue }
      self = parsed
      parseSides(logs, index + 1..<min(lines.upperBound, index + 5))
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

  /// Parses `Left: a` and `Right: b`, each on a line or, for addresses, with the value on the next line.
  private mutating func parseSides(_ logs: LogMessages, _ lines: Range<Int>) {
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
  /// The bytes as text, with replacement characters for malformed UTF-8.
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }

  /// The bytes after `prefix`; nil if the bytes do not begin with it.
  fileprivate func removingPrefix(_ prefix: StaticString) -> ArraySlice<UInt8>? {
    let length = prefix.utf8CodeUnitCount
    guard count >= length else { return nil }
    return holds(prefix, at: startIndex) ? dropFirst(length) : nil
  }

  /// The range of the first occurrence of `text`.
  fileprivate func firstRange(of text: StaticString) -> Range<Int>? {
    let length = text.utf8CodeUnitCount
    guard count >= length else { return nil }
    for start in startIndex...endIndex - length where holds(text, at: start) { return start..<start + length }
    return nil
  }

  /// Whether the bytes at `start` are `text`; the caller has checked that there are enough.
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
