// Text in borrowed bytes: ASCII, and UTF-8 by the table of well-formed sequences (Unicode 15, table 3-7).

extension RawSpan {
  /// Whether every byte is below 0x80; eight bytes are checked at a time.
  @inlinable
  @inline(__always)
  package var isASCII: Bool {
    let count = byteCount
    var seen: UInt64 = 0
    var offset = 0
    // Both loads are proved by the loop conditions, and sums stay at most `count`.
    while count &- offset >= 8 {
      seen |= unsafe uncheckedInteger(at: offset, as: UInt64.self)
      offset &+= 8
    }
    while offset < count {
      seen |= UInt64(unsafe uncheckedByte(at: offset))
      offset &+= 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  /// The number of bytes before the first ill-formed UTF-8 sequence; all of them if the bytes are well formed.
  package var utf8PrefixCount: Int {
    var offset = 0
    while offset < byteCount {
      let length = paddedByte(at: offset) < 0x80 ? 1 : multibyteLength(at: offset)
      if length == 0 { break }
      offset += length
    }
    return offset
  }

  /// The number of bytes of the UTF-8 sequence at `offset`, whose first byte is not ASCII; 0 if it is ill-formed.
  package func multibyteLength(at offset: Int) -> Int {
    let length = sequenceLength(startingWith: paddedByte(at: offset))
    return multibytePrefixCount(at: offset) == length ? length : 0
  }

  /// The number of bytes at `offset` that could begin a UTF-8 sequence of several bytes.
  ///
  /// Overlong forms, surrogates and values beyond U+10FFFF end at their second byte at the latest.
  package func multibytePrefixCount(at offset: Int) -> Int {
    let first = paddedByte(at: offset)
    let length = sequenceLength(startingWith: first)
    guard length > 0 else { return 0 }
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    let second = paddedByte(at: offset + 1)
    guard second >= lowest, second <= highest else { return 1 }
    var count = 2
    while count < length, paddedByte(at: offset + count) & 0xC0 == 0x80 { count += 1 }
    return count
  }

  /// The length of the sequences of several bytes that start with `first`; 0 if no sequence does.
  private func sequenceLength(startingWith first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// The bytes as text; ill-formed UTF-8 becomes U+FFFD.
  @inlinable
  @inline(__always)
  package var repairedText: String {
    unsafe withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
