extension Base58 {
  /// The words of a text of 32 bytes; nil if it is not one.
  @inline(__always)
  static func words32(of text: RawSpan) -> Words32? {
    // Each byte takes at least one character.
    guard text.byteCount >= 32, text.byteCount <= characterLimit32 else { return nil }
    return unsafe withUnsafeTemporaryAllocation(byteCount: 45, alignment: 1) { characters in
      let ones = unsafe copy(text, to: characters)
      return unsafe digitValues.withUnsafeBufferPointer { values in
        var union: UInt8 = 0
        let words = unsafe words32(
          limb(0, of: characters, values, &union), limb(1, of: characters, values, &union),
          limb(2, of: characters, values, &union), limb(3, of: characters, values, &union),
          limb(4, of: characters, values, &union), limb(5, of: characters, values, &union),
          limb(6, of: characters, values, &union), limb(7, of: characters, values, &union),
          limb(8, of: characters, values, &union))
        guard let words, union < 0x80, ones == leadingZeroes(words) else { return nil }
        return words
      }
    }
  }

  // Written out, since from the table in `powersOfLimb` the compiler would load and multiply the zeroes too.
  /// Nine limbs of 58⁵, most significant first, as 32 big-endian bytes in little-endian words; nil if they need more.
  ///
  /// Wrapping operators: the greatest column is below 0.999 · 2⁶⁴, and a carry is below 2³².
  @inline(__always)
  static func words32(
    _ limb0: UInt64, _ limb1: UInt64, _ limb2: UInt64, _ limb3: UInt64, _ limb4: UInt64, _ limb5: UInt64,
    _ limb6: UInt64, _ limb7: UInt64, _ limb8: UInt64
  ) -> Words32? {
    let column0 = limb0 &* 1277
    var column1 = limb0 &* 2_650_397_687
    column1 &+= limb1 &* 8360
    var column2 = limb0 &* 3_801_011_509
    column2 &+= limb1 &* 1_184_754_854
    column2 &+= limb2 &* 54_706
    var column3 = limb0 &* 2_074_386_530
    column3 &+= limb1 &* 3_047_609_191
    column3 &+= limb2 &* 2_996_985_344
    column3 &+= limb3 &* 357_981
    var column4 = limb0 &* 3_248_244_966
    column4 &+= limb1 &* 3_418_394_749
    column4 &+= limb2 &* 1_834_629_191
    column4 &+= limb3 &* 1_476_998_812
    column4 &+= limb4 &* 2_342_503
    var column5 = limb0 &* 687_255_411
    column5 &+= limb1 &* 132_556_120
    column5 &+= limb2 &* 3_964_963_911
    column5 &+= limb3 &* 3_337_178_590
    column5 &+= limb4 &* 3_052_466_824
    column5 &+= limb5 &* 15_328_518
    var column6 = limb0 &* 2_959_155_456
    column6 &+= limb1 &* 1_199_103_528
    column6 &+= limb2 &* 485_140_318
    column6 &+= limb3 &* 1_483_338_760
    column6 &+= limb4 &* 2_595_180_627
    column6 &+= limb5 &* 1_933_902_296
    column6 &+= limb6 &* 100_304_420
    var column7 = limb2 &* 1_073_741_824
    column7 &+= limb3 &* 4_194_304_000
    column7 &+= limb4 &* 17_825_792
    column7 &+= limb5 &* 4_063_920_128
    column7 &+= limb6 &* 3_355_157_504
    column7 &+= limb7 &* 656_356_768
    column7 &+= limb8
    column6 &+= column7 >> 32
    column5 &+= column6 >> 32
    column4 &+= column5 >> 32
    column3 &+= column4 >> 32
    column2 &+= column3 >> 32
    column1 &+= column2 >> 32
    let top = column0 &+ column1 >> 32
    guard top >> 32 == 0 else { return nil }
    return (
      (top << 32 | column1 & 0xFFFF_FFFF).byteSwapped,
      (column2 << 32 | column3 & 0xFFFF_FFFF).byteSwapped,
      (column4 << 32 | column5 & 0xFFFF_FFFF).byteSwapped,
      (column6 << 32 | column7 & 0xFFFF_FFFF).byteSwapped
    )
  }

  /// The number of zero bytes that the words begin with.
  @inline(__always)
  private static func leadingZeroes(_ words: Words32) -> Int {
    if words.0 != 0 { return words.0.trailingZeroBitCount / 8 }
    if words.1 != 0 { return 8 + words.1.trailingZeroBitCount / 8 }
    if words.2 != 0 { return 16 + words.2.trailingZeroBitCount / 8 }
    return 24 + words.3.trailingZeroBitCount / 8
  }
}
