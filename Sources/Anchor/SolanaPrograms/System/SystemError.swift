public import AnchorCore

/// An error of the System program, besides the runtime's own.
public enum SystemError: UInt32, CaseIterable, Error, Sendable {
  /// There already is an account with data, lamports or another owner at the address.
  case accountAlreadyInUse = 0
  /// The paying account has too few lamports.
  case resultWithNegativeLamports = 1
  /// The program cannot own accounts.
  case invalidProgramID = 2
  /// The requested space is more than an account can have.
  case invalidAccountDataLength = 3
  /// The seed is longer than 32 bytes.
  case maxSeedLengthExceeded = 4
  /// The address is not the one derived from base, seed and owner.
  case addressWithSeedMismatch = 5
  /// There is no recent blockhash to advance the nonce to.
  case nonceNoRecentBlockhashes = 6
  /// The nonce was already advanced in this block.
  case nonceBlockhashNotExpired = 7
  /// The nonce is not the expected one.
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

  /// The number, name and text.
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
