import BytePrimitives

extension Base58 {
  /// The base58 text of any number of bytes.
  ///
  /// - Complexity: O(*n*²).
  public static func encode(_ bytes: [UInt8]) -> String {
    let zeroes = bytes.prefix { $0 == 0 }.count
    let number = bytes[zeroes...]
    var limbs: [UInt64] = []  // base 58⁵, least significant first
    limbs.reserveCapacity(number.count / 3 + 1)
    var index = number.startIndex
    while index < number.endIndex {
      // A first chunk of one to four bytes, so that all later ones are full.
      let size = index == number.startIndex ? (number.count - 1) % 4 + 1 : 4
      var carry: UInt64 = 0
      for byte in number[index..<index + size] { carry = carry << 8 | UInt64(byte) }
      for position in limbs.indices {
        // Below 2³⁰ · 2³² + 2³⁴: fits.
        let sum = limbs[position] << UInt64(8 * size) + carry
        limbs[position] = sum % limbBase
        carry = sum / limbBase
      }
      while carry > 0 {
        limbs.append(carry % limbBase)
        carry /= limbBase
      }
      index += size
    }
    var text = [UInt8](repeating: characters[0], count: zeroes)
    text.reserveCapacity(zeroes + limbs.count * 5)
    for (position, limb) in limbs.reversed().enumerated() {
      var digits = limb
      var divisor: UInt64 = 11_316_496  // 58⁴
      var significant = position > 0
      for _ in 0..<5 {
        let digit = Int(digits / divisor)
        digits %= divisor
        divisor /= 58
        significant = significant || digit > 0
        if significant { text.append(characters[digit]) }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a base58 text encodes; no bytes for the empty text.
  ///
  /// - Parameter limit: The number of characters that is accepted; the time grows with its square.
  /// - Throws: `.invalidCharacter` with the first wrong byte; `.limitExceeded` before looking at any.
  public static func decode(
    _ text: String, limit: Int = defaultCharacterLimit
  ) throws(Base58Error) -> [UInt8] {
    try text.withUTF8Bytes { utf8 throws(Base58Error) in try decode(utf8, limit: limit) }
  }

  /// The bytes that a base58 text, given as UTF-8, encodes; see `decode(_:limit:)`.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte; `.limitExceeded` before looking at any.
  public static func decode(
    _ text: RawSpan, limit: Int = defaultCharacterLimit
  ) throws(Base58Error) -> [UInt8] {
    var bytes: [UInt8] = []
    try decode(text, into: &bytes, limit: limit)
    return bytes
  }

  /// Appends the bytes that a base58 text, given as UTF-8, encodes; nothing if it throws.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte; `.limitExceeded` before looking at any.
  public static func decode(
    _ text: RawSpan, into output: inout [UInt8], limit: Int = defaultCharacterLimit
  ) throws(Base58Error) {
    guard text.byteCount <= limit else {
      throw .limitExceeded(characters: text.byteCount, limit: limit)
    }
    try checkCharacters(text)
    var zeroes = 0
    while zeroes < text.byteCount, digit(text, zeroes) == 0 { zeroes += 1 }
    output.append(contentsOf: repeatElement(0, count: zeroes))
    // Ten characters at a time into limbs of 64 bits: 58¹⁰ is below 2⁵⁹, so that each step adds at most one limb.
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: (text.byteCount + 9) / 10) { limbs in
      // The number is at the end, most significant limb first.
      var first = limbs.count
      var index = zeroes
      while index < text.byteCount {
        let size = index == zeroes ? (text.byteCount - zeroes - 1) % 10 + 1 : 10
        var carry: UInt64 = 0
        var scale: UInt64 = 1
        for offset in index..<index + size {
          carry = carry &* 58 &+ digit(text, offset)
          scale &*= 58
        }
        var position = limbs.count
        while position > first {
          position &-= 1
          let product = unsafe fullProduct(limbs[position], scale)
          let (sum, overflow) = product.low.addingReportingOverflow(carry)
          unsafe limbs[position] = sum
          carry = product.high &+ (overflow ? 1 : 0)
        }
        if carry > 0 {
          first &-= 1
          unsafe limbs[first] = carry
        }
        index += size
      }
      guard first < limbs.count else { return }
      // Limbs are only added for a carry, so the leading one is not zero; its leading bytes may be.
      let skipped = unsafe first * 8 + limbs[first].leadingZeroBitCount / 8
      for position in first..<limbs.count { unsafe limbs[position] = limbs[position].bigEndian }
      unsafe output.append(contentsOf: UnsafeRawBufferPointer(limbs)[skipped...])
    }
  }

  /// The product of two numbers in two words.
  @inline(__always)
  private static func fullProduct(_ a: UInt64, _ b: UInt64) -> (high: UInt64, low: UInt64) {
    #if _pointerBitWidth(_64)
      let product = a.multipliedFullWidth(by: b)
      return (product.high, product.low)
    #else
      // WebAssembly's Embedded Swift has no 128-bit multiplication.
      let (a0, a1, b0, b1) = (a & 0xFFFF_FFFF, a >> 32, b & 0xFFFF_FFFF, b >> 32)
      let low = a0 &* b0
      let middle = a1 &* b0 &+ low >> 32
      let cross = a0 &* b1 &+ middle & 0xFFFF_FFFF
      return (a1 &* b1 &+ middle >> 32 &+ cross >> 32, a &* b)
    #endif
  }

  /// Throws for the first byte that is outside the alphabet.
  static func checkCharacters(_ text: RawSpan) throws(Base58Error) {
    for offset in 0..<text.byteCount {
      let byte = unsafe text.uncheckedByte(at: offset)
      if digitValues[Int(byte)] == 0xFF { throw .invalidCharacter(byte, offset: offset) }
    }
  }

  /// The value of the character at `offset`, which must be inside `text`.
  @inline(__always)
  private static func digit(_ text: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(digitValues[Int(text.byte(at: offset))])
  }
}
