extension RawSpan {
  /// The number of bytes of the UTF-8 character at `position`, whose first byte is not ASCII; 0 if it is not well
  /// formed.
  func multibyteLength(at position: Int) -> Int {
    let length = wantedLength(of: byte(at: position))
    return multibytePrefix(at: position) == length ? length : 0
  }

  /// How many bytes from `position` on could begin a character: overlong forms, surrogates and what lies beyond
  /// U+10FFFF end at their second byte at the latest (Unicode 15, table 3-7).
  func multibytePrefix(at position: Int) -> Int {
    let first = byte(at: position)
    let length = wantedLength(of: first)
    guard length > 0 else { return 0 }
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    let second = byte(at: position + 1)
    guard second >= lowest, second <= highest else { return 1 }
    var count = 2
    while count < length, byte(at: position + count) & 0xC0 == 0x80 { count += 1 }
    return count
  }

  /// The length of a character that begins with this byte; 0 if none does.
  private func wantedLength(of first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// The number that the four hexadecimal digits at `position` spell; nil if they are none.
  func hexadecimalUnit(at position: Int) -> UInt32? {
    var unit: UInt32 = 0
    for index in 0..<4 {
      guard let digit = hexadecimalDigit(byte(at: position + index)) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// The character that the escape at `position` spells, and the escape's length; nil if it spells none.
  func escapedScalar(at position: Int) -> (scalar: UInt32, length: Int)? {
    let letter = byte(at: position + 1)
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return (UInt32(letter), 2)
    case UInt8(ascii: "b"): return (0x08, 2)
    case UInt8(ascii: "f"): return (0x0C, 2)
    case UInt8(ascii: "n"): return (0x0A, 2)
    case UInt8(ascii: "r"): return (0x0D, 2)
    case UInt8(ascii: "t"): return (0x09, 2)
    case UInt8(ascii: "u"):
      guard let unit = hexadecimalUnit(at: position + 2) else { return nil }
      guard unit & 0xF800 == 0xD800 else { return (unit, 6) }
      guard let partner = hexadecimalUnit(at: position + 8) else { return nil }
      return (0x10000 + (unit & 0x3FF) << 10 + partner & 0x3FF, 12)
    default: return nil
    }
  }
}

/// The value of a hexadecimal digit of either case; nil if the byte is none.
func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}
