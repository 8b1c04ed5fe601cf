import InferenceStaking
import SolanaPrimitives
import TestSupport
import Testing

@Suite("Arithmetic of shares")
struct ShareArithmeticTests {
  /// Numbers near the ends of their range and in between.
  private func number(_ random: inout SeededRandom) -> UInt64 {
    switch random.below(5) {
    case 0: UInt64(random.below(4))
    case 1: .max - UInt64(random.below(4))
    default: random.next() >> UInt64(random.below(64))
    }
  }

  @Test("Quotients are those of wide arithmetic, and what has no result says why")
  func quotients() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<20_000 {
      let (amount, shares, staked) = (number(&random), number(&random), number(&random))
      let found = Result { () throws(StakingArithmeticError) in
        try ShareArithmetic.shares(forTokens: amount, totalShares: shares, totalStakedAmount: staked)
      }
      if shares == 0 {
        #expect(found == .success(amount))
      } else if staked == 0 {
        #expect(found == .failure(.divisionByZero))
      } else {
        let exact = UInt128(amount) * UInt128(shares) / UInt128(staked)
        #expect(found == UInt64(exactly: exact).map { .success($0) } ?? .failure(.resultTooLarge))
      }
    }
  }

  @Test("Staking and unstaking at once never gains, and never lowers the price for the others")
  func roundTrips() throws {
    var random = SeededRandom(seed: 2)
    for _ in 0..<5_000 {
      let shares = 1 + random.next() >> 20
      let staked = shares + random.next() >> 20
      var pool = OperatorPool.sample(shares: shares, staked: staked)
      var record = StakingRecord.sample(shares: 0)
      let before = try #require(pool.sharePrice)
      let amount = random.next() >> UInt64(20 + random.below(40))
      let got = try pool.stakeTokens(amount, settling: &record)
      let between = try #require(pool.sharePrice)
      let back = try pool.unstakeTokens(shares: got, settling: &record)
      #expect(back <= amount)
      #expect(between >= before)
      #expect(try #require(pool.sharePrice) >= between)
      #expect(pool.totalShares == shares && pool.totalStakedAmount + back == staked + amount)
      #expect(pool.totalUnstaking == back)
    }
  }

  @Test("The numbers of the specification")
  func specified() throws {
    // Section 13: 150,000 and 400,000 staked, then one epoch with reward 1000 at 15 %, USDC 1000 at 10 %.
    var pool = OperatorPool.sample(shares: 550_000, staked: 550_000)
    let rewards = try CommissionSplit(amount: 1000, rateBps: 1500)
    let usdc = try CommissionSplit(amount: 1000, rateBps: 1000)
    #expect(rewards.commission == 150 && rewards.rest == 850 && usdc.commission == 100 && usdc.rest == 900)
    pool.totalStakedAmount += rewards.rest
    #expect(try pool.tokens(forShares: 10_000) == 10_015)
    #expect(try pool.shares(forTokens: 1000) == 998)
    var operatorRecord = StakingRecord.sample(shares: 150_000)
    let staked = try pool.stakeTokens(rewards.commission, settling: &operatorRecord)
    operatorRecord.shares += staked
    #expect(staked == 149 && pool.totalStakedAmount == 551_000 && pool.totalShares == 550_149)
    try pool.distribute(usdc: usdc.rest)
    #expect(pool.cumulativeUSDCPerShare == 1_635_920_450_641_553)
    #expect(try operatorRecord.claimableUSDC(in: pool) == 245)
    #expect(try StakingRecord.sample(shares: 400_000).claimableUSDC(in: pool) == 654)
  }

  @Test("A ratio is exact, in lowest terms, and compares by value")
  func ratios() throws {
    #expect(ExactRatio(1, over: 0) == nil)
    #expect(ExactRatio(6, over: 4) == ExactRatio(3, over: 2))
    #expect(ExactRatio(0, over: 9) == ExactRatio(0, over: 1))
    let (almost, one) = (ExactRatio(.max - 1, over: .max), ExactRatio(1, over: 1))
    #expect(try #require(almost) < #require(one))
    let close = try (#require(ExactRatio(.max - 2, over: .max - 1)), #require(almost))
    #expect(close.0 < close.1 && !(close.1 < close.0))
    #expect(OperatorPool.sample(shares: 0, staked: 5).sharePrice == nil)
  }
}

extension OperatorPool {
  static func sample(shares: UInt64, staked: UInt64) -> OperatorPool {
    OperatorPool(
      version: 1, bump: 0, initialPoolAdmin: .systemProgram, admin: .systemProgram, name: "",
      description: nil, websiteURL: nil, avatarImageURL: nil, operatorStakingRecord: .systemProgram,
      operatorAuthKeys: [], autoStakeFees: false, rewardCommissionRateBps: 0, newRewardCommissionRateBps: nil,
      usdcCommissionRateBps: 0, newUSDCCommissionRateBps: nil, allowDelegation: true,
      totalStakedAmount: staked,
      totalShares: shares, totalUnstaking: 0, joinedAtEpoch: 0, closedAtEpoch: nil, haltedAtTimestamp: nil,
      rewardLastClaimedEpoch: 0, accruedRewards: 0, accruedRewardCommission: 0, accruedUSDCCommission: 0,
      accruedDelegatorUSDC: 0, cumulativeUSDCPerShare: 0)
  }
}

extension StakingRecord {
  static func sample(shares: UInt64) -> StakingRecord {
    StakingRecord(
      version: 1, owner: .systemProgram, operatorPool: .systemProgram, shares: shares, unstakeAtTimestamp: 0,
      tokensUnstakeAmount: 0, lastSettledUSDCPerShare: 0, accruedUSDCEarnings: 0)
  }
}
