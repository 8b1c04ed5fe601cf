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

  /// The bytes that a base58 text stands for; none for the empty text.
  ///
  /// - Parameter limit: The most characters to accept; the time grows with the square of their number.
  /// - Throws: `.invalidCharacter` with the first wrong byte; `.limitExceeded` before looking at any.
  public static func decode(
    _ text: String, limit: Int = defaultCharacterLimit
  ) throws(Base58Error) -> [UInt8] {
    try text.withUTF8Bytes { utf8 throws(Base58Error) in try decode(utf8, limit: limit) }
  }

  /// The bytes that a base58 text, given as UTF-8, stands for; see `decode(_:limit:)`.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte; `.limitExceeded` before looking at any.
  public static func decode(
    _ text: RawSpan, limit: Int = defaultCharacterLimit
  ) throws(Base58Error) -> [UInt8] {
    guard text.byteCount <= limit else {
      throw .limitExceeded(characters: text.byteCount, limit: limit)
    }
    try checkCharacters(text)
    var zeroes = 0
    while zeroes < text.byteCount, digit(text, zeroes) == 0 { zeroes += 1 }
    var limbs: [UInt64] = []  // base 2³², least significant first
    limbs.reserveCapacity(text.byteCount / 5 + 1)
    var index = zeroes
    while index < text.byteCount {
      let size = index == zeroes ? (text.byteCount - zeroes - 1) % 5 + 1 : 5
      var carry: UInt64 = 0
      var scale: UInt64 = 1
      for offset in index..<index + size {
        carry = carry * 58 + digit(text, offset)
        scale *= 58
      }
      for position in limbs.indices {
        // Below 2³² · 2³⁰ + 2³²: fits.
        let sum = limbs[position] * scale + carry
        limbs[position] = sum & 0xFFFF_FFFF
        carry = sum >> 32
      }
      if carry > 0 { limbs.append(carry) }
      index += size
    }
    var bytes = [UInt8](repeating: 0, count: zeroes)
    bytes.reserveCapacity(zeroes + limbs.count * 4)
    for (position, limb) in limbs.reversed().enumerated() {
      // Limbs are only added for a carry, so the leading one is not zero; its leading bytes may be.
      let skipped = position == 0 ? (limb.leadingZeroBitCount - 32) / 8 : 0
      for byte in skipped..<4 { bytes.append(UInt8(truncatingIfNeeded: limb >> UInt64(24 - 8 * byte))) }
    }
    return bytes
  }

  /// Throws for the first byte that is outside the alphabet.
  static func checkCharacters(_ text: RawSpan) throws(Base58Error) {
    for offset in 0..<text.byteCount {
      let byte = unsafe text.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
      if digitValues[Int(byte)] == 0xFF { throw .invalidCharacter(byte, offset: offset) }
    }
  }

  /// The value of the character at `offset`, which must be inside `text`.
  @inline(__always)
  private static func digit(_ text: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(digitValues[Int(unsafe text.unsafeLoad(fromByteOffset: offset, as: UInt8.self))])
  }
}
