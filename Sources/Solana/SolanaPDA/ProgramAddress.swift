import Hashing
public import SolanaPrimitives

/// An address that only its program can sign for, and the bump that keeps it off the curve.
public struct ProgramAddress: Hashable, Sendable, BitwiseCopyable {
  /// The address.
  public let address: PublicKey
  /// The last seed, one byte: the greatest value for which the address is not on the curve.
  public let bump: UInt8

  /// An address with a known bump; neither is checked.
  public init(address: PublicKey, bump: UInt8) {
    self.address = address
    self.bump = bump
  }

  /// The address that `programID` has for `seeds`, by the runtime's `find_program_address`.
  ///
  /// Bumps are tried from 255 down to 1, as the runtime does, until one gives an address off the curve.
  /// - Parameter seeds: At most 15, of at most 32 bytes each; the bump is the sixteenth.
  /// - Throws: `.tooManySeeds`, `.seedTooLong`, `.noBump`.
  /// - Complexity: A hash and a curve test per bump, two on average: about 1.4 microseconds for three seeds.
  public static func find(seeds: [Seed], programID: PublicKey) throws(ProgramAddressError) -> ProgramAddress {
    let found = try unsafe AddressPreimage.with(seeds, bump: 255, programID: programID) { bytes, bumpOffset in
      unsafe search(bytes, bumpOffset)
    }
    guard let found else { throw .noBump }
    return found
  }

  /// Tries the bumps, hashing the blocks before the bump only once.
  private static func search(_ bytes: UnsafeMutableRawBufferPointer, _ bumpOffset: Int) -> ProgramAddress? {
    let fixed = bumpOffset & ~63
    var prefix = SHA256()
    if fixed > 0 { prefix.update(unsafe UnsafeRawBufferPointer(rebasing: bytes[..<fixed]).bytes) }
    let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[fixed...])
    var bump: UInt8 = 255
    while bump > 0 {
      unsafe bytes[bumpOffset] = bump
      var hash = prefix
      hash.update(unsafe rest.bytes)
      let address = PublicKey(words: hash.finalize().words)
      if !address.isOnCurve { return ProgramAddress(address: address, bump: bump) }
      bump -= 1
    }
    return nil
  }
}

extension ProgramAddress {
  /// The token account that the Associated Token program keeps for `owner` and `mint`.
  ///
  /// - Parameter tokenProgram: The program that owns the mint: SPL Token, or Token-2022.
  /// - Throws: `.noBump`.
  public static func associatedToken(
    owner: PublicKey, mint: PublicKey, tokenProgram: PublicKey = .tokenProgram
  ) throws(ProgramAddressError) -> ProgramAddress {
    try find(seeds: [Seed(owner), Seed(tokenProgram), Seed(mint)], programID: .associatedTokenProgram)
  }
}
