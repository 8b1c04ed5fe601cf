public import ProgramRuntime
public import SolanaPrimitives

/// The start of a recording.
public struct TraceGenesis: Sendable {
  /// The recording's name.
  public let name: String
  /// The build of the program that was recorded (`test`, `mainnet`).
  public let variant: String
  /// The address of the recorded program.
  public let programID: PublicKey
  /// The mint of the staked token.
  public let mint: PublicKey
  /// The mint of USDC.
  public let usdcMint: PublicKey
  /// The cluster's time at the start, in seconds since 1970-01-01 UTC.
  public let unixTimestamp: Int64
  /// Addresses with the names that the recording gives them, in its order.
  public let actors: [(name: String, address: PublicKey)]
  /// The accounts at the start.
  public let accounts: [TraceAccount]
}

/// The state of an account in a recording.
public struct TraceAccount: Equatable, Sendable {
  /// The account's address.
  public let address: PublicKey
  /// Its state; nil if there is no account.
  public let state: AccountState?
}
