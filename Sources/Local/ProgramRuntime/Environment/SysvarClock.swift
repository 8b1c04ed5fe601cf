/// The content of the Clock sysvar.
public struct SysvarClock: Equatable, Sendable {
  /// The current slot.
  public var slot: UInt64
  /// The start of the epoch, in seconds since 1970-01-01 UTC.
  public var epochStartTimestamp: Int64
  /// The current epoch of the cluster; not an epoch that a program counts itself.
  public var epoch: UInt64
  /// The latest epoch whose leader schedule is known.
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
