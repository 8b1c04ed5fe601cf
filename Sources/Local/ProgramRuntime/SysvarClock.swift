/// The cluster's clock, as the Clock sysvar has it.
public struct SysvarClock: Equatable, Sendable {
  /// The current slot.
  public var slot: UInt64
  /// When the first slot of the epoch began, in seconds since 1970-01-01 UTC.
  public var epochStartTimestamp: Int64
  /// The current epoch of the cluster (not a reward epoch of a program).
  public var epoch: UInt64
  /// The epoch that the newest leader schedule is for.
  public var leaderScheduleEpoch: UInt64
  /// The estimated time of the slot, in seconds since 1970-01-01 UTC.
  public var unixTimestamp: Int64

  /// A clock with these values.
  @inlinable
  public init(
    slot: UInt64, epochStartTimestamp: Int64, epoch: UInt64, leaderScheduleEpoch: UInt64, unixTimestamp: Int64
  ) {
    self.slot = slot
    self.epochStartTimestamp = epochStartTimestamp
    self.epoch = epoch
    self.leaderScheduleEpoch = leaderScheduleEpoch
    self.unixTimestamp = unixTimestamp
  }
}
