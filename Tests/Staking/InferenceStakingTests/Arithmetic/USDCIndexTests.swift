import InferenceStaking
import TestSupport
import Testing

@Suite("The USDC index")
struct USDCIndexTests {
  @Test("Settling cuts earnings to 64 bits, and panics where the product or the sum does not fit")
  func settlement() throws {
    let precision = UInt128(USDCIndex.precision)
    let index = USDCIndex(5 * precision)
    #expect(try index.settledEarnings(shares: 7, lastSettled: USDCIndex(2 * precision), accrued: 4) == 25)
    // An index that fell earns nothing.
    #expect(try USDCIndex(1).settledEarnings(shares: 7, lastSettled: index, accrued: 4) == 4)
    // 2⁶⁴ and 3 more, cut to 3.
    let large = USDCIndex((UInt128(1) << 64 + 3) * precision)
    #expect(try large.settledEarnings(shares: 1, lastSettled: USDCIndex(0), accrued: 10) == 13)
    #expect(large.availableEarnings(shares: 1, lastSettled: USDCIndex(0), accrued: 10).uint64 == nil)
    #expect(
      large.availableEarnings(shares: 1, lastSettled: USDCIndex(0), accrued: 10).decimalText
        == "18446744073709551629")
    #expect(throws: StakingArithmeticError.multiplicationOverflow) {
      try USDCIndex(.max).settledEarnings(shares: 2, lastSettled: USDCIndex(0), accrued: 0)
    }
    #expect(throws: StakingArithmeticError.additionOverflow) {
      try index.settledEarnings(shares: 1, lastSettled: USDCIndex(0), accrued: .max)
    }
  }

  @Test("What cannot be settled still counts as unclaimed")
  func unclaimed() {
    #expect(USDCIndex(.max).hasUnclaimedEarnings(shares: .max, lastSettled: USDCIndex(0), accrued: 0))
    #expect(USDCIndex(0).hasUnclaimedEarnings(shares: 0, lastSettled: USDCIndex(0), accrued: 1))
    let edge = USDCIndex(UInt128(USDCIndex.precision) - 1)
    #expect(!edge.hasUnclaimedEarnings(shares: 1, lastSettled: USDCIndex(0), accrued: 0))
    #expect(edge.hasUnclaimedEarnings(shares: 2, lastSettled: USDCIndex(0), accrued: 0))
    #expect(!USDCIndex(.max).hasUnclaimedEarnings(shares: 0, lastSettled: USDCIndex(0), accrued: 0))
  }

  @Test(
    "Distributing gives holders together no more than was distributed, and less than one unit each is lost")
  func distribution() throws {
    var random = SeededRandom(seed: 3)
    for _ in 0..<2_000 {
      let holdings = (0..<1 + random.below(6)).map { _ in random.next() >> UInt64(8 + random.below(50)) }
      let total = holdings.reduce(0, +)
      let usdc = random.next() >> UInt64(8 + random.below(50))
      let index = try USDCIndex(0).raised(byUSDC: usdc, totalShares: total)
      if total == 0 || usdc == 0 {
        #expect(index == USDCIndex(0))
        continue
      }
      let earned = try holdings.reduce(0 as UInt64) {
        try $0 + index.settledEarnings(shares: $1, lastSettled: USDCIndex(0), accrued: 0)
      }
      #expect(earned <= usdc)
      #expect(usdc - earned <= UInt64(holdings.count) + total / USDCIndex.precision + 1)
    }
  }

  @Test("A wide amount is written in decimal digits")
  func decimalText() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<2_000 {
      let (delta, shares) = (UInt128(random.next()) << 32, random.next() >> 40)
      let expected = delta * UInt128(shares) / UInt128(USDCIndex.precision) + 7
      let found = USDCIndex(delta).availableEarnings(shares: shares, lastSettled: USDCIndex(0), accrued: 7)
      #expect(found.decimalText == String(expected))
      #expect(found.uint64 == UInt64(exactly: expected))
    }
  }
}
