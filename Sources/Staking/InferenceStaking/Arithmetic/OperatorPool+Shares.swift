// The pool's side of the share operations (ProtocolArithmetic, "Share operations").

extension OperatorPool {
  /// What one share is worth in tokens: `total_staked_amount / total_shares`; nil while there are no shares.
  public var sharePrice: ExactRatio? { ExactRatio(totalStakedAmount, over: totalShares) }

  /// Whether nobody has anything in the pool, pending tokens included.
  public var isEmpty: Bool { totalShares == 0 && totalStakedAmount == 0 && totalUnstaking == 0 }

  /// The shares that a stake of `tokens` base units creates now.
  /// - Throws: as `ShareArithmetic.shares(forTokens:totalShares:totalStakedAmount:)`.
  public func shares(forTokens tokens: UInt64) throws(StakingArithmeticError) -> UInt64 {
    try ShareArithmetic.shares(
      forTokens: tokens, totalShares: totalShares, totalStakedAmount: totalStakedAmount)
  }

  /// The base units that `shares` are worth now.
  /// - Throws: as `ShareArithmetic.tokens(forShares:totalShares:totalStakedAmount:)`.
  public func tokens(forShares shares: UInt64) throws(StakingArithmeticError) -> UInt64 {
    try ShareArithmetic.tokens(
      forShares: shares, totalShares: totalShares, totalStakedAmount: totalStakedAmount)
  }

  /// Takes `amount` base units in and creates their shares, after settling the record that gets them.
  ///
  /// The record's shares are left to the caller, as in the program.
  /// - Returns: the shares created.
  public mutating func stakeTokens(
    _ amount: UInt64, settling record: inout StakingRecord
  ) throws(StakingArithmeticError) -> UInt64 {
    try record.settle(in: self)
    let shares = try shares(forTokens: amount)
    totalStakedAmount = try totalStakedAmount.adding(amount)
    totalShares = try totalShares.adding(shares)
    return shares
  }

  /// Turns `shares` into pending tokens, after settling the record that gives them up.
  ///
  /// The record's shares and pending tokens are left to the caller, as in the program.
  /// - Returns: the base units now pending.
  public mutating func unstakeTokens(
    shares: UInt64, settling record: inout StakingRecord
  ) throws(StakingArithmeticError) -> UInt64 {
    let tokens = try slashTokens(shares: shares, settling: &record)
    totalUnstaking = try totalUnstaking.adding(tokens)
    return tokens
  }

  /// Destroys `shares` and takes their tokens out of the pool, after settling the record that loses them.
  /// - Returns: the base units taken.
  public mutating func slashTokens(
    shares: UInt64, settling record: inout StakingRecord
  ) throws(StakingArithmeticError) -> UInt64 {
    try record.settle(in: self)
    let tokens = try tokens(forShares: shares)
    totalStakedAmount = try totalStakedAmount.subtracting(tokens)
    totalShares = try totalShares.subtracting(shares)
    return tokens
  }

  /// Divides `usdc` base units among all shares; without shares nobody gets them.
  /// - Throws: `additionOverflow` beyond the index's 128 bits.
  public mutating func distribute(usdc: UInt64) throws(StakingArithmeticError) {
    cumulativeUSDCPerShare =
      try USDCIndex(cumulativeUSDCPerShare).raised(byUSDC: usdc, totalShares: totalShares).value
  }
}
