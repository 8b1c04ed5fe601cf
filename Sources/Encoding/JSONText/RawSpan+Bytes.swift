// The two loads that everything in this module is composed of. Behind the end both answer zero bytes, which no
// JSON text may hold outside of nothing at all: a scan that runs over the end stops there by itself.

extension RawSpan {
  /// The byte at `position`, or 0 behind the end.
  @inlinable
  @inline(__always)
  func byte(at position: Int) -> UInt8 {
    guard UInt(bitPattern: position) < UInt(bitPattern: byteCount) else { return 0 }
    return unsafe unsafeLoad(fromUncheckedByteOffset: position, as: UInt8.self)
  }

  /// The eight bytes from `position`, which is not negative, as a little-endian number; zeros behind the end.
  @inlinable
  @inline(__always)
  func word(at position: Int) -> UInt64 {
    guard position <= byteCount &- 8 else { return lastWord(at: position) }
    return unsafe UInt64(
      littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
  }

  @usableFromInline
  @inline(never)
  func lastWord(at position: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(byte(at: position &+ index)) << UInt64(8 * index) }
    return word
  }

  /// The position of the first byte from `start` on that a JSON string cannot simply hold: a quote, a backslash, a
  /// control character, a byte that is not ASCII; the end if there is none.
  ///
  /// Eight bytes at a time. In each word the lowest marked bit belongs to the first such byte; bits above it may
  /// be marked in vain.
  @inline(__always)
  func plainEnd(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var position = start
    while true {
      let word = self.word(at: position)
      let quotes = (word ^ (ones &* 0x22)) &- ones
      let backslashes = (word ^ (ones &* 0x5C)) &- ones
      let controls = word &- (ones &* 0x20)
      let special = (quotes | backslashes | controls | word) & (ones &* 0x80)
      if special != 0 { return position &+ special.trailingZeroBitCount &>> 3 }
      position &+= 8
    }
  }
}
