// Fixed sizes: 32 bytes (keys, hashes) and 64 bytes (signatures), kept as little-endian words by their types.

extension Base58 {
  /// 32 bytes as four words: the bytes 0–7, 8–15, 16–23, 24–31, each as a little-endian number.
  public typealias Words32 = (UInt64, UInt64, UInt64, UInt64)

  /// 64 bytes as eight words, in the way of `Words32`.
  public typealias Words64 = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  /// The longest text of 32 bytes.
  @inlinable public static var characterLimit32: Int { 44 }

  /// The longest text of 64 bytes.
  @inlinable public static var characterLimit64: Int { 88 }

  /// The base58 text of 32 bytes, 32 to 44 characters.
  public static func encode32(_ words: Words32) -> String {
    encode(bytes(words))
  }

  /// Appends the base58 text of 32 bytes, as ASCII.
  public static func append32(_ words: Words32, to text: inout [UInt8]) {
    text.append(contentsOf: encode32(words).utf8)
  }

  /// The 32 bytes that a text, given as UTF-8, stands for.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte, else `.lengthMismatch`. A text over 44 characters
  ///   is never decoded.
  public static func decode32(_ text: RawSpan) throws(Base58Error) -> Words32 {
    guard text.byteCount <= characterLimit32 else { try failLength(text, expected: 32) }
    let bytes = try decode(text)
    guard bytes.count == 32 else { throw .lengthMismatch(expected: 32, decoded: bytes.count) }
    return (word(bytes, 0), word(bytes, 8), word(bytes, 16), word(bytes, 24))
  }

  /// The 32 bytes that a text stands for.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte, else `.lengthMismatch`. A text over 44 characters
  ///   is never decoded.
  public static func decode32(_ text: String) throws(Base58Error) -> Words32 {
    try text.withUTF8Bytes { utf8 throws(Base58Error) in try decode32(utf8) }
  }

  /// The base58 text of 64 bytes, 64 to 88 characters.
  public static func encode64(_ words: Words64) -> String {
    encode(
      bytes((words.0, words.1, words.2, words.3)) + bytes((words.4, words.5, words.6, words.7)))
  }

  /// Appends the base58 text of 64 bytes, as ASCII.
  public static func append64(_ words: Words64, to text: inout [UInt8]) {
    text.append(contentsOf: encode64(words).utf8)
  }

  /// The 64 bytes that a text, given as UTF-8, stands for.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte, else `.lengthMismatch`. A text over 88 characters
  ///   is never decoded.
  public static func decode64(_ text: RawSpan) throws(Base58Error) -> Words64 {
    guard text.byteCount <= characterLimit64 else { try failLength(text, expected: 64) }
    let bytes = try decode(text)
    guard bytes.count == 64 else { throw .lengthMismatch(expected: 64, decoded: bytes.count) }
    return (
      word(bytes, 0), word(bytes, 8), word(bytes, 16), word(bytes, 24),
      word(bytes, 32), word(bytes, 40), word(bytes, 48), word(bytes, 56)
    )
  }

  /// The 64 bytes that a text stands for.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte, else `.lengthMismatch`. A text over 88 characters
  ///   is never decoded.
  public static func decode64(_ text: String) throws(Base58Error) -> Words64 {
    try text.withUTF8Bytes { utf8 throws(Base58Error) in try decode64(utf8) }
  }

  private static func bytes(_ words: Words32) -> [UInt8] {
    var bytes: [UInt8] = []
    for word in [words.0, words.1, words.2, words.3] {
      for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * shift))) }
    }
    return bytes
  }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in (offset..<offset + 8).reversed() { word = word << 8 | UInt64(bytes[index]) }
    return word
  }

  /// Throws what is wrong with a text that can't have the expected number of bytes.
  @inline(never)
  static func failLength(_ text: RawSpan, expected: Int) throws(Base58Error) -> Never {
    try checkCharacters(text)
    // A near miss is worth its length in the message; the bound keeps the work constant.
    let decoded = text.byteCount <= 128 ? try decode(text).count : nil
    throw .lengthMismatch(expected: expected, decoded: decoded)
  }
}
