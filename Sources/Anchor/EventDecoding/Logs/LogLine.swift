import BytePrimitives

/// What one line of a transaction's log says about invocations; offsets count from the line's first byte.
///
/// The runtime's grammar, whole lines only:
///
///     Program <id> invoke [<depth>]
///     Program <id> success
///     Program <id> failed: <text>
///     Program data: <base64> <base64> …
///     Log truncated
///
/// Everything else is written by programs or tells nothing of the structure.
enum LogLine: Equatable {
  /// A program was called; `depth` counts from 1, and is `Int.max` where the number is larger.
  case invoke(ProgramIDText, depth: Int)
  /// A program returned without an error.
  case success(ProgramIDText)
  /// A program returned an error, whose text starts at `message`.
  case failure(ProgramIDText, message: Int)
  /// Data that a program published, its fields from `fields` on.
  case data(fields: Int)
  /// The runtime drops lines from here on.
  case truncated
  /// Says nothing about invocations, whatever it looks like.
  case other

  @inline(__always)
  init(_ line: RawSpan) {
    guard line.paddedWord(at: 0) == Word.program else {
      self = line.isLogTruncated ? .truncated : .other
      return
    }
    // Most lines are one of these two, told by what stands behind `Program `.
    let head = line.paddedWord(at: 8)
    if head & 0xFF_FFFF_FFFF == Word.log {
      self = .other
    } else if head & 0xFFFF_FFFF_FFFF == Word.data {
      self = .data(fields: 14)
    } else {
      self = LogLine(naming: line) ?? .other
    }
  }

  /// A line that says something of a program that it names.
  @inline(__always)
  private init?(naming line: RawSpan) {
    // An id holds no space, so the first one is its end. One before the fewest characters is not looked for: what
    // stands there is then no id, which is seen when it is decoded.
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

  /// The number in brackets that the line ends with, the bracket standing at `start`.
  fileprivate func bracketedNumber(from start: Int) -> Int? {
    let digits = start + 1..<max(start + 1, byteCount - 1)
    guard paddedByte(at: start) == UInt8(ascii: "["), paddedByte(at: byteCount - 1) == UInt8(ascii: "]")
    else {
      return nil
    }
    // No digits, or a zero in front of others, is nothing that the runtime writes.
    guard digits.count == 1 || digits.count > 1 && paddedByte(at: digits.lowerBound) != UInt8(ascii: "0")
    else {
      return nil
    }
    var number = 0
    for offset in digits {
      let digit = paddedByte(at: offset) &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      // A number too large to be a depth stays so, whatever its size.
      number = number > 1_000_000 ? .max : number * 10 + Int(digit)
    }
    return number
  }
}
