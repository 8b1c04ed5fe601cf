public import SolanaPrimitives

/// What the System program can be told to do.
public enum SystemInstruction: Hashable, Sendable {
  /// Creates an account of `space` bytes for `owner`, paying `lamports` into it.
  case createAccount(lamports: UInt64, space: UInt64, owner: PublicKey)
  /// Gives an account of the System program to another program.
  case assign(owner: PublicKey)
  /// Moves lamports.
  case transfer(lamports: UInt64)
  /// Creates an account at the address derived from `base`, `seed` (at most 32 bytes) and `owner`.
  case createAccountWithSeed(base: PublicKey, seed: String, lamports: UInt64, space: UInt64, owner: PublicKey)
  /// Uses up a durable nonce: its value changes to the next one.
  case advanceNonceAccount
  /// Takes lamports out of a nonce account.
  case withdrawNonceAccount(lamports: UInt64)
  /// Makes an account of 80 bytes a nonce account under this authority.
  case initializeNonceAccount(authority: PublicKey)
  /// Hands a nonce account to another authority.
  case authorizeNonceAccount(authority: PublicKey)
  /// Gives an account without data `space` bytes.
  case allocate(space: UInt64)
  /// The same for an address derived from `base`, `seed` and `owner`, and gives it to `owner`.
  case allocateWithSeed(base: PublicKey, seed: String, space: UInt64, owner: PublicKey)
  /// Gives the account at the address derived from `base`, `seed` and `owner` to `owner`.
  case assignWithSeed(base: PublicKey, seed: String, owner: PublicKey)
  /// Moves lamports out of the account at the address derived from the signer, `seed` and `owner`.
  case transferWithSeed(lamports: UInt64, seed: String, owner: PublicKey)
  /// Brings a nonce account of the first version to the current one.
  case upgradeNonceAccount
}
