public import SolanaPrimitives

/// An instruction of the SPL Token program, version 3.5.0. Amounts are in base units.
///
/// An account that is called an authority or owner can be a `Multisig` account; its signers then follow the listed
/// accounts.
public enum TokenInstruction: Hashable, Sendable {
  /// Initializes a mint; the rent sysvar is one of the accounts.
  case initializeMint(decimals: UInt8, mintAuthority: PublicKey, freezeAuthority: PublicKey?)
  /// Initializes a token account; its owner and the rent sysvar are among the accounts.
  case initializeAccount
  /// Initializes a `Multisig` account of which `required` signers must sign; the rent sysvar and then the signers are
  /// accounts.
  case initializeMultisig(required: UInt8)
  /// Transfers tokens.
  case transfer(amount: UInt64)
  /// Lets a delegate move up to `amount`, in place of an earlier approval.
  case approve(amount: UInt64)
  /// Revokes an approval.
  case revoke
  /// Gives an authority over a mint or account to another address, or removes it.
  case setAuthority(AuthorityType, newAuthority: PublicKey?)
  /// Mints tokens.
  case mintTo(amount: UInt64)
  /// Burns tokens.
  case burn(amount: UInt64)
  /// Closes an account that holds no tokens, or wrapped SOL; its lamports go to another account.
  case closeAccount
  /// Freezes a token account.
  case freezeAccount
  /// Thaws a frozen token account.
  case thawAccount
  /// Transfers tokens of a mint, which must have `decimals`.
  case transferChecked(amount: UInt64, decimals: UInt8)
  /// Approves tokens of a mint, which must have `decimals`.
  case approveChecked(amount: UInt64, decimals: UInt8)
  /// Mints tokens of a mint, which must have `decimals`.
  case mintToChecked(amount: UInt64, decimals: UInt8)
  /// Burns tokens of a mint, which must have `decimals`.
  case burnChecked(amount: UInt64, decimals: UInt8)
  /// Initializes a token account; the rent sysvar is one of the accounts.
  case initializeAccount2(owner: PublicKey)
  /// Sets the amount of a wrapped SOL account to its lamports above the reserve.
  case syncNative
  /// Initializes a token account.
  case initializeAccount3(owner: PublicKey)
  /// Initializes a `Multisig` account, without the rent sysvar.
  case initializeMultisig2(required: UInt8)
  /// Initializes a mint.
  case initializeMint2(decimals: UInt8, mintAuthority: PublicKey, freezeAuthority: PublicKey?)
  /// Returns the size of a token account of the mint, as eight bytes.
  case getAccountDataSize
  /// Does nothing: this program cannot make owners immutable.
  case initializeImmutableOwner
  /// Returns the amount as decimal text.
  case amountToUIAmount(amount: UInt64)
  /// Returns the amount of decimal text, as eight bytes.
  case uiAmountToAmount(text: String)

  /// The authority that `setAuthority` changes.
  public enum AuthorityType: UInt8, Sendable {
    /// The mint authority of a mint.
    case mintTokens = 0
    /// The freeze authority of a mint.
    case freezeAccount = 1
    /// The owner of a token account.
    case accountOwner = 2
    /// The close authority of a token account.
    case closeAccount = 3

    /// The name in snake case.
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
