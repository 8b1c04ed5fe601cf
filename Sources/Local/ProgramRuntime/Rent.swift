/// The price of keeping bytes on the chain, as the Rent sysvar has it.
public struct Rent: Equatable, Sendable {
  /// Lamports per byte and year.
  public var lamportsPerByteYear: UInt64
  /// Years of rent that a balance must cover to be exempt.
  public var exemptionYears: UInt64

  /// What every account costs besides its data, in bytes.
  public static let accountOverhead: UInt64 = 128

  /// The rate of every public cluster: 3,480 lamports a byte and year, exempt with two years.
  @inlinable
  public init(lamportsPerByteYear: UInt64 = 3_480, exemptionYears: UInt64 = 2) {
    self.lamportsPerByteYear = lamportsPerByteYear
    self.exemptionYears = exemptionYears
  }

  /// The least balance in lamports that exempts an account of `space` bytes; `UInt64.max` if it is more than that.
  @inlinable
  public func minimumBalance(space: UInt64) -> UInt64 {
    let (bytes, bytesOverflow) = space.addingReportingOverflow(Rent.accountOverhead)
    let (yearly, yearlyOverflow) = bytes.multipliedReportingOverflow(by: lamportsPerByteYear)
    let (total, totalOverflow) = yearly.multipliedReportingOverflow(by: exemptionYears)
    return bytesOverflow || yearlyOverflow || totalOverflow ? .max : total
  }

  /// Whether `lamports` exempt an account of `space` bytes from rent.
  @inlinable
  public func isExempt(lamports: UInt64, space: UInt64) -> Bool {
    lamports >= minimumBalance(space: space)
  }
}
