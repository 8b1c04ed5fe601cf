public import AnchorCore
public import SolanaPDA
public import SolanaPrimitives
public import SolanaTransactions

/// The Associated Token Account program: one token account for each wallet and mint, at a derived address.
public struct AssociatedTokenProgram: KnownProgram {
  /// The program's address.
  public var id: PublicKey { .associatedTokenProgram }

  /// `spl_associated_token_account`.
  public var name: String { "spl_associated_token_account" }

  /// The program.
  public init() {}

  /// Decodes the instruction in `data`, tag included; `create` if there is no data.
  public func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<AssociatedTokenInstruction> {
    if data.isEmpty { return Sized(.create, byteCount: 0) }
    return try AssociatedTokenInstruction.decode(data)
  }

  /// The name and the accounts of the instruction whose tag `data` begins with, or of `create` if there is no data.
  public func instructionSchema(_ data: RawSpan) -> InstructionSchema? {
    data.isEmpty ? AssociatedTokenInstruction.schemas.first : AssociatedTokenInstruction.schema(opening: data)
  }

  /// The program's only error, 0: the associated account's owner is another wallet.
  public func error(code: UInt32) -> ProgramErrorDescription? {
    code == 0
      ? ProgramErrorDescription(
        code: 0, name: "InvalidOwner",
        message: "Associated token account owner does not match address derivation")
      : nil
  }

  /// Creates the token account of `wallet` for `mint` unless it exists.
  /// - Throws: `ProgramAddressError` if no address can be derived, which has a probability of 2⁻²⁵⁶.
  public static func createIdempotent(
    payer: PublicKey, wallet: PublicKey, mint: PublicKey, tokenProgram: PublicKey = .tokenProgram
  ) throws(ProgramAddressError) -> Instruction {
    let account = try ProgramAddress.associatedToken(owner: wallet, mint: mint, tokenProgram: tokenProgram)
    return AssociatedTokenProgram().instruction(
      .createIdempotent, accounts: [payer, account.address, wallet, mint, .systemProgram, tokenProgram])
  }
}
