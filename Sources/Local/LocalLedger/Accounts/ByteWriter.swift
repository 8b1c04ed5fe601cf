import SolanaPrimitives

/// Little-endian bytes, one value after the other.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ value: some FixedWidthInteger & BitwiseCopyable) {
    unsafe withUnsafeBytes(of: value.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func append(_ key: PublicKey) { append(words: key.words) }

  mutating func append(_ hash: Blockhash) { append(words: hash.words) }

  mutating func append(contentsOf slice: some Sequence<UInt8>) { bytes.append(contentsOf: slice) }

  /// Adds zeros until there are `count` bytes.
  mutating func pad(to count: Int) {
    if bytes.count < count { bytes.append(contentsOf: repeatElement(0, count: count - bytes.count)) }
  }

  private mutating func append(words: (UInt64, UInt64, UInt64, UInt64)) {
    append(words.0)
    append(words.1)
    append(words.2)
    append(words.3)
  }
}
