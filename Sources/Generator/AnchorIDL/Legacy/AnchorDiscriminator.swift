/// The discriminators that Anchor gives what names none: the first eight bytes of a SHA-256.
enum AnchorDiscriminator {
  /// That of an account type, by its name in Rust (`OperatorPool`).
  static func account(_ name: String) -> [UInt8] { hash("account:" + name) }

  /// That of an event type, by its name in Rust.
  static func event(_ name: String) -> [UInt8] { hash("event:" + name) }

  /// That of an instruction: Rust's name is in snake case, whatever the IDL's.
  static func instruction(_ name: String) -> [UInt8] { hash("global:" + IDLName.snakeCase(name)) }

  private static func hash(_ text: String) -> [UInt8] {
    // The plain hash: the generator must build where libcrypto is missing.
    var hash = PlainSHA256()
    var bytes = Array(text.utf8)
    unsafe bytes.withUnsafeMutableBytes { unsafe hash.update(UnsafeRawBufferPointer($0)) }
    let word = hash.finalize().0
    return stride(from: UInt64(0), to: 64, by: 8).map { UInt8(truncatingIfNeeded: word >> $0) }
  }
}
