public import BytePrimitives
import TextEncodings

/// An Ed25519 signature, and as a transaction's first one its name: 64 bytes, written in base58.
///
/// Any 64 bytes are one; whether it holds for a message and key is a verifier's question.
public struct Signature: Hashable, Sendable, BitwiseCopyable {
  /// The bytes as eight little-endian numbers, in order.
  public let words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  /// The signature with these words; see `words`.
  @inlinable
  public init(words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// The signature that a base58 text of 64 to 88 characters stands for.
  ///
  /// - Throws: `.invalidText` with the first wrong character, or how many bytes it would be instead.
  public init(_ base58: String) throws(SignatureError) {
    do { words = try Base58.decode64(base58) } catch { throw .invalidText(error) }
  }

  /// The signature that a base58 text, given as UTF-8, stands for; see `init(_:)`.
  ///
  /// - Throws: `.invalidText` with the first wrong character, or how many bytes it would be instead.
  public init(base58 text: RawSpan) throws(SignatureError) {
    do { words = try Base58.decode64(text) } catch { throw .invalidText(error) }
  }

  /// The signature with these 64 bytes.
  ///
  /// - Throws: `.byteCountMismatch` for any other number.
  public init(bytes: [UInt8]) throws(SignatureError) {
    try self.init(bytes: bytes.rawSpan)
  }

  /// The signature with these 64 bytes.
  ///
  /// - Throws: `.byteCountMismatch` for any other number.
  @inlinable
  public init(bytes: RawSpan) throws(SignatureError) {
    guard bytes.byteCount == 64 else { throw .byteCountMismatch(bytes.byteCount) }
    self.init(words: bytes.words64())
  }

  /// 64 zero bytes: the place of a signature that is still missing.
  public static var zero: Signature { Signature(words: (0, 0, 0, 0, 0, 0, 0, 0)) }

  /// The 64 bytes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the 64 bytes.
  @inlinable
  public func append(to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + 64)
    bytes.append(words: (words.0, words.1, words.2, words.3))
    bytes.append(words: (words.4, words.5, words.6, words.7))
  }

  /// Equal when all bytes are.
  @inlinable
  public static func == (a: Signature, b: Signature) -> Bool {
    let low =
      (a.words.0 ^ b.words.0) | (a.words.1 ^ b.words.1) | (a.words.2 ^ b.words.2) | (a.words.3 ^ b.words.3)
    let high =
      (a.words.4 ^ b.words.4) | (a.words.5 ^ b.words.5) | (a.words.6 ^ b.words.6) | (a.words.7 ^ b.words.7)
    return low | high == 0
  }

  /// Feeds all bytes to `hasher`.
  @inlinable
  public func hash(into hasher: inout Hasher) {
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

extension Signature: CustomStringConvertible {
  /// The base58 text, 64 to 88 characters.
  public var description: String { Base58.encode64(words) }

  /// Appends the base58 text, as ASCII.
  public func appendBase58(to text: inout [UInt8]) {
    Base58.append64(words, to: &text)
  }
}
