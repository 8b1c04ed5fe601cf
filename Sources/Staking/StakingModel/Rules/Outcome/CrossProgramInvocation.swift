public import SolanaPrimitives

/// An instruction of another program that the program invokes (ProtocolExecution, "Calls to other programs").
///
/// Accounts are given by their position in the instruction's list.
public enum CrossProgramInvocation: Equatable, Sendable {
  /// System: creates an account of `space` bytes at a derived address.
  case createAccount(
    payer: Int, account: Int, lamports: UInt64, space: UInt64, owner: PublicKey, signer: ProgramSigner)
  /// System: moves lamports.
  case transferLamports(from: Int, to: Int, lamports: UInt64)
  /// System: gives a derived address its data, zeros.
  case allocate(account: Int, space: UInt64, signer: ProgramSigner)
  /// System: makes a program the owner of a derived address.
  case assign(account: Int, owner: PublicKey, signer: ProgramSigner)
  /// SPL Token `InitializeAccount3`.
  case initializeTokenAccount(account: Int, mint: Int, owner: PublicKey)
  /// SPL Token `Transfer`; without a signer the authority signed the transaction.
  case transferTokens(source: Int, destination: Int, authority: Int, amount: UInt64, signer: ProgramSigner?)
  /// SPL Token `CloseAccount`.
  case closeTokenAccount(account: Int, destination: Int, authority: Int, signer: ProgramSigner)
}

/// A derived address that the program signs for, with the bump that it uses.
public struct ProgramSigner: Equatable, Sendable {
  /// The address that signs.
  public var derived: DerivedAddress
  /// The bump, as stored or found.
  public var bump: UInt8
}
