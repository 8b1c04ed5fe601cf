public import BytePrimitives
import TextEncodings

/// The address of an account: 32 bytes, written in base58.
///
/// Kept as four little-endian words, which makes comparison and hashing cheap without a heap allocation. Any 32
/// bytes are an address; whether a private key can stand behind it is asked of `isOnCurve` (module `SolanaPDA`).
public struct PublicKey: Hashable, Sendable, BitwiseCopyable {
  /// The bytes 0–7, 8–15, 16–23 and 24–31, each as a little-endian number.
  public let words: (UInt64, UInt64, UInt64, UInt64)

  /// The key with these words; see `words`.
  @inlinable
  public init(words word0: UInt64, _ word1: UInt64, _ word2: UInt64, _ word3: UInt64) {
    self.words = (word0, word1, word2, word3)
  }

  /// The key with these words; see `words`.
  @inlinable
  public init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// The key that a base58 text of 32 to 44 characters names.
  ///
  /// - Throws: `.invalidText` with the first wrong character, or how many bytes it would be instead.
  public init(_ base58: String) throws(PublicKeyError) {
    do { words = try Base58.decode32(base58) } catch { throw .invalidText(error) }
  }

  /// The key that a base58 text, given as UTF-8, names; see `init(_:)`.
  ///
  /// - Throws: `.invalidText` with the first wrong character, or how many bytes it would be instead.
  public init(base58 text: RawSpan) throws(PublicKeyError) {
    do { words = try Base58.decode32(text) } catch { throw .invalidText(error) }
  }

  /// The key with these 32 bytes.
  ///
  /// - Throws: `.byteCountMismatch` for any other number.
  public init(bytes: [UInt8]) throws(PublicKeyError) {
    guard bytes.count == 32 else { throw .byteCountMismatch(bytes.count) }
    words = bytes.rawSpan.words32()
  }

  /// The key with these 32 bytes.
  ///
  /// - Throws: `.byteCountMismatch` for any other number.
  @inlinable
  public init(bytes: RawSpan) throws(PublicKeyError) {
    guard bytes.byteCount == 32 else { throw .byteCountMismatch(bytes.byteCount) }
    self.init(words: bytes.words32())
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the 32 bytes.
  @inlinable
  public func append(to bytes: inout [UInt8]) {
    bytes.append(words: words)
  }

  /// Equal when all bytes are.
  @inlinable
  public static func == (a: PublicKey, b: PublicKey) -> Bool {
    (a.words.0 ^ b.words.0) | (a.words.1 ^ b.words.1) | (a.words.2 ^ b.words.2) | (a.words.3 ^ b.words.3) == 0
  }

  /// Feeds all bytes to `hasher`.
  @inlinable
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}

extension PublicKey: Comparable {
  /// The order of the bytes, as Rust's `Ord` for `Pubkey` and Borsh's maps have it; not that of the texts.
  @inlinable
  public static func < (a: PublicKey, b: PublicKey) -> Bool {
    if a.words.0 != b.words.0 { return a.words.0.byteSwapped < b.words.0.byteSwapped }
    if a.words.1 != b.words.1 { return a.words.1.byteSwapped < b.words.1.byteSwapped }
    if a.words.2 != b.words.2 { return a.words.2.byteSwapped < b.words.2.byteSwapped }
    return a.words.3.byteSwapped < b.words.3.byteSwapped
  }
}

extension PublicKey: CustomStringConvertible {
  /// The base58 text, 32 to 44 characters.
  public var description: String { Base58.encode32(words) }

  /// Appends the base58 text, as ASCII.
  public func appendBase58(to text: inout [UInt8]) {
    Base58.append32(words, to: &text)
  }
}
