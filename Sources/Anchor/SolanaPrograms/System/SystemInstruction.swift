public import SolanaPrimitives

/// An instruction of the System program.
public enum SystemInstruction: Hashable, Sendable {
  /// Creates an account of `space` bytes that `owner` owns, and transfers `lamports` to it.
  case createAccount(lamports: UInt64, space: UInt64, owner: PublicKey)
  /// Assigns an account of the System program to another program.
  case assign(owner: PublicKey)
  /// Transfers lamports.
  case transfer(lamports: UInt64)
  /// Creates an account at the address derived from `base`, `seed` (at most 32 bytes) and `owner`.
  case createAccountWithSeed(base: PublicKey, seed: String, lamports: UInt64, space: UInt64, owner: PublicKey)
  /// Advances a durable nonce to the next value.
  case advanceNonceAccount
  /// Withdraws lamports from a nonce account.
  case withdrawNonceAccount(lamports: UInt64)
  /// Makes an account of 80 bytes a nonce account with this authority.
  case initializeNonceAccount(authority: PublicKey)
  /// Changes the authority of a nonce account.
  case authorizeNonceAccount(authority: PublicKey)
  /// Allocates `space` bytes for an account without data.
  case allocate(space: UInt64)
  /// Allocates `space` bytes for the account at the address derived from `base`, `seed` and `owner`, and assigns it to
  /// `owner`.
  case allocateWithSeed(base: PublicKey, seed: String, space: UInt64, owner: PublicKey)
  /// Assigns the account at the address derived from `base`, `seed` and `owner` to `owner`.
  case assignWithSeed(base: PublicKey, seed: String, owner: PublicKey)
  /// Transfers lamports from the account at the address derived from the signer, `seed` and `owner`.
  case transferWithSeed(lamports: UInt64, seed: String, owner: PublicKey)
  /// Upgrades a nonce account of the legacy version to the current one.
  case upgradeNonceAccount
}
