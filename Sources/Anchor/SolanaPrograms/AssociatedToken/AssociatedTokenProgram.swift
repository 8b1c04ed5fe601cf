public import AnchorCore
public import SolanaPDA
public import SolanaPrimitives
public import SolanaTransactions

/// The program that gives each wallet one token account per mint at an address everybody can derive.
public struct AssociatedTokenProgram: KnownProgram {
  /// The program's address.
  public var id: PublicKey { .associatedTokenProgram }

  /// `spl_associated_token_account`.
  public var name: String { "spl_associated_token_account" }

  /// The program.
  public init() {}

  /// The program owns no accounts; the Token program does.
  /// - Throws: always, `discriminator`.
  public func account(_ data: RawSpan) throws(LayoutError) -> Sized<NoAccount> {
    throw .unknown(byteCount: data.byteCount)
  }

  /// The instruction whose tag opens `data`, or `create` where there is none.
  public func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<AssociatedTokenInstruction> {
    if data.isEmpty { return Sized(.create, byteCount: 0) }
    return try AssociatedTokenInstruction.read(data)
  }

  /// Name and accounts of the instruction whose tag opens `data`, or of `create` where there is none.
  public func instructionSchema(_ data: RawSpan) -> InstructionSchema? {
    data.isEmpty ? AssociatedTokenInstruction.schemas.first : AssociatedTokenInstruction.schema(opening: data)
  }

  /// The program's only error, 0: the associated account belongs to another wallet.
  public func error(code: UInt32) -> ProgramErrorDescription? {
    code == 0
      ? ProgramErrorDescription(
        code: 0, name: "InvalidOwner",
        message: "Associated token account owner does not match address derivation")
      : nil
  }

  /// Creates `wallet`'s token account for `mint`, unless it is there already.
  /// - Throws: `ProgramAddressError` if no address can be derived, which does not happen in practice.
  public static func createIdempotent(
    payer: PublicKey, wallet: PublicKey, mint: PublicKey, tokenProgram: PublicKey = .tokenProgram
  ) throws(ProgramAddressError) -> Instruction {
    let account = try ProgramAddress.associatedToken(owner: wallet, mint: mint, tokenProgram: tokenProgram)
    return AssociatedTokenProgram().call(
      .createIdempotent, [payer, account.address, wallet, mint, .systemProgram, tokenProgram])
  }
}
