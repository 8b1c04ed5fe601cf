/// The discriminators that Anchor derives from names: the first eight bytes of a SHA-256.
enum AnchorDiscriminator {
  /// The discriminator of an account type, by its name in Rust (`OperatorPool`).
  static func account(_ name: String) -> [UInt8] { hash("account:" + name) }

  /// The discriminator of an event type, by its name in Rust.
  static func event(_ name: String) -> [UInt8] { hash("event:" + name) }

  /// The discriminator of an instruction. Its name in Rust is in snake case, whatever the IDL's case.
  static func instruction(_ name: String) -> [UInt8] { hash("global:" + IDLName.snakeCase(name)) }

  private static func hash(_ text: String) -> [UInt8] {
    // Hashing links libcrypto on Linux, and every client builds the generator: a client must not need a C library for
    // one hash of a short text. So this file is compiled here too, from a symbolic link to Hashing.
    var hash = PlainSHA256()
    var bytes = Array(text.utf8)
    unsafe bytes.withUnsafeMutableBytes { unsafe hash.update(UnsafeRawBufferPointer($0)) }
    let word = hash.finalize().0
    return stride(from: UInt64(0), to: 64, by: 8).map { UInt8(truncatingIfNeeded: word >> $0) }
  }
}
