public import Borsh
public import JSONText

/// An array of 32 bytes (`[u8; 32]`), such as a hash, a root or a seed.
public struct Bytes32: Hashable, Sendable, BitwiseCopyable {
  /// The bytes 0–7, 8–15, 16–23 and 24–31, each as a little-endian number.
  public let words: (UInt64, UInt64, UInt64, UInt64)

  /// The bytes with these words; see `words`.
  @inlinable
  public init(words word0: UInt64, _ word1: UInt64, _ word2: UInt64, _ word3: UInt64) {
    self.words = (word0, word1, word2, word3)
  }

  /// The array of these bytes; nil unless there are 32.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for index in 0..<32 { words[index >> 3] |= UInt64(bytes[index]) << UInt64((index & 7) * 8) }
    self.init(words: words[0], words[1], words[2], words[3])
  }

  /// The 32 bytes in order.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    append(to: &bytes)
    return bytes
  }

  /// Appends the 32 bytes to `output`.
  public func append(to output: inout [UInt8]) {
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        output.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
  }

  /// Whether all bytes are equal.
  @inlinable
  public static func == (a: Bytes32, b: Bytes32) -> Bool {
    a.words.0 == b.words.0 && a.words.1 == b.words.1 && a.words.2 == b.words.2 && a.words.3 == b.words.3
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

// Four little-endian words are the bytes in order.
extension Bytes32: BorshBitwise {}

extension Bytes32: JSONEncodable {
  /// Writes 64 lower-case hexadecimal digits.
  public func encode(json: inout JSONWriter) { json.hex(bytes) }
}
