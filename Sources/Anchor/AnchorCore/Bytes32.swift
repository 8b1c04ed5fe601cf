import Borsh
import BytePrimitives
public import JSONText
public import SolanaPrimitives

/// An array of 32 bytes (`[u8; 32]`): a hash, a root, a seed.
public struct Bytes32: FixedBytes {
  /// The bytes 0–7, 8–15, 16–23 and 24–31, each as a little-endian number.
  public let words: (UInt64, UInt64, UInt64, UInt64)

  /// The array with these words; see `words`.
  @inlinable
  public init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// The array with these words; see `words`.
  @inlinable
  public init(words word0: UInt64, _ word1: UInt64, _ word2: UInt64, _ word3: UInt64) {
    self.words = (word0, word1, word2, word3)
  }

  /// The array of these bytes; nil unless there are 32.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.init(words: bytes.rawSpan.words32())
  }
}

extension Bytes32: JSONEncodable {
  /// Writes 64 lower-case hexadecimal digits.
  public func encode(json: inout JSONWriter) { json.hex(bytes) }
}
