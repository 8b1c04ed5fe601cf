import BytePrimitives

extension JSONReader {
  /// A number that has been scanned.
  @usableFromInline
  struct ScannedNumber {
    /// Positions of the first byte, the first digit and the byte after the last.
    @usableFromInline let start, digits, end: Int
    /// The number of digits before a fraction or an exponent.
    @usableFromInline let digitCount: Int
    /// The value of these digits if they are at most 19, so that no 64-bit number overflows.
    @usableFromInline let magnitude: UInt64
    /// Whether there is neither a fraction nor an exponent.
    @usableFromInline let isInteger: Bool

    @usableFromInline var isNegative: Bool { digits > start }
  }

  /// Reads an integer.
  ///
  /// - Throws: `expected(.number)`, `malformedNumber`; `notAnInteger` for a fraction or an exponent, even where
  ///   the value is whole; `outOfRange`.
  @inlinable
  public mutating func readInteger<T: FixedWidthInteger>(as type: T.Type = T.self) throws(JSONError) -> T {
    skipSpace()
    let start = position
    if let magnitude = scanPlainInteger() {
      if let value = T(exactly: magnitude) { return value }
      position = start
    }
    return try readUnusualInteger(as: type)
  }

  /// Reads an integer that is negative, long, out of range or malformed.
  @inlinable
  @inline(never)
  mutating func readUnusualInteger<T: FixedWidthInteger>(as type: T.Type) throws(JSONError) -> T {
    let number = try scanNumber()
    if number.isInteger, number.digitCount <= 19, !number.isNegative {
      if let value = T(exactly: number.magnitude) { return value }
    } else if let value = exactNumber(number).integer(as: type) {
      return value
    }
    try failInteger(number, bits: T.bitWidth, isSigned: T.isSigned)
  }

  /// Reads an integer of at most 19 digits without a sign; nil, and nothing is read, if something else is next.
  @usableFromInline
  mutating func scanPlainInteger() -> UInt64? {
    var scan = position
    var magnitude: UInt64 = 0
    while true {
      let digit = text.paddedByte(at: scan) &- JSONByte.zero
      guard digit < 10 else { break }
      magnitude = magnitude &* 10 &+ UInt64(digit)
      scan &+= 1
    }
    let next = text.paddedByte(at: scan)
    let digitCount = scan &- position
    guard digitCount &- 1 < 19, digitCount > 0, next != UInt8(ascii: "."), next | 0x20 != UInt8(ascii: "e"),
      text.paddedByte(at: position) != JSONByte.zero || digitCount == 1
    else { return nil }
    position = scan
    return magnitude
  }

  @usableFromInline
  @inline(never)
  func failInteger(_ number: ScannedNumber, bits: Int, isSigned: Bool) throws(JSONError) -> Never {
    guard number.isInteger else { try fail(.notAnInteger, at: number.start) }
    try fail(.outOfRange(bits: bits, isSigned: isSigned), at: number.start)
  }

  /// Reads a number of any size and form.
  ///
  /// - Throws: `expected(.number)`, `malformedNumber`, `truncated`.
  public mutating func readNumber() throws(JSONError) -> JSONNumber {
    exactNumber(try scanNumber())
  }

  /// Scans and checks a number.
  @usableFromInline
  mutating func scanNumber() throws(JSONError) -> ScannedNumber {
    skipSpace()
    let start = position
    var scan = position
    if text.paddedByte(at: scan) == JSONByte.minus { scan &+= 1 }
    let digits = scan
    var magnitude: UInt64 = 0
    while true {
      let digit = text.paddedByte(at: scan) &- JSONByte.zero
      guard digit < 10 else { break }
      magnitude = magnitude &* 10 &+ UInt64(digit)
      scan &+= 1
    }
    let digitCount = scan &- digits
    guard digitCount > 0 else { try failNumber(at: scan, isBegun: scan > start) }
    guard digitCount == 1 || text.paddedByte(at: digits) != JSONByte.zero else {
      try fail(.malformedNumber, at: start)
    }
    let next = text.paddedByte(at: scan)
    let isInteger = next != UInt8(ascii: ".") && next | 0x20 != UInt8(ascii: "e")
    if !isInteger { scan = try scanFractionAndExponent(at: scan) }
    position = scan
    return ScannedNumber(
      start: start, digits: digits, end: scan, digitCount: digitCount, magnitude: magnitude,
      isInteger: isInteger)
  }

  @inline(never)
  private func scanFractionAndExponent(at point: Int) throws(JSONError) -> Int {
    var scan = point
    if text.paddedByte(at: scan) == UInt8(ascii: ".") {
      scan = try scanDigits(at: scan + 1)
    }
    if text.paddedByte(at: scan) | 0x20 == UInt8(ascii: "e") {
      scan += 1
      let sign = text.paddedByte(at: scan)
      if sign == JSONByte.minus || sign == UInt8(ascii: "+") { scan += 1 }
      scan = try scanDigits(at: scan)
    }
    return scan
  }

  /// The position after the digits at `start`, of which there must be one.
  private func scanDigits(at start: Int) throws(JSONError) -> Int {
    var scan = start
    while text.paddedByte(at: scan) &- JSONByte.zero < 10 { scan += 1 }
    guard scan > start else { try failNumber(at: scan, isBegun: true) }
    return scan
  }

  @inline(never)
  private func failNumber(at offset: Int, isBegun: Bool) throws(JSONError) -> Never {
    guard isBegun else { try fail(expected: .number) }
    if offset >= text.byteCount { try fail(.truncated, at: text.byteCount) }
    try fail(.malformedNumber, at: offset)
  }

  /// The scanned number with its exact value.
  @usableFromInline
  func exactNumber(_ number: ScannedNumber) -> JSONNumber {
    guard number.isInteger else { return .decimal(text: written(number)) }
    if number.digitCount <= 19 {
      return .integer(
        magnitude: UInt128(number.magnitude), isNegative: number.isNegative && number.magnitude != 0)
    }
    var magnitude: UInt128 = 0
    for index in number.digits..<number.end {
      guard let next = magnitude.appending(digit: text.paddedByte(at: index) &- JSONByte.zero) else {
        return .beyondRange(text: written(number))
      }
      magnitude = next
    }
    return .integer(magnitude: magnitude, isNegative: number.isNegative)
  }

  private func written(_ number: ScannedNumber) -> String {
    text.extracting(number.start..<number.end).repairedText
  }
}

extension UInt128 {
  /// Ten times the number plus a digit; nil beyond 128 bits. Shifts and sums only: WebAssembly's Embedded Swift
  /// has no 128-bit multiplication.
  func appending(digit: UInt8) -> UInt128? {
    guard self >> 125 == 0 else { return nil }
    let (tenfold, overflow) = (self << 3).addingReportingOverflow(self << 1)
    guard !overflow else { return nil }
    let (sum, carry) = tenfold.addingReportingOverflow(UInt128(digit))
    return carry ? nil : sum
  }
}
