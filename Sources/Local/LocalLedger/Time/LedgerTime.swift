import ProgramRuntime

/// A clock whose slot, epoch and time advance together.
struct LedgerTime: Sendable {
  static let millisecondsPerSlot: Int64 = 400
  static let slotsPerEpoch: UInt64 = 432_000

  /// The clock that was set last.
  private let base: SysvarClock
  /// The time since.
  private var elapsedMilliseconds: Int64 = 0
  private(set) var clock: SysvarClock

  init(clock: SysvarClock) {
    self.base = clock
    self.clock = clock
  }

  /// Advances the clock; slot and time stop at the greatest value of their type.
  mutating func advance(byMilliseconds milliseconds: Int64) {
    let (sum, overflow) = elapsedMilliseconds.addingReportingOverflow(max(milliseconds, 0))
    elapsedMilliseconds = overflow ? .max : sum
    let (slot, slotOverflow) = base.slot.addingReportingOverflow(
      UInt64(elapsedMilliseconds / LedgerTime.millisecondsPerSlot))
    let (time, timeOverflow) = base.unixTimestamp.addingReportingOverflow(elapsedMilliseconds / 1_000)
    clock.slot = slotOverflow ? .max : slot
    clock.unixTimestamp = timeOverflow ? .max : time
    let epoch = clock.slot / LedgerTime.slotsPerEpoch
    if epoch != clock.epoch {
      clock.epoch = epoch
      clock.leaderScheduleEpoch = epoch == .max ? .max : epoch + 1
      let slotsIntoEpoch = Int64(clock.slot % LedgerTime.slotsPerEpoch)
      clock.epochStartTimestamp =
        clock.unixTimestamp
        - min(slotsIntoEpoch * LedgerTime.millisecondsPerSlot / 1_000, clock.unixTimestamp)
    }
  }
}
