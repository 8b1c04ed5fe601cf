/// One epoch's emission in two parts, in base units.
public struct EmissionSplit: Hashable, Sendable {
  /// What is given for uptime, rounded down.
  public let uptime: UInt64
  /// What is given for work: the rest of the emission.
  public let work: UInt64

  /// The epoch's whole emission.
  public var total: UInt64 { uptime + work }
}
