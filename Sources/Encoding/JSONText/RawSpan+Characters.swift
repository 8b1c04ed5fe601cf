import BytePrimitives

extension RawSpan {
  /// The number that the four hexadecimal digits at `position` spell; nil if they are not digits.
  func hexadecimalUnit(at position: Int) -> UInt32? {
    var unit: UInt32 = 0
    for index in 0..<4 {
      guard let digit = hexadecimalDigit(paddedByte(at: position + index)) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// The character that the escape at `position` spells, and the escape's length; nil if it is not an escape.
  func escapedScalar(at position: Int) -> (scalar: UInt32, length: Int)? {
    let letter = paddedByte(at: position + 1)
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

/// The value of a hexadecimal digit of either case; nil for another byte.
func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}
