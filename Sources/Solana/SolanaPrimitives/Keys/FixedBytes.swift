public import Borsh
public import BytePrimitives

/// A value of 32 or 64 bytes, kept as words: copying, comparing and hashing it needs no heap.
public protocol FixedBytes: BorshBitwise, Hashable, Sendable {
  /// A tuple of four or eight `UInt64`.
  associatedtype Words: BitwiseCopyable

  /// The bytes in order, eight a word, each word a little-endian number.
  var words: Words { get }

  /// The value with these words; see `words`.
  init(words: Words)
}

// Borsh is compiled for little-endian platforms only, where the words in memory are the bytes in order.
extension FixedBytes {
  /// Reads the bytes.
  ///
  /// - Throws: `.truncated` at the first byte if there are fewer.
  @inlinable
  @inline(__always)
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    let size = MemoryLayout<Words>.size
    guard bytes.byteCount >= size else {
      try BorshError.raise(.truncated(needed: size), remaining: bytes.byteCount)
    }
    self.init(words: bytes.bitwise(as: Words.self))
    bytes = bytes.extracting(droppingFirst: size)
  }

  /// Appends the bytes.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { append(to: &output) }

  /// The bytes in order.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the bytes to `output`.
  @inlinable
  public func append(to output: inout [UInt8]) { output.append(bitwise: words) }
}

extension FixedBytes where Words == (UInt64, UInt64, UInt64, UInt64) {
  /// The value with these words; see `words`.
  @inlinable
  @inline(__always)
  public init(words word0: UInt64, _ word1: UInt64, _ word2: UInt64, _ word3: UInt64) {
    self.init(words: (word0, word1, word2, word3))
  }

  /// Equal when all bytes are.
  @inlinable
  @inline(__always)
  public static func == (a: Self, b: Self) -> Bool {
    let (x, y) = (a.words, b.words)
    return (x.0 ^ y.0) | (x.1 ^ y.1) | (x.2 ^ y.2) | (x.3 ^ y.3) == 0
  }

  /// Feeds all bytes to `hasher`.
  @inlinable
  @inline(__always)
  public func hash(into hasher: inout Hasher) {
    let words = words
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}

extension FixedBytes where Words == (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) {
  /// Equal when all bytes are.
  @inlinable
  @inline(__always)
  public static func == (a: Self, b: Self) -> Bool {
    let (x, y) = (a.words, b.words)
    let low = (x.0 ^ y.0) | (x.1 ^ y.1) | (x.2 ^ y.2) | (x.3 ^ y.3)
    let high = (x.4 ^ y.4) | (x.5 ^ y.5) | (x.6 ^ y.6) | (x.7 ^ y.7)
    return low | high == 0
  }

  /// Feeds all bytes to `hasher`.
  @inlinable
  @inline(__always)
  public func hash(into hasher: inout Hasher) {
    let words = words
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
    hasher.combine(words.4)
    hasher.combine(words.5)
    hasher.combine(words.6)
    hasher.combine(words.7)
  }
}
