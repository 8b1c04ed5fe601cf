import BytePrimitives

/// Walks the UTF-8 of a checked JSON string, escapes resolved, up to its closing quote or the end of the bytes.
struct ResolvedBytes: ~Escapable {
  private let text: RawSpan
  private var position: Int
  /// Bytes of an escaped character that are still to come, lowest first.
  private var pending: UInt64 = 0

  /// The string whose first byte is at `position`.
  @_lifetime(copy text)
  init(of text: RawSpan, from position: Int) {
    self.text = text
    self.position = position
  }

  /// The next byte, or nil at the end.
  mutating func next() -> UInt8? {
    if pending != 0 {
      let byte = UInt8(truncatingIfNeeded: pending)
      pending >>= 8
      return byte
    }
    let byte = text.paddedByte(at: position)
    if byte == JSONByte.quote || position >= text.byteCount { return nil }
    guard byte == JSONByte.backslash, let (value, length) = text.escapedScalar(at: position) else {
      position += 1
      return byte
    }
    position += length
    return resolve(value)
  }

  /// Returns the first byte of a character's UTF-8 and keeps the others.
  private mutating func resolve(_ value: UInt32) -> UInt8 {
    let tail = { (shift: UInt32) in UInt64(0x80 | (value >> shift & 0x3F)) }
    if value < 0x80 { return UInt8(truncatingIfNeeded: value) }
    if value < 0x800 {
      pending = tail(0)
      return UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
    }
    if value < 0x10000 {
      pending = tail(6) | tail(0) << 8
      return UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
    }
    pending = tail(12) | tail(6) << 8 | tail(0) << 16
    return UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
  }
}
