// The record's side of the USDC index (ProtocolArithmetic, "USDC index"), and the token value of a record.

extension StakingRecord {
  /// Adds what the record has earned since its last settlement, and notes the pool's index.
  ///
  /// - Throws: `multiplicationOverflow` or `additionOverflow`; the record is then unchanged.
  public mutating func settle(in pool: OperatorPool) throws(StakingArithmeticError) {
    accruedUSDCEarnings = try claimableUSDC(in: pool)
    lastSettledUSDCPerShare = pool.cumulativeUSDCPerShare
  }

  /// The USDC base units that a claim would pay now, if its gates allow it.
  ///
  /// Not included is USDC of epochs that the pool has not accrued, or has accrued but not transferred yet.
  /// - Throws: `multiplicationOverflow` or `additionOverflow` where the program would panic.
  public func claimableUSDC(in pool: OperatorPool) throws(StakingArithmeticError) -> UInt64 {
    try USDCIndex(pool.cumulativeUSDCPerShare).settledEarnings(
      shares: shares, lastSettled: USDCIndex(lastSettledUSDCPerShare), accrued: accruedUSDCEarnings)
  }

  /// Whether the record has unclaimed USDC. The program saturates here, so this cannot fail.
  public func hasUnclaimedUSDC(in pool: OperatorPool) -> Bool {
    USDCIndex(pool.cumulativeUSDCPerShare).hasUnclaimedEarnings(
      shares: shares, lastSettled: USDCIndex(lastSettledUSDCPerShare), accrued: accruedUSDCEarnings)
  }

  /// The base units that the record's shares are worth, without its pending tokens.
  ///
  /// - Throws: As `OperatorPool.tokens(forShares:)`.
  public func tokenValue(in pool: OperatorPool) throws(StakingArithmeticError) -> UInt64 {
    try pool.tokens(forShares: shares)
  }
}
