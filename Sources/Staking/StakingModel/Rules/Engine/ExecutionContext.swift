public import SolanaPrimitives

/// What an instruction knows besides its accounts and data.
public struct ExecutionContext: Equatable, Sendable {
  /// The build.
  public var configuration: StakingConfiguration
  /// The address that the program executes at.
  public var programID: PublicKey
  /// The cluster's time, in seconds since 1970-01-01 UTC.
  public var now: Int64
  /// The index of the transaction's instruction under execution, from 0.
  public var topLevelIndex: UInt16

  /// A context with these values.
  public init(configuration: StakingConfiguration, programID: PublicKey, now: Int64, topLevelIndex: UInt16) {
    self.configuration = configuration
    self.programID = programID
    self.now = now
    self.topLevelIndex = topLevelIndex
  }
}
