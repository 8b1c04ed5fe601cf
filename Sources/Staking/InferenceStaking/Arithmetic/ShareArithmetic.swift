/// Conversion of tokens to shares of a pool and back (<doc:ProtocolArithmetic#Share-price>).
///
/// Amounts are base units. Every division rounds down, in favour of the pool.
public enum ShareArithmetic {
  /// The shares that a stake of `tokens` creates.
  ///
  /// A pool without shares gives one share per base unit, whatever tokens it already holds. A stake that is worth
  /// less than one share gives none.
  /// - Throws: `divisionByZero` for a pool that has shares but no tokens; `resultTooLarge` beyond 64 bits.
  @inlinable
  public static func shares(
    forTokens tokens: UInt64, totalShares: UInt64, totalStakedAmount: UInt64
  ) throws(StakingArithmeticError) -> UInt64 {
    if totalShares == 0 { return tokens }
    return try flooredQuotient(of: tokens, times: totalShares, by: totalStakedAmount)
  }

  /// The tokens that `shares` are worth.
  /// - Throws: `divisionByZero` for a pool without shares, unless `shares` is zero; `resultTooLarge` beyond 64
  ///   bits.
  @inlinable
  public static func tokens(
    forShares shares: UInt64, totalShares: UInt64, totalStakedAmount: UInt64
  ) throws(StakingArithmeticError) -> UInt64 {
    if shares == 0 { return 0 }
    return try flooredQuotient(of: shares, times: totalStakedAmount, by: totalShares)
  }
}
