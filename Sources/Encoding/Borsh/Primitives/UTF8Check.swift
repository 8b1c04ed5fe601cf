/// Finds where bytes stop being UTF-8, by the table of well-formed sequences (Unicode 3.9, table 3-7).
enum UTF8Check {
  /// The number of bytes before the first ill-formed sequence, or all of them.
  static func validPrefix(of bytes: RawSpan) -> Int {
    var offset = 0
    while offset < bytes.byteCount {
      let length = sequenceLength(at: offset, in: bytes)
      if length == 0 { break }
      offset += length
    }
    return offset
  }

  /// The length of the well-formed sequence at `offset`, or 0.
  private static func sequenceLength(at offset: Int, in bytes: RawSpan) -> Int {
    let lead = byte(at: offset, in: bytes)
    // What the second byte may be: this is where overlong forms, surrogates and values above U+10FFFF end.
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard length <= bytes.byteCount - offset else { return 0 }
    guard second.contains(byte(at: offset + 1, in: bytes)) else { return 0 }
    for next in 2..<max(length, 2) where byte(at: offset + next, in: bytes) & 0xC0 != 0x80 { return 0 }
    return length
  }

  private static func byte(at offset: Int, in bytes: RawSpan) -> UInt8 {
    unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }
}
