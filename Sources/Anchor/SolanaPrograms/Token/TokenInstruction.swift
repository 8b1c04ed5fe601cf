public import SolanaPrimitives

/// What the SPL Token program (3.5.0) can be told to do. Amounts are in base units.
///
/// Where an account is called an authority or owner, it may be a `Multisig` account; the keys that sign for
/// it then follow behind the listed accounts.
public enum TokenInstruction: Hashable, Sendable {
  /// Sets up a mint; the rent sysvar is given as an account.
  case initializeMint(decimals: UInt8, mintAuthority: PublicKey, freezeAuthority: PublicKey?)
  /// Sets up a token account; owner and rent sysvar are given as accounts.
  case initializeAccount
  /// Sets up an authority of several keys, `required` of which must sign; the keys follow as accounts.
  case initializeMultisig(required: UInt8)
  /// Moves tokens.
  case transfer(amount: UInt64)
  /// Lets a delegate move up to `amount` tokens, in place of one allowed before.
  case approve(amount: UInt64)
  /// Withdraws what was approved.
  case revoke
  /// Hands an authority over a mint or account to another key, or to nobody.
  case setAuthority(AuthorityType, newAuthority: PublicKey?)
  /// Makes tokens.
  case mintTo(amount: UInt64)
  /// Destroys tokens.
  case burn(amount: UInt64)
  /// Closes an account that holds no tokens (or wrapped SOL), its lamports going to another account.
  case closeAccount
  /// Freezes a token account.
  case freezeAccount
  /// Thaws a frozen token account.
  case thawAccount
  /// Moves tokens of the mint given, which must have `decimals`.
  case transferChecked(amount: UInt64, decimals: UInt8)
  /// Approves tokens of the mint given, which must have `decimals`.
  case approveChecked(amount: UInt64, decimals: UInt8)
  /// Makes tokens of the mint given, which must have `decimals`.
  case mintToChecked(amount: UInt64, decimals: UInt8)
  /// Destroys tokens of the mint given, which must have `decimals`.
  case burnChecked(amount: UInt64, decimals: UInt8)
  /// Sets up a token account; the rent sysvar is given as an account.
  case initializeAccount2(owner: PublicKey)
  /// Brings the amount of a wrapped SOL account to its lamports.
  case syncNative
  /// Sets up a token account.
  case initializeAccount3(owner: PublicKey)
  /// Sets up an authority of several keys, without the rent sysvar.
  case initializeMultisig2(required: UInt8)
  /// Sets up a mint.
  case initializeMint2(decimals: UInt8, mintAuthority: PublicKey, freezeAuthority: PublicKey?)
  /// Hands back the size of a token account of the mint, as eight bytes.
  case getAccountDataSize
  /// Does nothing: owners can't be made immutable in this program.
  case initializeImmutableOwner
  /// Hands back the amount as decimal text.
  case amountToUIAmount(amount: UInt64)
  /// Hands back the amount that decimal text stands for, as eight bytes.
  case uiAmountToAmount(text: String)

  /// What `setAuthority` hands over.
  public enum AuthorityType: UInt8, Sendable {
    /// A mint's right to make tokens.
    case mintTokens = 0
    /// A mint's right to freeze accounts.
    case freezeAccount = 1
    /// A token account's owner.
    case accountOwner = 2
    /// The right to close a token account.
    case closeAccount = 3

    /// The name, in snake case.
    public var name: String {
      switch self {
      case .mintTokens: "mint_tokens"
      case .freezeAccount: "freeze_account"
      case .accountOwner: "account_owner"
      case .closeAccount: "close_account"
      }
    }
  }
}
