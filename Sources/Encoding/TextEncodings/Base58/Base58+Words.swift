import BytePrimitives

// Fixed sizes: 32 bytes (addresses, hashes) and 64 bytes (signatures), kept as little-endian words by their types.

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
    unsafe withText(of: words, limbCount: 9) { unsafe string($0) }
  }

  /// Appends the base58 text of 32 bytes, as ASCII.
  public static func append32(_ words: Words32, to text: inout [UInt8]) {
    unsafe withText(of: words, limbCount: 9) { unsafe text.append(contentsOf: $0) }
  }

  /// The base58 text of 64 bytes, 64 to 88 characters.
  public static func encode64(_ words: Words64) -> String {
    unsafe withText(of: words, limbCount: 18) { unsafe string($0) }
  }

  /// Appends the base58 text of 64 bytes, as ASCII.
  public static func append64(_ words: Words64, to text: inout [UInt8]) {
    unsafe withText(of: words, limbCount: 18) { unsafe text.append(contentsOf: $0) }
  }

  /// The 32 bytes that a text, given as UTF-8, encodes.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte, else `.lengthMismatch`. A text over 44 characters
  ///   is never decoded.
  public static func decode32(_ text: RawSpan) throws(Base58Error) -> Words32 {
    guard let words = words32(of: text) else { try failFixed(text, expected: 32) }
    return words
  }

  /// The 32 bytes that a text encodes.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte, else `.lengthMismatch`. A text over 44 characters
  ///   is never decoded.
  public static func decode32(_ text: String) throws(Base58Error) -> Words32 {
    try text.withUTF8Bytes { utf8 throws(Base58Error) in try decode32(utf8) }
  }

  /// The 64 bytes that a text, given as UTF-8, encodes.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte, else `.lengthMismatch`. A text over 88 characters
  ///   is never decoded.
  public static func decode64(_ text: RawSpan) throws(Base58Error) -> Words64 {
    guard let words = words64(of: text) else { try failFixed(text, expected: 64) }
    return words
  }

  /// The 64 bytes that a text encodes.
  ///
  /// - Throws: `.invalidCharacter` with the first wrong byte, else `.lengthMismatch`. A text over 88 characters
  ///   is never decoded.
  public static func decode64(_ text: String) throws(Base58Error) -> Words64 {
    try text.withUTF8Bytes { utf8 throws(Base58Error) in try decode64(utf8) }
  }

  private static func string(_ text: UnsafeRawBufferPointer) -> String {
    unsafe String(unsafeUninitializedCapacity: text.count) { buffer in
      unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: text)
      return text.count
    }
  }

  /// Throws what is wrong with a text that does not encode the expected number of bytes.
  @inline(never)
  private static func failFixed(_ text: RawSpan, expected: Int) throws(Base58Error) -> Never {
    try checkCharacters(text)
    // A near miss is worth its length in the message; the bound keeps the work constant.
    let decoded = text.byteCount <= 128 ? try decode(text).count : nil
    throw .lengthMismatch(expected: expected, decoded: decoded)
  }
}
