import InferenceStaking
import JSONText
import SolanaPrimitives
import TestSupport
import Testing

@Suite("shares.json")
struct SharesConformance {
  @Test("Shares, tokens, settlements, the index and commissions come out as the program computes them")
  func cases() throws {
    try Fixtures.forEachCase(file: "shares", list: "cases") { _, node in
      let expected = try outcome(of: node)
      let operation = try node.text("op")
      let input = try Fixtures.require(node["in"], "in")
      let found: String
      do throws(StakingArithmeticError) {
        found = try result(operation, Input(input))
      } catch {
        found = name(error)
      }
      try Fixtures.match(found, expected, operation)
    }
  }

  @Test("Sequences of a pool and its stakers go step by step as in the program")
  func sequences() throws {
    try Fixtures.forEachCase(file: "shares", list: "sequences") { _, node in
      var pool = OperatorPool.empty
      var stakers = Array(repeating: StakingRecord.empty, count: 3)
      for (index, step) in try node.list("steps").enumerated() {
        let who = try Fixtures.require(step["who"]?.uint64.flatMap(Int.init(exactly:)), "who")
        var (nextPool, staker) = (pool, stakers[who])
        var found: String?
        do throws(StakingArithmeticError) {
          found = try play(try? step.text("op"), try? number(step, "amount"), &nextPool, &staker)
          (pool, stakers[who]) = (nextPool, staker)
        } catch {
          found = name(error)
        }
        try Fixtures.match(
          found ?? "", step["abort"]?.string ?? step["result"]?.string ?? "", "result of step \(index)")
        try compare(pool, stakers[who], step, index)
      }
    }
  }

  /// The numbers of a case; a missing one counts as zero and shows in the result.
  private struct Input {
    let node: JSONNode
    init(_ node: JSONNode) { self.node = node }
    func word(_ key: String) -> UInt64 { node[key]?.string.flatMap { UInt64($0) } ?? 0 }
    func wide(_ key: String) -> UInt128 { node[key]?.string.flatMap { UInt128($0) } ?? 0 }
  }

  private func result(_ operation: String, _ input: Input) throws(StakingArithmeticError) -> String {
    let (shares, accrued) = (input.word("shares"), input.word("accrued"))
    let index = USDCIndex(input.wide("cumulative"))
    let last = USDCIndex(input.wide("last_settled"))
    let (totalShares, totalStaked) = (input.word("total_shares"), input.word("total_staked"))
    switch operation {
    case "shares_for_tokens":
      return String(
        try ShareArithmetic.shares(
          forTokens: input.word("tokens"), totalShares: totalShares, totalStakedAmount: totalStaked))
    case "tokens_for_shares":
      return String(
        try ShareArithmetic.tokens(
          forShares: shares, totalShares: totalShares, totalStakedAmount: totalStaked))
    case "settle":
      let earned = try index.settledEarnings(shares: shares, lastSettled: last, accrued: accrued)
      return "\(earned) \(index.value)"
    case "has_unclaimed":
      return String(index.hasUnclaimedEarnings(shares: shares, lastSettled: last, accrued: accrued))
    case "available":
      return index.availableEarnings(shares: shares, lastSettled: last, accrued: accrued).decimalText
    case "raise_index":
      return String(try index.raised(byUSDC: input.word("usdc"), totalShares: totalShares).value)
    case "split_commission":
      let rate = UInt16(exactly: input.word("bps")) ?? 0
      let split = try CommissionSplit(amount: input.word("amount"), rateBps: rate)
      return "\(split.commission) \(split.rest)"
    default: return "unknown operation"
    }
  }

  private func outcome(of node: JSONNode) throws -> String {
    if let abort = node["abort"]?.string { return abort }
    let out = try Fixtures.require(node["out"], "out")
    if let text = out.string { return text }
    if let flag = out.bool { return String(flag) }
    let keys = out["commission"] == nil ? ["accrued", "last_settled"] : ["commission", "rest"]
    return try keys.map { try out.text($0) }.joined(separator: " ")
  }

  private func play(
    _ operation: String?, _ amount: UInt64?, _ pool: inout OperatorPool, _ staker: inout StakingRecord
  ) throws(StakingArithmeticError) -> String? {
    let amount = amount ?? 0
    switch operation {
    case "stake":
      let shares = try pool.stakeTokens(amount, settling: &staker)
      staker.shares = try staker.shares.adding(shares)
      return String(shares)
    case "unstake":
      let tokens = try pool.unstakeTokens(shares: amount, settling: &staker)
      staker.shares = try staker.shares.subtracting(amount)
      return String(tokens)
    case "slash":
      let tokens = try pool.slashTokens(shares: amount, settling: &staker)
      staker.shares = try staker.shares.subtracting(amount)
      return String(tokens)
    case "usdc": try pool.distribute(usdc: amount)
    case "reward": pool.totalStakedAmount = try pool.totalStakedAmount.adding(amount)
    default: return "unknown operation"
    }
    return nil
  }

  private func compare(
    _ pool: OperatorPool, _ staker: StakingRecord, _ step: JSONNode, _ index: Int
  ) throws {
    let expectedPool = try Fixtures.require(step["pool"], "pool")
    let found =
      "\(pool.totalShares) \(pool.totalStakedAmount) \(pool.totalUnstaking) \(pool.cumulativeUSDCPerShare)"
    let wanted = try ["total_shares", "total_staked", "total_unstaking", "cumulative"]
      .map { try expectedPool.text($0) }
    try Fixtures.match(found, wanted.joined(separator: " "), "pool after step \(index)")
    let expectedStaker = try Fixtures.require(step["staker"], "staker")
    let foundStaker = "\(staker.shares) \(staker.lastSettledUSDCPerShare) \(staker.accruedUSDCEarnings)"
    let wantedStaker = try ["shares", "last_settled", "accrued"].map { try expectedStaker.text($0) }
    try Fixtures.match(foundStaker, wantedStaker.joined(separator: " "), "staker after step \(index)")
  }

  private func number(_ node: JSONNode, _ key: String) throws -> UInt64 {
    try Fixtures.require(UInt64(node.text(key)), key)
  }

  private func name(_ error: StakingArithmeticError) -> String {
    switch error {
    case .multiplicationOverflow: "mul_overflow"
    case .additionOverflow: "add_overflow"
    case .subtractionUnderflow: "sub_underflow"
    case .divisionByZero: "div_by_zero"
    case .resultTooLarge: "u64_overflow"
    }
  }
}

extension OperatorPool {
  fileprivate static let empty = OperatorPool(
    version: 1, bump: 0, initialPoolAdmin: .systemProgram, admin: .systemProgram, name: "", description: nil,
    websiteURL: nil, avatarImageURL: nil, operatorStakingRecord: .systemProgram, operatorAuthKeys: [],
    autoStakeFees: false, rewardCommissionRateBps: 0, newRewardCommissionRateBps: nil,
    usdcCommissionRateBps: 0, newUSDCCommissionRateBps: nil, allowDelegation: true, totalStakedAmount: 0,
    totalShares: 0, totalUnstaking: 0, joinedAtEpoch: 0, closedAtEpoch: nil, haltedAtTimestamp: nil,
    rewardLastClaimedEpoch: 0, accruedRewards: 0, accruedRewardCommission: 0, accruedUSDCCommission: 0,
    accruedDelegatorUSDC: 0, cumulativeUSDCPerShare: 0)
}

extension StakingRecord {
  fileprivate static let empty = StakingRecord(
    version: 1, owner: .systemProgram, operatorPool: .systemProgram, shares: 0, unstakeAtTimestamp: 0,
    tokensUnstakeAmount: 0, lastSettledUSDCPerShare: 0, accruedUSDCEarnings: 0)
}
