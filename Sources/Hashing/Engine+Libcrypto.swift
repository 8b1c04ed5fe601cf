#if canImport(COpenSSL) && !canImport(CryptoKit)
  import COpenSSL

  /// libcrypto's low-level calls: they use the processor's SHA instructions, and the context is a plain struct.
  struct Engine: Sendable {
    private var context = SHA256_CTX()

    init() {
      unsafe SHA256_Init(&context)
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
      unsafe SHA256_Update(&context, bytes.baseAddress, bytes.count)
    }

    func finalize() -> (UInt64, UInt64, UInt64, UInt64) {
      var context = context
      var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
      unsafe withUnsafeMutableBytes(of: &words) { digest in
        _ = unsafe SHA256_Final(digest.baseAddress?.assumingMemoryBound(to: UInt8.self), &context)
      }
      return (
        UInt64(littleEndian: words.0), UInt64(littleEndian: words.1),
        UInt64(littleEndian: words.2), UInt64(littleEndian: words.3)
      )
    }
  }
#endif
