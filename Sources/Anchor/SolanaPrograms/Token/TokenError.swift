public import AnchorCore

/// Why the SPL Token program refuses an instruction.
public enum TokenError: UInt32, CaseIterable, Error, Sendable {
  /// Too few lamports to be exempt from rent.
  case notRentExempt = 0
  /// Fewer tokens than asked for, or than the delegate may move.
  case insufficientFunds = 1
  /// The account is no mint.
  case invalidMint = 2
  /// The accounts are of different mints.
  case mintMismatch = 3
  /// Somebody else's account or mint.
  case ownerMismatch = 4
  /// Nobody can make more tokens of this mint.
  case fixedSupply = 5
  /// The account is set up already.
  case alreadyInUse = 6
  /// A multisignature account with too few or too many keys.
  case invalidNumberOfProvidedSigners = 7
  /// A multisignature account that no number of its keys, or none, would satisfy.
  case invalidNumberOfRequiredSigners = 8
  /// The account is not set up.
  case uninitializedState = 9
  /// Not possible for wrapped SOL.
  case nativeNotSupported = 10
  /// The account still holds tokens.
  case nonNativeHasBalance = 11
  /// The data is no instruction of the program.
  case invalidInstruction = 12
  /// The account is not in the state for this: frozen where it must not be, or the other way round.
  case invalidState = 13
  /// A sum does not fit 64 bits.
  case overflow = 14
  /// The account has no such authority.
  case authorityTypeNotSupported = 15
  /// The mint has no freeze authority.
  case mintCannotFreeze = 16
  /// The account is frozen.
  case accountFrozen = 17
  /// The mint has other decimals than the instruction says.
  case mintDecimalsMismatch = 18
  /// Only possible for wrapped SOL.
  case nonNativeNotSupported = 19

  /// Number, name and text.
  public var errorDescription: ProgramErrorDescription {
    let (name, message) = Self.texts[Int(rawValue)]
    return ProgramErrorDescription(code: rawValue, name: name, message: message)
  }

  /// The line that the program logs before it fails, behind `Program log: `.
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
