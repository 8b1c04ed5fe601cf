public import ProgramRuntime
import SolanaPrimitives

extension Ledger {
  /// A span of the cluster's time; a slot takes 400 milliseconds.
  public struct Interval: Equatable, Sendable {
    /// The length; a negative one does not move the clock.
    public let milliseconds: Int64

    /// A span of `count` milliseconds.
    public static func milliseconds(_ count: Int64) -> Interval { Interval(milliseconds: count) }
    /// A span of `count` seconds.
    public static func seconds(_ count: Int64) -> Interval { Interval(count, of: 1_000) }
    /// A span of `count` minutes.
    public static func minutes(_ count: Int64) -> Interval { Interval(count, of: 60_000) }
    /// A span of `count` hours.
    public static func hours(_ count: Int64) -> Interval { Interval(count, of: 3_600_000) }
    /// A span of `count` days of 24 hours.
    public static func days(_ count: Int64) -> Interval { Interval(count, of: 86_400_000) }
    /// A span of `count` slots.
    public static func slots(_ count: Int64) -> Interval {
      Interval(count, of: LedgerTime.millisecondsPerSlot)
    }
    /// A span of `count` epochs of the cluster: two days each.
    public static func epochs(_ count: Int64) -> Interval {
      Interval(count, of: LedgerTime.millisecondsPerSlot * Int64(LedgerTime.slotsPerEpoch))
    }

    private init(milliseconds: Int64) { self.milliseconds = milliseconds }

    private init(_ count: Int64, of unit: Int64) {
      let (product, overflow) = count.multipliedReportingOverflow(by: unit)
      self.milliseconds = overflow ? (count < 0 ? .min : .max) : product
    }
  }

  /// The Clock sysvar. A new value takes effect as it is, with a new blockhash if its slot is another one;
  /// `advance(by:)` continues from it.
  public var clock: SysvarClock {
    get { time.clock }
    set {
      time = LedgerTime(clock: newValue)
      blockhashes.advance(to: newValue.slot)
    }
  }

  /// Advances slot, epoch and time together, and the blockhash if a new slot begins.
  ///
  /// A blockhash is recent for 150 slots: one minute.
  public mutating func advance(by interval: Interval) {
    time.advance(byMilliseconds: interval.milliseconds)
    blockhashes.advance(to: clock.slot)
  }
}

extension SysvarClock {
  /// The default first clock of a ledger: slot 0, on 2025-01-01 at 00:00 UTC.
  public static var genesis: SysvarClock {
    SysvarClock(
      slot: 0, epochStartTimestamp: 1_735_689_600, epoch: 0, leaderScheduleEpoch: 1,
      unixTimestamp: 1_735_689_600)
  }
}
