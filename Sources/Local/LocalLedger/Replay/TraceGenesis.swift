public import ProgramRuntime
public import SolanaPrimitives

/// How a recording begins.
public struct TraceGenesis: Sendable {
  /// The recording's name.
  public let name: String
  /// Which build of the program was recorded (`test`, `mainnet`).
  public let variant: String
  /// Where the recorded program is deployed.
  public let programID: PublicKey
  /// The mint of the token that is staked.
  public let mint: PublicKey
  /// The mint of USDC.
  public let usdcMint: PublicKey
  /// The cluster's time at the start, in seconds since 1970-01-01 UTC.
  public let unixTimestamp: Int64
  /// Names of keys, in the order of the recording.
  public let actors: [(name: String, key: PublicKey)]
  /// The accounts at the start.
  public let accounts: [TraceAccount]
}

/// The state of an account in a recording.
public struct TraceAccount: Equatable, Sendable {
  /// The account.
  public let key: PublicKey
  /// What it is; nil if it is gone.
  public let state: AccountState?
}
