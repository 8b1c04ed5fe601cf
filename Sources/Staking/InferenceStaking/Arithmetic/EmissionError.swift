/// Why an epoch has no emission.
public enum EmissionError: Error, Hashable, Sendable {
  /// The epoch is 0; epochs count from 1.
  case noSuchEpoch
  /// The part for uptime, in percent, is above 50.
  case uptimePercentage(UInt8)
}
