/// One line of a recording.
public enum TraceEvent: Sendable {
  /// The start: accounts and time.
  case genesis(TraceGenesis)
  /// The cluster's time from here on, in seconds since 1970-01-01 UTC.
  case clock(unixTimestamp: Int64)
  /// Accounts put in place from outside.
  case set(accounts: [TraceAccount], note: String)
  /// A transaction.
  case transaction(TraceTransaction)
}
