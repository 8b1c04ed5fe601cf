public import BytePrimitives

/// A string in a JSON text, between its quotes; checked, not copied.
public struct JSONStringSlice: ~Escapable {
  /// The bytes between the quotes, escapes as they are written. UTF-8.
  public let rawBytes: RawSpan
  /// `offset` and, lowest, the bit of `hasEscapes`: a slice of three words stays in registers.
  @usableFromInline
  let place: Int

  /// Whether the text holds escapes. If not, `rawBytes` are the string.
  @inlinable
  public var hasEscapes: Bool { place & 1 == 1 }

  /// The position of the first byte after the opening quote, from the start of the whole text.
  @inlinable
  public var offset: Int { place >> 1 }

  /// The string of checked bytes `start` to `end` of `text`.
  @_lifetime(copy text)
  @inline(__always)
  init(from start: Int, to end: Int, in text: RawSpan, hasEscapes: Bool) {
    // Both are positions that a scan of this text has passed; the check costs a compare.
    self.rawBytes = text.extracting(start..<max(start, end))
    self.place = start << 1 | (hasEscapes ? 1 : 0)
  }

  /// The string of `text` whose first byte is at `start`; it may hold escapes.
  @_lifetime(copy text)
  init(uncheckedFrom start: Int, in text: RawSpan) {
    var end = start
    while end < text.byteCount, text.paddedByte(at: end) != JSONByte.quote {
      end += text.paddedByte(at: end) == JSONByte.backslash ? 2 : 1
    }
    self.init(from: start, to: min(end, text.byteCount), in: text, hasEscapes: true)
  }

  /// The number of bytes between the quotes.
  @inlinable
  public var rawByteCount: Int { rawBytes.byteCount }

  /// The string, escapes resolved.
  public var string: String {
    guard hasEscapes else {
      return rawBytes.repairedText
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// The string's UTF-8, escapes resolved.
  public var utf8: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(rawBytes.byteCount)
    var bytes = ResolvedBytes(of: rawBytes, from: 0)
    while let byte = bytes.next() { output.append(byte) }
    return output
  }

  /// The integer that the string spells in decimal digits, with a minus sign or none; nil for any other text,
  /// leading zeros included, and for what does not fit.
  public func integer<T: FixedWidthInteger>(as type: T.Type = T.self) -> T? {
    JSONNumber(decimalDigits: string)?.integer()
  }

  /// Whether the string is `literal`, byte for byte.
  @inlinable
  public func equals(_ literal: StaticString) -> Bool {
    guard !hasEscapes else { return equalsResolved(literal) }
    let count = literal.utf8CodeUnitCount
    guard literal.hasPointerRepresentation, rawBytes.byteCount == count else {
      return !literal.hasPointerRepresentation && equalsResolved(literal)
    }
    let start = unsafe UnsafeRawPointer(literal.utf8Start)
    var position = 0
    while position &+ 8 <= count {
      let word = unsafe start.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      guard rawBytes.paddedWord(at: position) == UInt64(littleEndian: word) else { return false }
      position &+= 8
    }
    while position < count {
      let byte = unsafe start.load(fromByteOffset: position, as: UInt8.self)
      guard rawBytes.paddedByte(at: position) == byte else { return false }
      position &+= 1
    }
    return true
  }

  @usableFromInline
  func equalsResolved(_ literal: StaticString) -> Bool {
    let bytes = utf8
    return literal.withUTF8Buffer { buffer in unsafe buffer.elementsEqual(bytes) }
  }
}
