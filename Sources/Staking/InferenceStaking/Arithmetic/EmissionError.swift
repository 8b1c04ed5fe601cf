/// Why an epoch has no emission.
public enum EmissionError: Error, Hashable, Sendable {
  /// Epochs count from 1.
  case noSuchEpoch
  /// A part for uptime above 50 percent.
  case uptimePercentage(UInt8)
}
