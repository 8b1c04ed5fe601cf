import Hashing
public import SolanaPrimitives

extension PublicKey {
  /// The address that `programID` has for `seeds`, the bump among them, by the runtime's `create_program_address`.
  ///
  /// - Parameter seeds: At most 16, of at most 32 bytes each.
  /// - Throws: `.tooManySeeds`, `.seedTooLong`; `.onCurve` if the seeds give no program address.
  public static func programAddress(
    seeds: [Seed], programID: PublicKey
  ) throws(ProgramAddressError) -> PublicKey {
    let digest = try unsafe AddressPreimage.with(seeds, bump: nil, programID: programID) { bytes, _ in
      unsafe SHA256.digest(of: UnsafeRawBufferPointer(bytes).bytes)
    }
    let address = PublicKey(words: digest.words)
    if address.isOnCurve { throw .onCurve }
    return address
  }

  /// The address that the System program's `create_account_with_seed` gives, for which `base` signs.
  ///
  /// - Parameter seed: At most 32 bytes of UTF-8.
  /// - Throws: `.seedTooLong`; `.illegalOwner` if `owner` ends in the mark of program addresses.
  public static func derived(
    base: PublicKey, seed: String, owner: PublicKey
  ) throws(ProgramAddressError) -> PublicKey {
    let seedBytes = Array(seed.utf8)
    guard seedBytes.count <= Seed.limit else { throw .seedTooLong(index: 0, length: seedBytes.count) }
    // The owner's last 21 bytes against `ProgramDerivedAddress`, which straddles three words.
    let mark = AddressPreimage.mark
    let tail = (
      owner.words.1 >> 24 | owner.words.2 << 40, owner.words.2 >> 24 | owner.words.3 << 40,
      owner.words.3 >> 24
    )
    guard tail != mark else { throw .illegalOwner }
    var hash = SHA256()
    hash.update(words: base.words)
    hash.update(seedBytes)
    hash.update(words: owner.words)
    return PublicKey(words: hash.finalize().words)
  }
}
