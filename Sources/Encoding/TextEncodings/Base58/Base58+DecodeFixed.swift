// The way back from base 58⁵ to base 2³², as for encoding.

extension Base58 {
  /// Copies `text` after as many `1`s, the digit zero, as there is room for; returns the number of `1`s it begins with.
  @inline(__always)
  static func copy(_ text: RawSpan, to characters: UnsafeMutableRawBufferPointer) -> Int {
    let start = characters.count &- text.byteCount
    for index in 0..<characters.count { unsafe characters[index] = 0x31 }
    unsafe text.withUnsafeBytes { text in
      unsafe UnsafeMutableRawBufferPointer(rebasing: characters[start...]).copyMemory(from: text)
    }
    var end = start
    while unsafe end < characters.count && characters[end] == 0x31 { end &+= 1 }
    return end &- start
  }

  /// The limb of the five characters from `5 * index` on; `union` collects the bits of all values, of which only
  /// those of wrong characters set the highest.
  @inline(__always)
  static func limb(
    _ index: Int, of characters: UnsafeMutableRawBufferPointer, _ values: UnsafeBufferPointer<UInt8>,
    _ union: inout UInt8
  ) -> UInt64 {
    let first = index &* 5
    let (a, b) = unsafe (values[Int(characters[first])], values[Int(characters[first &+ 1])])
    let (c, d) = unsafe (values[Int(characters[first &+ 2])], values[Int(characters[first &+ 3])])
    let e = unsafe values[Int(characters[first &+ 4])]
    union |= a | b | c | d | e
    let upper = UInt64(a) &* 11_316_496 &+ UInt64(b) &* 195_112 &+ UInt64(c) &* 3_364
    return upper &+ UInt64(d) &* 58 &+ UInt64(e)
  }

  /// The words of a text of 64 bytes; nil if it is not one.
  ///
  /// Wrapping operators: the greatest column is below 0.999 · 2⁶⁴, and a carry is below 2³².
  static func words64(of text: RawSpan) -> Words64? {
    // Each byte takes at least one character.
    guard text.byteCount >= 64, text.byteCount <= characterLimit64 else { return nil }
    return unsafe withUnsafeTemporaryAllocation(byteCount: 90, alignment: 1) { characters in
      let ones = unsafe copy(text, to: characters)
      return unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 16) { columns in
        unsafe columns.initialize(repeating: 0)
        var union: UInt8 = 0
        unsafe digitValues.withUnsafeBufferPointer { values in
          unsafe powersOfLimb.withUnsafeBufferPointer { powers in
            for index in 0..<18 {
              let limb = unsafe limb(index, of: characters, values, &union)
              for column in 0..<16 {
                unsafe columns[column] &+= limb &* UInt64(powers[index &* 16 &+ column])
              }
            }
          }
        }
        var words: Words64 = (0, 0, 0, 0, 0, 0, 0, 0)
        let zeroes = unsafe withUnsafeMutableBytes(of: &words) { bytes -> Int? in
          var carry: UInt64 = 0
          var column = 16
          while column > 0 {
            column &-= 1
            carry = unsafe columns[column] &+ carry
            unsafe bytes.storeBytes(
              of: UInt32(truncatingIfNeeded: carry).bigEndian, toByteOffset: column &* 4, as: UInt32.self)
            carry >>= 32
          }
          guard carry == 0 else { return nil }
          var zeroes = 0
          while unsafe zeroes < 64 && bytes[zeroes] == 0 { zeroes &+= 1 }
          return zeroes
        }
        guard union < 0x80, zeroes == ones else { return nil }
        return words
      }
    }
  }
}
