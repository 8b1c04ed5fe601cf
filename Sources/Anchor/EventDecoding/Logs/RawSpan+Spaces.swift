import BytePrimitives

extension RawSpan {
  /// Marks the spaces among the eight bytes from `offset` on: the lowest set bit is the high bit of the first one;
  /// bits above it may be set in vain.
  @inline(__always)
  func spaces(at offset: Int) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Spaces become zero bytes, and the lowest zero byte keeps its high bit.
    let word = paddedWord(at: offset) ^ (ones &* 0x20)
    return (word &- ones) & ~word & (ones &* 0x80)
  }

  /// The offset of the first space from `start` on.
  func firstSpace(from start: Int) -> Int? {
    var offset = start
    while offset < byteCount {
      let spaces = spaces(at: offset)
      if spaces != 0 { return offset + spaces.trailingZeroBitCount / 8 }
      offset += 8
    }
    return nil
  }
}
