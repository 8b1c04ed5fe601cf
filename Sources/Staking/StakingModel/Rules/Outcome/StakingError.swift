public import AnchorCore
public import InferenceStaking

/// An error with a name and number that the program returns.
public enum StakingError: Equatable, Sendable {
  /// One of the program's own, from 6000.
  case program(StakingProgram.ErrorCode)
  /// One of the Anchor framework's, below 6000.
  case anchor(AnchorFrameworkError)
  /// The runtime's `InvalidAccountData`.
  case invalidAccountData
  /// The runtime's `UninitializedAccount`.
  case uninitializedAccount

  /// The number that the log shows; that of a runtime error is its code shifted by 32 bits.
  public var number: UInt64 {
    switch self {
    case .program(let code): UInt64(code.rawValue)
    case .anchor(let error): UInt64(error.rawValue)
    case .invalidAccountData: 17_179_869_184
    case .uninitializedAccount: 42_949_672_960
    }
  }

  /// The name that the log shows.
  public var name: String {
    switch self {
    case .program(let code): code.name
    case .anchor(let error): error.errorDescription.name
    case .invalidAccountData: "InvalidAccountData"
    case .uninitializedAccount: "UninitializedAccount"
    }
  }

  /// The text that the log shows.
  public var message: String {
    switch self {
    case .program(let code): code.message
    case .anchor(let error): error.errorDescription.message
    case .invalidAccountData: "An account's data contents was invalid"
    case .uninitializedAccount: "An attempt to operate on an account that hasn't been initialized"
    }
  }
}
