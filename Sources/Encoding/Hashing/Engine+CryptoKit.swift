#if canImport(CryptoKit)
  import CryptoKit

  /// CryptoKit's hash, a value whose copies are independent.
  struct Engine: Sendable {
    private var hash = CryptoKit.SHA256()

    init() {}

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
      unsafe hash.update(bufferPointer: bytes)
    }

    mutating func finalize() -> (UInt64, UInt64, UInt64, UInt64) {
      unsafe hash.finalize().withUnsafeBytes { digest in
        func word(_ offset: Int) -> UInt64 {
          UInt64(littleEndian: unsafe digest.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        return (word(0), word(8), word(16), word(24))
      }
    }
  }
#endif
