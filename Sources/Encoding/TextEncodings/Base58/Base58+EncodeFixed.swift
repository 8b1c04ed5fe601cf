// The number as a whole is brought from base 2³² to base 58⁵: each limb of the one times its power, written
// in limbs of the other, and one pass of carries at the end. Only 64-bit arithmetic is needed; the loops have constant
// bounds where they are used.

extension Base58 {
  /// Calls `body` with the text of `words`, a tuple of little-endian words, which takes `limbCount` limbs of 58⁵.
  @inline(__always)
  static func withText<Words: BitwiseCopyable, Result>(
    of words: Words, limbCount: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: limbCount) { limbs in
      unsafe withUnsafeTemporaryAllocation(byteCount: limbCount * 5, alignment: 1) { text in
        let zeroes = unsafe withUnsafeBytes(of: words) { bytes in
          unsafe convert(bytes, to: limbs)
          var zeroes = 0
          while unsafe zeroes < bytes.count && bytes[zeroes] == 0 { zeroes += 1 }
          return zeroes
        }
        let digitZeroes = unsafe writeDigits(of: limbs, to: text)
        // Every zero byte in front is one `1`; the other zero digits in front are dropped.
        return unsafe body(UnsafeRawBufferPointer(rebasing: text[(digitZeroes - zeroes)...]))
      }
    }
  }

  /// Brings big-endian bytes, a multiple of eight, into limbs of 58⁵, most significant first.
  ///
  /// Wrapping operators: a column of eight products, the maximum between two passes of carries, is below 0.92 · 2⁶⁴.
  @inline(__always)
  private static func convert(
    _ bytes: UnsafeRawBufferPointer, to limbs: UnsafeMutableBufferPointer<UInt64>
  ) {
    let (wordCount, limbCount) = (bytes.count / 4, limbs.count)
    unsafe limbs.update(repeating: 0)
    unsafe powersOfWord.withUnsafeBufferPointer { powers in
      for index in 0..<wordCount {
        if index == 8 { unsafe carry(limbs) }
        let word = unsafe UInt64(
          UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)))
        let row = (16 - wordCount + index) * 18 + 18 - limbCount
        for column in index + 1..<limbCount {
          unsafe limbs[column] &+= word &* UInt64(powers[row + column])
        }
      }
    }
    unsafe carry(limbs)
  }

  /// Brings every limb below 58⁵; the number fits, so the first one takes what is carried last.
  @inline(__always)
  private static func carry(_ limbs: UnsafeMutableBufferPointer<UInt64>) {
    for column in stride(from: limbs.count - 1, to: 0, by: -1) {
      let quotient = unsafe limbs[column] / limbBase
      unsafe limbs[column] &-= quotient &* limbBase
      unsafe limbs[column - 1] &+= quotient
    }
  }

  /// Writes five characters per limb; returns how many of them in front are the digit zero.
  @inline(__always)
  private static func writeDigits(
    of limbs: UnsafeMutableBufferPointer<UInt64>, to text: UnsafeMutableRawBufferPointer
  ) -> Int {
    unsafe characters.withUnsafeBufferPointer { characters in
      for index in 0..<limbs.count {
        // The limb over 58⁴ as a fixed-point number with 57 binary places, rounded up; each multiplication by 58
        // brings the next digit before the point. The error, 2³⁰ units, grows to 2⁵³ units: no digit changes.
        var number = unsafe limbs[index] &* 12_734_965_671
        for place in 0..<5 {
          unsafe text[index * 5 + place] = characters[Int(truncatingIfNeeded: number >> 57)]
          number = (number & (1 << 57 - 1)) &* 58
        }
      }
      var zeroes = 0
      while unsafe zeroes < text.count && text[zeroes] == characters[0] { zeroes += 1 }
      return zeroes
    }
  }
}
