public import AnchorCore

/// An error of the SPL Token program, besides the runtime's own.
public enum TokenError: UInt32, CaseIterable, Error, Sendable {
  /// Too few lamports to be exempt from rent.
  case notRentExempt = 0
  /// The account has fewer tokens, or the delegate can move fewer, than the instruction says.
  case insufficientFunds = 1
  /// The account is not a mint.
  case invalidMint = 2
  /// The accounts are of different mints.
  case mintMismatch = 3
  /// The account or mint has another owner.
  case ownerMismatch = 4
  /// The supply of this mint is fixed.
  case fixedSupply = 5
  /// The account is already initialized.
  case alreadyInUse = 6
  /// A multisig account would have too few or too many signers.
  case invalidNumberOfProvidedSigners = 7
  /// A multisig account would require no signer, or more than it has.
  case invalidNumberOfRequiredSigners = 8
  /// The account is not initialized.
  case uninitializedState = 9
  /// Not possible for wrapped SOL.
  case nativeNotSupported = 10
  /// The account still holds tokens.
  case nonNativeHasBalance = 11
  /// The data is not an instruction of the program.
  case invalidInstruction = 12
  /// The account is frozen and must not be, or is not frozen and must be.
  case invalidState = 13
  /// A sum exceeds 64 bits.
  case overflow = 14
  /// The account has no such authority.
  case authorityTypeNotSupported = 15
  /// The mint has no freeze authority.
  case mintCannotFreeze = 16
  /// The account is frozen.
  case accountFrozen = 17
  /// The mint has another number of decimals than the instruction says.
  case mintDecimalsMismatch = 18
  /// Only possible for wrapped SOL.
  case nonNativeNotSupported = 19

  /// The number, name and text.
  public var errorDescription: ProgramErrorDescription {
    let (name, message) = Self.texts[Int(rawValue)]
    return ProgramErrorDescription(code: rawValue, name: name, message: message)
  }

  /// The line that the program logs before it fails, without `Program log: `.
  public var logLine: String {
    switch self {
    case .insufficientFunds: "Error: insufficient funds"
    case .ownerMismatch: "Error: owner does not match"
    case .fixedSupply: "Error: the total supply of this token is fixed"
    case .alreadyInUse: "Error: account or token already in use"
    case .invalidState: "Error: Invalid account state for operation"
    case .mintDecimalsMismatch: "Error: decimals different from the Mint decimals"
    default: "Error: " + Self.texts[Int(rawValue)].message
    }
  }

  private static let texts: [(name: String, message: String)] = [
    ("NotRentExempt", "Lamport balance below rent-exempt threshold"),
    ("InsufficientFunds", "Insufficient funds"),
    ("InvalidMint", "Invalid Mint"),
    ("MintMismatch", "Account not associated with this Mint"),
    ("OwnerMismatch", "Owner does not match"),
    ("FixedSupply", "Fixed supply"),
    ("AlreadyInUse", "Already in use"),
    ("InvalidNumberOfProvidedSigners", "Invalid number of provided signers"),
    ("InvalidNumberOfRequiredSigners", "Invalid number of required signers"),
    ("UninitializedState", "State is uninitialized"),
    ("NativeNotSupported", "Instruction does not support native tokens"),
    ("NonNativeHasBalance", "Non-native account can only be closed if its balance is zero"),
    ("InvalidInstruction", "Invalid instruction"),
    ("InvalidState", "State is invalid for requested operation"),
    ("Overflow", "Operation overflowed"),
    ("AuthorityTypeNotSupported", "Account does not support specified authority type"),
    ("MintCannotFreeze", "This token mint cannot freeze accounts"),
    ("AccountFrozen", "Account is frozen"),
    ("MintDecimalsMismatch", "The provided decimals value different from the Mint decimals"),
    ("NonNativeNotSupported", "Instruction does not support non-native tokens"),
  ]
}
