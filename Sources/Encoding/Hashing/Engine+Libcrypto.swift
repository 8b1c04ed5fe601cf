#if canImport(COpenSSL) && !canImport(CryptoKit)
  import COpenSSL

  /// libcrypto's low-level calls: they use the processor's SHA instructions, and the context is a plain struct.
  struct Engine: Sendable {
    private var context: SHA256_CTX

    /// The state before the first byte. Copying it costs less than another call of `SHA256_Init`, after which the
    /// processor would wait for its small stores before it could copy the state into place.
    private static let initial: SHA256_CTX = {
      var context = SHA256_CTX()
      unsafe SHA256_Init(&context)
      return context
    }()

    @inline(__always)
    init() {
      context = Self.initial
    }

    @inline(__always)
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
      unsafe SHA256_Update(&context, bytes.baseAddress, bytes.count)
    }

    /// Ends the hash in place; it can't be used again.
    @inline(__always)
    mutating func finalize() -> (UInt64, UInt64, UInt64, UInt64) {
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
