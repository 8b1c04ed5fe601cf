public import SolanaPrimitives

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
