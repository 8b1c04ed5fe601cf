import BytePrimitives

/// One line of a transaction's log in the runtime's grammar; offsets count from the line's first byte.
///
/// The runtime's grammar, whole lines only:
///
///     Program <id> invoke [<depth>]
///     Program <id> success
///     Program <id> failed: <text>
///     Program data: <base64> <base64> …
///     Log truncated
///
/// Everything else is written by programs or says nothing about invocations.
enum RuntimeLine: Equatable {
  /// A program is invoked; `depth` counts from 1, and is `Int.max` for a number that is larger.
  case invoke(ProgramIDText, depth: Int)
  /// A program returned without an error.
  case success(ProgramIDText)
  /// A program returned an error, whose text starts at `message`.
  case failure(ProgramIDText, message: Int)
  /// A program emits data; its fields begin at `fields`.
  case data(fields: Int)
  /// The runtime drops lines from here on.
  case truncated
  /// Anything else, whatever it looks like.
  case other

  @inline(__always)
  init(_ line: RawSpan) {
    guard line.paddedWord(at: 0) == Word.program else {
      self = line.isLogTruncated ? .truncated : .other
      return
    }
    // Most lines are one of these two, recognised by the word after `Program `.
    let head = line.paddedWord(at: 8)
    if head & 0xFF_FFFF_FFFF == Word.log {
      self = .other
    } else if head & 0xFFFF_FFFF_FFFF == Word.data {
      self = .data(fields: 14)
    } else {
      self = RuntimeLine(naming: line) ?? .other
    }
  }

  /// A line with the id of a program; nil for any other line.
  @inline(__always)
  private init?(naming line: RawSpan) {
    // An id holds no space, so it ends at the first one. A space before the minimum length is not searched for: the
    // text is then not an id, which shows when it is decoded.
    let (near, far) = (line.spaces(at: 40), line.spaces(at: 48))
    guard near | far != 0 else { return nil }
    let end = near != 0 ? 40 + near.trailingZeroBitCount / 8 : 48 + far.trailingZeroBitCount / 8
    guard let id = ProgramIDText(line, from: 8, to: end) else { return nil }
    switch line.paddedWord(at: end) {
    case Word.success where line.byteCount == end + 8: self = .success(id)
    case Word.failed where line.paddedByte(at: end + 8) == UInt8(ascii: " "):
      self = .failure(id, message: end + 9)
    case Word.invoke:
      guard let depth = line.bracketedNumber(from: end + 8) else { return nil }
      self = .invoke(id, depth: depth)
    default: return nil
    }
  }
}

/// Parts of lines as little-endian words.
private enum Word {
  /// `Program `.
  static var program: UInt64 { 0x206D_6172_676F_7250 }
  /// `log: `.
  static var log: UInt64 { 0x20_3A67_6F6C }
  /// `data: `.
  static var data: UInt64 { 0x203A_6174_6164 }
  /// ` success`.
  static var success: UInt64 { 0x7373_6563_6375_7320 }
  /// ` failed:`.
  static var failed: UInt64 { 0x3A64_656C_6961_6620 }
  /// ` invoke `.
  static var invoke: UInt64 { 0x2065_6B6F_766E_6920 }
  /// `Log trun`.
  static var logTruncated: UInt64 { 0x6E75_7274_2067_6F4C }
  /// `runcated`.
  static var truncated: UInt64 { 0x6465_7461_636E_7572 }
}

extension RawSpan {
  /// Whether this is the line `Log truncated`.
  fileprivate var isLogTruncated: Bool {
    byteCount == 13 && paddedWord(at: 0) == Word.logTruncated && paddedWord(at: 5) == Word.truncated
  }

  /// The number in brackets from `start` to the end of the line; nil if there is none.
  fileprivate func bracketedNumber(from start: Int) -> Int? {
    let digits = start + 1..<max(start + 1, byteCount - 1)
    guard paddedByte(at: start) == UInt8(ascii: "["), paddedByte(at: byteCount - 1) == UInt8(ascii: "]")
    else {
      return nil
    }
    // The runtime writes at least one digit, and no leading zero.
    guard digits.count == 1 || digits.count > 1 && paddedByte(at: digits.lowerBound) != UInt8(ascii: "0")
    else { return nil }
    var number = 0
    for offset in digits {
      let digit = paddedByte(at: offset) &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      // A number too large to be a depth stays too large.
      number = number > 1_000_000 ? .max : number * 10 + Int(digit)
    }
    return number
  }
}
