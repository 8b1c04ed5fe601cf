public import AnchorCore

/// Why the System program refuses an instruction, besides the runtime's own errors.
public enum SystemError: UInt32, CaseIterable, Error, Sendable {
  /// An account with data, lamports or another owner stands at the address already.
  case accountAlreadyInUse = 0
  /// The paying account has too few lamports.
  case resultWithNegativeLamports = 1
  /// The program id can't own accounts.
  case invalidProgramID = 2
  /// The space asked for is more than an account can have.
  case invalidAccountDataLength = 3
  /// The seed is longer than 32 bytes.
  case maxSeedLengthExceeded = 4
  /// The address is not the one derived from base, seed and owner.
  case addressWithSeedMismatch = 5
  /// There are no recent blockhashes to advance a nonce to.
  case nonceNoRecentBlockhashes = 6
  /// The nonce was advanced in this block already.
  case nonceBlockhashNotExpired = 7
  /// The nonce is another one.
  case nonceUnexpectedBlockhashValue = 8

  /// The runtime's name.
  public var name: String {
    switch self {
    case .accountAlreadyInUse: "AccountAlreadyInUse"
    case .resultWithNegativeLamports: "ResultWithNegativeLamports"
    case .invalidProgramID: "InvalidProgramId"
    case .invalidAccountDataLength: "InvalidAccountDataLength"
    case .maxSeedLengthExceeded: "MaxSeedLengthExceeded"
    case .addressWithSeedMismatch: "AddressWithSeedMismatch"
    case .nonceNoRecentBlockhashes: "NonceNoRecentBlockhashes"
    case .nonceBlockhashNotExpired: "NonceBlockhashNotExpired"
    case .nonceUnexpectedBlockhashValue: "NonceUnexpectedBlockhashValue"
    }
  }

  /// Number, name and text.
  public var errorDescription: ProgramErrorDescription {
    ProgramErrorDescription(code: rawValue, name: name, message: message)
  }

  private var message: String {
    switch self {
    case .accountAlreadyInUse: "An account with the same address already exists"
    case .resultWithNegativeLamports: "Account does not have enough lamports to perform the operation"
    case .invalidProgramID: "Cannot assign account to this program id"
    case .invalidAccountDataLength: "Cannot allocate account data of this length"
    case .maxSeedLengthExceeded: "Length of requested seed is too long"
    case .addressWithSeedMismatch: "Provided address does not match addressed derived from seed"
    case .nonceNoRecentBlockhashes: "Advancing stored nonce requires a populated RecentBlockhashes sysvar"
    case .nonceBlockhashNotExpired: "Stored nonce is still in recent_blockhashes"
    case .nonceUnexpectedBlockhashValue: "Specified nonce does not match stored nonce"
    }
  }
}
