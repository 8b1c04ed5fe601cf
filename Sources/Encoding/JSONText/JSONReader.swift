public import BytePrimitives

/// Reads one JSON text (RFC 8259, strictly) value after value, without building a tree and without copying.
///
/// The caller pulls what it expects and skips the rest; everything is checked, skipped values too. An object:
///
/// ```swift
/// var reader = JSONReader(text)
/// try reader.enterObject()
/// while let key = try reader.nextKey() {
///   if key.equals("slot") {
///     slot = try reader.readInteger()
///   } else {
///     try reader.skipValue()
///   }
/// }
/// try reader.finish()
/// ```
///
/// After each key, and after each `true` of `nextElement()`, exactly one value has to be read or skipped; a
/// caller that forgets gets an error from the next call. After an error the reader is of no further use.
///
/// Nothing recurses, and memory beside the text is bounded by the number of keys of the objects that are open.
public struct JSONReader: ~Escapable {
  /// What a reader allows.
  public struct Options: Equatable, Sendable {
    /// The maximum number of objects and arrays that are open at once; at most 128.
    public let depthLimit: Int
    /// Whether an object that holds a key twice is an error. If not, all its members are read in order.
    public let refusesDuplicateKeys: Bool

    /// Options; by default RFC 8259 at its strictest, 128 levels deep.
    public init(depthLimit: Int = 128, refusesDuplicateKeys: Bool = true) {
      self.depthLimit = min(max(depthLimit, 0), 128)
      self.refusesDuplicateKeys = refusesDuplicateKeys
    }
  }

  /// The whole text.
  @usableFromInline let text: RawSpan
  /// The position of the next byte to read.
  @usableFromInline var position: Int
  /// The number of objects and arrays that are open.
  var depth: Int
  /// Whether the innermost open object or array has not been asked for its first member yet.
  var isAtFirst: Bool
  let options: Options
  /// The keys of the objects that are open.
  var keys: SeenKeys

  /// A reader at the start of `text`.
  @_lifetime(copy text)
  public init(_ text: RawSpan, options: Options = Options()) {
    self.text = text
    self.position = 0
    self.depth = 0
    self.isAtFirst = false
    self.options = options
    self.keys = SeenKeys()
  }

  /// The position of the next byte that will be looked at, from the start of the text.
  public var offset: Int { position }

  /// Checks that nothing but white space follows.
  ///
  /// - Throws: `trailing`.
  public mutating func finish() throws(JSONError) {
    skipSpace()
    guard position == text.byteCount else { try fail(.trailing, at: position) }
  }

  /// An error of the caller's own about the value or key at `offset`, with its path.
  ///
  /// Finding the path walks the text up to there once.
  public func error(_ code: JSONError.Code, at offset: Int) -> JSONError {
    JSONError(code, offset: offset, path: JSONPath(of: offset, in: text))
  }

  @inline(never)
  func fail(_ code: JSONError.Code, at offset: Int) throws(JSONError) -> Never {
    throw error(code, at: offset)
  }

  /// Throws `expected`, or what is more exactly wrong: the text's end, or a byte order mark before it.
  @inline(never)
  func fail(expected: JSONError.Expected) throws(JSONError) -> Never {
    if position >= text.byteCount { throw error(.truncated, at: text.byteCount) }
    if position == 0, text.paddedWord(at: 0) & 0xFF_FFFF == 0xBF_BBEF { throw error(.byteOrderMark, at: 0) }
    throw error(.expected(expected), at: position)
  }

  /// Moves to the next byte that is not white space.
  @inlinable
  @inline(__always)
  mutating func skipSpace() {
    if text.paddedByte(at: position) <= 0x20 { skipSpaceSlowly() }
  }

  @usableFromInline
  @inline(never)
  mutating func skipSpaceSlowly() {
    while JSONByte.isSpace(text.paddedByte(at: position)) { position &+= 1 }
  }
}
