/// The USDC that one share of a pool has earned since the pool was created (<doc:ProtocolArithmetic#USDC-index>).
///
/// The value is USDC base units per share times 10¹⁸. The program never lowers it.
public struct USDCIndex: Hashable, Sendable {
  /// The scale of the index: 10¹⁸.
  public static let precision: UInt64 = 1_000_000_000_000_000_000

  /// The index as stored in `cumulative_usdc_per_share` and `last_settled_usdc_per_share`.
  public let value: UInt128

  /// The index with a stored value.
  @inlinable
  public init(_ value: UInt128) {
    self.value = value
  }

  /// The index after `usdc` base units were divided among all shares.
  ///
  /// A pool without shares keeps its index: nobody can claim what is distributed to it.
  /// - Throws: `additionOverflow` beyond 128 bits.
  @inlinable
  public func raised(byUSDC usdc: UInt64, totalShares: UInt64) throws(StakingArithmeticError) -> USDCIndex {
    if totalShares == 0 || usdc == 0 { return self }
    let product = usdc.multipliedFullWidth(by: Self.precision)
    let perShare = flooredQuotient(high: product.high, low: product.low, by: totalShares)
    return USDCIndex(try value.adding(UInt128(high: perShare.high, low: perShare.low)))
  }

  /// The difference to an earlier index; zero if this one is lower.
  @inlinable
  public func rise(since earlier: USDCIndex) -> UInt128 {
    value > earlier.value ? value &- earlier.value : 0
  }

  /// The accrued earnings of a record in USDC base units after it is settled at this index.
  ///
  /// As in the program, earnings since the last settlement are **cut** to their low 64 bits.
  /// - Throws: `multiplicationOverflow` beyond 128 bits; `additionOverflow` beyond 64.
  @inlinable
  public func settledEarnings(
    shares: UInt64, lastSettled: USDCIndex, accrued: UInt64
  ) throws(StakingArithmeticError) -> UInt64 {
    let delta = rise(since: lastSettled)
    if delta == 0 || shares == 0 { return accrued }
    let product = delta.multiplied(by: shares)
    if product.high != 0 { throw .multiplicationOverflow }
    return try accrued.adding(flooredQuotient(high: product.middle, low: product.low, by: Self.precision).low)
  }

  /// Whether a record has unclaimed earnings.
  @inlinable
  public func hasUnclaimedEarnings(shares: UInt64, lastSettled: USDCIndex, accrued: UInt64) -> Bool {
    if accrued > 0 { return true }
    let product = rise(since: lastSettled).multiplied(by: shares)
    return product.high != 0 || product.middle != 0 || product.low >= Self.precision
  }

  /// Accrued earnings plus those since the last settlement in USDC base units, without a bound: for display.
  ///
  /// They differ from `settledEarnings(shares:lastSettled:accrued:)` only where the program would panic or cut.
  @inlinable
  public func availableEarnings(shares: UInt64, lastSettled: USDCIndex, accrued: UInt64) -> WideAmount {
    let product = rise(since: lastSettled).multiplied(by: shares)
    return WideAmount(high: product.high, middle: product.middle, low: product.low)
      .dividedRoundingDown(by: Self.precision).adding(accrued)
  }
}

extension UInt128 {
  /// The 192-bit product with a 64-bit number, by words.
  @inlinable
  func multiplied(by factor: UInt64) -> (high: UInt64, middle: UInt64, low: UInt64) {
    let lower = lowWord.multipliedFullWidth(by: factor)
    let upper = highWord.multipliedFullWidth(by: factor)
    let (middle, carry) = upper.low.addingReportingOverflow(lower.high)
    return (upper.high &+ (carry ? 1 : 0), middle, lower.low)
  }
}
