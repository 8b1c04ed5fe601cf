/// The balance that keeps an account on the chain, as the Rent sysvar states it
/// (https://solana.com/docs/core/accounts#rent).
public struct Rent: Equatable, Sendable {
  /// Lamports per byte and year.
  public var lamportsPerByteYear: UInt64
  /// Years of rent that a balance must cover to be exempt.
  public var exemptionYears: UInt64

  /// Bytes that every account is charged for besides its data.
  public static let accountOverhead: UInt64 = 128

  /// The rate of every public cluster: 3,480 lamports a byte and year, exempt with two years.
  @inlinable
  public init(lamportsPerByteYear: UInt64 = 3_480, exemptionYears: UInt64 = 2) {
    self.lamportsPerByteYear = lamportsPerByteYear
    self.exemptionYears = exemptionYears
  }

  /// The least balance that exempts an account with `space` bytes of data; the greatest of `UInt64` if it is more
  /// than that.
  ///
  /// - Parameter space: data length in bytes; the runtime allows 10 MiB at most. Negative counts as 0.
  @inlinable
  public func minimumBalance(space: Int) -> Lamports {
    let (bytes, bytesOverflow) = UInt64(clamping: space).addingReportingOverflow(Rent.accountOverhead)
    let (yearly, yearlyOverflow) = bytes.multipliedReportingOverflow(by: lamportsPerByteYear)
    let (total, totalOverflow) = yearly.multipliedReportingOverflow(by: exemptionYears)
    return Lamports(bytesOverflow || yearlyOverflow || totalOverflow ? .max : total)
  }

  /// Whether a balance exempts an account with `space` bytes of data from rent.
  @inlinable
  public func isExempt(_ balance: Lamports, space: Int) -> Bool {
    balance >= minimumBalance(space: space)
  }
}
