#if canImport(CSodium)
  import BytePrimitives
  import CSodium
  import JSONText
  import TextEncodings

  extension KeyPair {
    /// The key pair in a file of Solana's command line: a JSON list of 64 numbers, seed and public key.
    ///
    /// Strict: exactly 64 whole numbers from 0 to 255, nothing after the list, a public key that belongs to the seed.
    /// The caller wipes its own copy of the text.
    /// - Throws: `.keyFile`, `.keyFileCount`, `.halvesMismatch`, `.memory`.
    public convenience init(keyFile json: [UInt8]) throws(KeyPairError) {
      try unsafe self.init { (buffer) throws(KeyPairError) in
        let count: Int
        do throws(JSONError) {
          count = try unsafe readKeyFile(json, into: buffer)
        } catch {
          throw .keyFile(error)
        }
        guard count == buffer.count else { throw .keyFileCount(count) }
        try unsafe checkHalves(of: buffer)
      }
    }

    /// The key pair in the base58 form of wallets: 64 bytes, seed and public key.
    /// - Throws: `.base58`, `.halvesMismatch`, `.memory`.
    public convenience init(base58 text: String) throws(KeyPairError) {
      try unsafe self.init { (buffer) throws(KeyPairError) in
        guard var words = try? Base58.decode64(text) else { throw .base58 }
        defer {
          unsafe withUnsafeMutableBytes(of: &words) { unsafe sodium_memzero($0.baseAddress, $0.count) }
        }
        words = (
          words.0.littleEndian, words.1.littleEndian, words.2.littleEndian, words.3.littleEndian,
          words.4.littleEndian, words.5.littleEndian, words.6.littleEndian, words.7.littleEndian
        )
        unsafe withUnsafeBytes(of: words) { unsafe buffer.copyMemory(from: $0) }
        try unsafe checkHalves(of: buffer)
      }
    }

    /// The text of a key file, with the secret in it. The caller keeps it secret and wipes it.
    public func exposeSecretAsKeyFile() -> [UInt8] {
      var json: [UInt8] = [UInt8(ascii: "[")]
      json.reserveCapacity(secret.count * 4 + 2)
      unsafe secret.withBytes { bytes in
        for index in 0..<secret.count {
          if index > 0 { json.append(UInt8(ascii: ",")) }
          let byte = unsafe bytes[index]
          if byte >= 100 { json.append(UInt8(ascii: "0") + byte / 100) }
          if byte >= 10 { json.append(UInt8(ascii: "0") + byte / 10 % 10) }
          json.append(UInt8(ascii: "0") + byte % 10)
        }
      }
      json.append(UInt8(ascii: "]"))
      return json
    }

    /// The base58 form of wallets, with the secret in it. The caller keeps it secret.
    public func exposeSecretAsBase58() -> String {
      var bytes = unsafe secret.withBytes { start in
        unsafe [UInt8](UnsafeBufferPointer(start: start, count: secret.count))
      }
      defer { unsafe sodium_memzero(&bytes, bytes.count) }
      return Base58.encode(bytes)
    }
  }

  /// Reads a list of bytes; at most one more than there is room for.
  /// - Returns: The number of bytes in the list, at most one more than `buffer` holds.
  private func readKeyFile(
    _ json: [UInt8], into buffer: UnsafeMutableRawBufferPointer
  ) throws(JSONError) -> Int {
    var reader = JSONReader(json.rawSpan)
    try reader.enterArray()
    var count = 0
    while try reader.nextElement() {
      let byte = try reader.readInteger(as: UInt8.self)
      guard count < buffer.count else { return count + 1 }
      unsafe buffer[count] = byte
      count += 1
    }
    try reader.finish()
    return count
  }

  /// Refuses a pair whose second half is not the public key of the first.
  private func checkHalves(of buffer: UnsafeMutableRawBufferPointer) throws(KeyPairError) {
    let half = Int(crypto_sign_SEEDBYTES)
    let given = unsafe [UInt8](buffer[half...])
    try unsafe completePublicHalf(of: buffer)
    guard unsafe buffer[half...].elementsEqual(given) else { throw .halvesMismatch }
  }
#endif
