import BytePrimitives

extension RawSpan {
  /// The position of the first byte from `start` on that a JSON string cannot simply hold: a quote, a backslash, a
  /// control character, a byte that is not ASCII; the end if there is no such byte.
  ///
  /// Eight bytes at a time. In each word the lowest marked bit belongs to the first such byte; bits above it may
  /// be marked in vain.
  @inline(__always)
  func plainEnd(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var position = start
    while true {
      let word = paddedWord(at: position)
      let quotes = (word ^ (ones &* 0x22)) &- ones
      let backslashes = (word ^ (ones &* 0x5C)) &- ones
      let controls = word &- (ones &* 0x20)
      let special = (quotes | backslashes | controls | word) & (ones &* 0x80)
      if special != 0 { return position &+ special.trailingZeroBitCount &>> 3 }
      position &+= 8
    }
  }
}
