// The record's side of the USDC index (ProtocolArithmetic, "USDC index"), and what a record is worth.

extension StakingRecord {
  /// Brings the record's earnings up to the pool's index.
  /// - Throws: `multiplicationOverflow` or `additionOverflow`; the record is then unchanged.
  public mutating func settle(in pool: OperatorPool) throws(StakingArithmeticError) {
    accruedUSDCEarnings = try claimableUSDC(in: pool)
    lastSettledUSDCPerShare = pool.cumulativeUSDCPerShare
  }

  /// The USDC base units that a claim would pay now, if its gates let it pass.
  ///
  /// Not included is USDC of epochs that the pool has not accrued, or accrued but not moved yet.
  /// - Throws: `multiplicationOverflow` or `additionOverflow` where the program would panic.
  public func claimableUSDC(in pool: OperatorPool) throws(StakingArithmeticError) -> UInt64 {
    try USDCIndex(pool.cumulativeUSDCPerShare).settledEarnings(
      shares: shares, lastSettled: USDCIndex(lastSettledUSDCPerShare), accrued: accruedUSDCEarnings)
  }

  /// Whether the record has USDC that was not claimed; never fails, since the program saturates here.
  public func hasUnclaimedUSDC(in pool: OperatorPool) -> Bool {
    USDCIndex(pool.cumulativeUSDCPerShare).hasUnclaimedEarnings(
      shares: shares, lastSettled: USDCIndex(lastSettledUSDCPerShare), accrued: accruedUSDCEarnings)
  }

  /// The base units that the record's shares are worth; pending tokens are not among them.
  /// - Throws: as `OperatorPool.tokens(forShares:)`.
  public func tokenValue(in pool: OperatorPool) throws(StakingArithmeticError) -> UInt64 {
    try pool.tokens(forShares: shares)
  }
}
