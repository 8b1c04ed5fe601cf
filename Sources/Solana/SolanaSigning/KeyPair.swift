#if canImport(CSodium)
  import BytePrimitives
  import CSodium
  public import SolanaPrimitives
  public import SolanaTransactions

  /// An Ed25519 key pair whose secret half stays in guarded memory and is wiped when the last reference is released.
  ///
  /// Printing, reflecting or dumping one shows the public key only.
  public final class KeyPair: Signer, CustomStringConvertible, CustomReflectable {
    /// The public half: the account's address.
    public let publicKey: PublicKey
    /// The seed and the public key, 32 bytes each, as libsodium and Solana's key files keep them.
    let secret: SecretMemory

    /// The key pair whose halves `fill` writes: 32 bytes of seed, then the public key that belongs to it.
    init(fill: (UnsafeMutableRawBufferPointer) throws(KeyPairError) -> Void) throws(KeyPairError) {
      let secret = try unsafe SecretMemory(count: Int(crypto_sign_SECRETKEYBYTES), fill: fill)
      self.secret = secret
      self.publicKey = unsafe secret.withBytes { bytes in
        let pair = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(crypto_sign_SECRETKEYBYTES))
        return PublicKey(words: unsafe pair.bytes.words32(at: Int(crypto_sign_SEEDBYTES)))
      }
    }

    /// The key pair of a 32-byte seed (RFC 8032's private key). The caller wipes its own copy of the
    /// seed.
    /// - Throws: `.seedLength`, `.memory`.
    public convenience init(seed: [UInt8]) throws(KeyPairError) {
      guard seed.count == Int(crypto_sign_SEEDBYTES) else { throw .seedLength(seed.count) }
      try unsafe self.init { (buffer) throws(KeyPairError) in
        unsafe buffer.copyBytes(from: seed)
        try unsafe completePublicHalf(of: buffer)
      }
    }

    /// A new key pair from the system's randomness.
    /// - Throws: `.memory`.
    public static func random() throws(KeyPairError) -> KeyPair {
      try unsafe KeyPair { (buffer) throws(KeyPairError) in
        guard let start = buffer.baseAddress else { throw .memory }
        unsafe randombytes_buf(start, Int(crypto_sign_SEEDBYTES))
        try unsafe completePublicHalf(of: buffer)
      }
    }

    /// The signature of `message`; the same for the same message (RFC 8032).
    public func sign(_ message: [UInt8]) -> Signature {
      var bytes = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
      _ = unsafe secret.withBytes { secret in
        unsafe crypto_sign_detached(&bytes, nil, message, UInt64(message.count), secret)
      }
      return Signature(words: bytes.rawSpan.words64())
    }

    /// The public key; never the secret one.
    public var description: String { "KeyPair(\(publicKey))" }

    /// Shows the public key only.
    public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey]) }
  }

  /// Writes the public key that belongs to the seed in the buffer's first half into its second half.
  func completePublicHalf(of buffer: UnsafeMutableRawBufferPointer) throws(KeyPairError) {
    let half = Int(crypto_sign_SEEDBYTES)
    // libsodium overwrites the pair before it has read the seed for the last time, so the pair needs a place of
    // its own.
    let pair = try unsafe SecretMemory(count: buffer.count) { (scratch) throws(KeyPairError) in
      guard let seed = unsafe buffer.assumingMemoryBound(to: UInt8.self).baseAddress,
        let pair = unsafe scratch.assumingMemoryBound(to: UInt8.self).baseAddress
      else { throw .memory }
      var publicHalf = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
      unsafe crypto_sign_seed_keypair(&publicHalf, pair, seed)
    }
    unsafe pair.withBytes {
      unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[half...])
        .copyMemory(from: UnsafeRawBufferPointer(start: $0 + half, count: half))
    }
  }
#endif
