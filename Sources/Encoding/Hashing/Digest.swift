import BytePrimitives

/// A SHA-256 hash: 32 bytes, kept as four words so that comparing and copying need no heap.
public struct Digest: Hashable, Sendable, BitwiseCopyable {
  /// The bytes 0–7, 8–15, 16–23 and 24–31, each as a little-endian number.
  public let words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest with these words; see `words`.
  @inlinable
  public init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(words: words)
    return bytes
  }

  /// Equal when all bytes are.
  @inlinable
  public static func == (a: Digest, b: Digest) -> Bool {
    (a.words.0 ^ b.words.0) | (a.words.1 ^ b.words.1) | (a.words.2 ^ b.words.2) | (a.words.3 ^ b.words.3)
      == 0
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
