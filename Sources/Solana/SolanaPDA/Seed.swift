import BytePrimitives
public import SolanaPrimitives

/// One of the byte strings from which an address is derived: at most 32 bytes, kept without heap storage.
///
/// A longer one can be made, but not used: every derivation throws `.seedTooLong` for it, with its index.
public struct Seed: Equatable, Sendable, BitwiseCopyable {
  /// The bytes as little-endian words, zero after the end; all zero if the seed is too long.
  let words: (UInt64, UInt64, UInt64, UInt64)

  /// The number of bytes.
  public let count: Int

  /// The maximum size of a seed, in bytes.
  public static var limit: Int { 32 }

  /// The seed with these bytes.
  public init(bytes: [UInt8]) {
    self.init(bytes: bytes.rawSpan)
  }

  /// The seed with these bytes.
  public init(bytes: RawSpan) {
    count = bytes.byteCount
    words =
      count > Seed.limit
      ? (0, 0, 0, 0)
      : (bytes.paddedWord(at: 0), bytes.paddedWord(at: 8), bytes.paddedWord(at: 16), bytes.paddedWord(at: 24))
  }

  /// The UTF-8 bytes of a text, without a length or an end mark.
  public init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// The 32 bytes of an address.
  public init(_ address: PublicKey) {
    words = address.words
    count = 32
  }

  /// An integer in its own width, little-endian.
  public init(_ integer: some FixedWidthInteger) {
    var integer = integer.littleEndian
    self = unsafe withUnsafeBytes(of: &integer) { Seed(bytes: unsafe $0.bytes) }
  }

  /// Equal when all bytes are.
  public static func == (a: Seed, b: Seed) -> Bool {
    a.count == b.count && a.words == b.words
  }
}

extension Seed: ExpressibleByStringLiteral {
  /// The UTF-8 bytes of a text, without a length or an end mark.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
