extension JSONWriter {
  /// Writes text in quotes. Only what JSON demands is escaped: quotes, backslashes, control characters.
  public mutating func string(_ value: String) {
    if addedToTree(.string(value)) { return }
    beginScalar()
    appendQuoted(value)
  }

  /// Writes text in quotes.
  ///
  /// - Parameter bytes: UTF-8. What is not well formed in it becomes U+FFFD.
  public mutating func string(utf8 bytes: some Sequence<UInt8>) {
    string(String(decoding: Array(bytes), as: UTF8.self))
  }

  /// Writes bytes as lower-case hexadecimal in quotes.
  public mutating func hex(_ bytes: some Sequence<UInt8>) {
    guard tree == nil else {
      let digits = bytes.flatMap { byte in
        [JSONWriter.hexadecimalDigit(byte >> 4), JSONWriter.hexadecimalDigit(byte & 15)]
      }
      string(utf8: digits)
      return
    }
    beginScalar()
    append(JSONByte.quote)
    for byte in bytes {
      append(JSONWriter.hexadecimalDigit(byte >> 4))
      append(JSONWriter.hexadecimalDigit(byte & 15))
    }
    append(JSONByte.quote)
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    if addedToTree(.bool(value)) { return }
    beginScalar()
    append(word: value ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    if addedToTree(.null) { return }
    beginScalar()
    append(word: "null")
  }

  /// Writes an integer of at most 128 bits as a bare number. Readers that keep numbers as doubles lose digits
  /// beyond 53 bits: see `decimalString(_:)`.
  public mutating func number<T: BinaryInteger>(_ value: T) {
    if addedToTree(.number(JSONNumber(value))) { return }
    beginScalar()
    appendDecimal(value)
  }

  /// Writes an integer of at most 128 bits as decimal digits in quotes.
  public mutating func decimalString<T: BinaryInteger>(_ value: T) {
    if addedToTree(.string(JSONWriter.decimalDigits(of: value))) { return }
    beginScalar()
    append(JSONByte.quote)
    appendDecimal(value)
    append(JSONByte.quote)
  }

  #if !hasFeature(Embedded)
    /// Writes a floating-point number so that reading it gives the same number: bare where it is finite, else
    /// `"nan"`, `"inf"` or `"-inf"` in quotes, since JSON has no such numbers.
    public mutating func number(_ value: Double) {
      guard value.isFinite else {
        string(value.isNaN ? "nan" : value.description)
        return
      }
      if addedToTree(.number(.decimal(text: value.description))) { return }
      beginScalar()
      for byte in value.description.utf8 { append(byte) }
    }

    /// Writes a floating-point number so that reading it gives the same number; as for `Double`.
    public mutating func number(_ value: Float) {
      guard value.isFinite else {
        string(value.isNaN ? "nan" : value.description)
        return
      }
      if addedToTree(.number(.decimal(text: value.description))) { return }
      beginScalar()
      for byte in value.description.utf8 { append(byte) }
    }
  #endif

  private static func decimalDigits<T: BinaryInteger>(of value: T) -> String {
    var digits = JSONWriter()
    digits.appendDecimal(value)
    return digits.text
  }

  private mutating func append(word: String) {
    for letter in word.utf8 { append(letter) }
  }

  mutating func appendDecimal<T: BinaryInteger>(_ value: T) {
    if value < 0 as T { append(JSONByte.minus) }
    let magnitude = value.magnitude
    guard let small = UInt64(exactly: magnitude) else {
      appendDigits(of: UInt128(truncatingIfNeeded: magnitude))
      return
    }
    appendDigits(of: small)
  }

  private mutating func appendDigits(of value: UInt64) {
    appendReversed { digits in
      var rest = value
      repeat {
        digits.append(JSONByte.zero + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      } while rest > 0
    }
  }

  /// Long division in 32-bit limbs: WebAssembly's Embedded Swift has neither 128-bit division nor shifts by a
  /// variable.
  private mutating func appendDigits(of value: UInt128) {
    let (high, low) = (UInt64(truncatingIfNeeded: value >> 64), UInt64(truncatingIfNeeded: value))
    var limbs = [high >> 32, high & 0xFFFF_FFFF, low >> 32, low & 0xFFFF_FFFF]
    appendReversed { digits in
      while limbs.contains(where: { $0 != 0 }) {
        var remainder: UInt64 = 0
        for index in limbs.indices {
          let dividend = remainder << 32 | limbs[index]
          limbs[index] = dividend / 10
          remainder = dividend % 10
        }
        digits.append(JSONByte.zero + UInt8(truncatingIfNeeded: remainder))
      }
    }
  }
}

extension JSONWriter {
  mutating func appendQuoted(_ value: String) {
    var value = value
    append(JSONByte.quote)
    value.withUTF8 { utf8 in
      // Runs that need no escape are copied whole.
      var start = 0
      for index in utf8.indices {
        let byte = unsafe utf8[index]
        guard byte < 0x20 || byte == JSONByte.quote || byte == JSONByte.backslash else { continue }
        unsafe append(contentsOf: utf8[start..<index])
        appendEscaped(byte)
        start = index + 1
      }
      unsafe append(contentsOf: utf8[start...])
    }
    append(JSONByte.quote)
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    append(JSONByte.backslash)
    switch byte {
    case JSONByte.quote, JSONByte.backslash: append(byte)
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    default:
      append(word: "u00")
      append(JSONWriter.hexadecimalDigit(byte >> 4))
      append(JSONWriter.hexadecimalDigit(byte & 15))
    }
  }

  static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
