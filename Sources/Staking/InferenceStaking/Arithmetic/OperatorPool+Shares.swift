// The pool's side of the share operations (ProtocolArithmetic, "Share operations").

extension OperatorPool {
  /// The token value of one share, `total_staked_amount / total_shares`; nil if there are no shares.
  public var sharePrice: ExactRatio? { ExactRatio(totalStakedAmount, over: totalShares) }

  /// Whether the pool has no shares, no staked and no pending tokens.
  public var isEmpty: Bool { totalShares == 0 && totalStakedAmount == 0 && totalUnstaking == 0 }

  /// The shares that a stake of `tokens` base units creates now.
  /// - Throws: As `ShareArithmetic.shares(forTokens:totalShares:totalStakedAmount:)`.
  public func shares(forTokens tokens: UInt64) throws(StakingArithmeticError) -> UInt64 {
    try ShareArithmetic.shares(
      forTokens: tokens, totalShares: totalShares, totalStakedAmount: totalStakedAmount)
  }

  /// The base units that `shares` are worth now.
  /// - Throws: As `ShareArithmetic.tokens(forShares:totalShares:totalStakedAmount:)`.
  public func tokens(forShares shares: UInt64) throws(StakingArithmeticError) -> UInt64 {
    try ShareArithmetic.tokens(
      forShares: shares, totalShares: totalShares, totalStakedAmount: totalStakedAmount)
  }

  /// Adds `amount` base units and creates their shares, after settling the record that gets them.
  ///
  /// The caller adds the shares to the record, as in the program.
  /// - Returns: The shares created.
  /// - Throws: As `shares(forTokens:)` and `StakingRecord.settle(in:)`; `additionOverflow`.
  public mutating func stakeTokens(
    _ amount: UInt64, settling record: inout StakingRecord
  ) throws(StakingArithmeticError) -> UInt64 {
    try record.settle(in: self)
    let shares = try shares(forTokens: amount)
    totalStakedAmount = try totalStakedAmount.adding(amount)
    totalShares = try totalShares.adding(shares)
    return shares
  }

  /// Turns `shares` into pending tokens, after settling the record that they are taken from.
  ///
  /// The caller changes the record's shares and pending tokens, as in the program.
  /// - Returns: The base units that are now pending.
  /// - Throws: As `slashTokens(shares:settling:)`; `additionOverflow`.
  public mutating func unstakeTokens(
    shares: UInt64, settling record: inout StakingRecord
  ) throws(StakingArithmeticError) -> UInt64 {
    let tokens = try slashTokens(shares: shares, settling: &record)
    totalUnstaking = try totalUnstaking.adding(tokens)
    return tokens
  }

  /// Destroys `shares` and takes their tokens out of the pool, after settling the record that they are taken from.
  ///
  /// - Returns: The base units taken.
  /// - Throws: As `tokens(forShares:)` and `StakingRecord.settle(in:)`; `subtractionUnderflow`.
  public mutating func slashTokens(
    shares: UInt64, settling record: inout StakingRecord
  ) throws(StakingArithmeticError) -> UInt64 {
    try record.settle(in: self)
    let tokens = try tokens(forShares: shares)
    totalStakedAmount = try totalStakedAmount.subtracting(tokens)
    totalShares = try totalShares.subtracting(shares)
    return tokens
  }

  /// Divides `usdc` base units among all shares; without shares the index stays as it is.
  /// - Throws: `additionOverflow` beyond the index's 128 bits.
  public mutating func distribute(usdc: UInt64) throws(StakingArithmeticError) {
    cumulativeUSDCPerShare =
      try USDCIndex(cumulativeUSDCPerShare).raised(byUSDC: usdc, totalShares: totalShares).value
  }
}
