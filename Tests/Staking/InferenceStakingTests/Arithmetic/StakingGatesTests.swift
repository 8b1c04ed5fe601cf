import InferenceStaking
import SolanaPrimitives
import Testing

@Suite("Gates")
struct StakingGatesTests {
  private func gates(
    completed: UInt64, _ change: (inout PoolOverview, inout OperatorPool) -> Void
  ) -> StakingGates {
    var overview = PoolOverview(
      mint: .systemProgram, bump: 0, programAdmin: .systemProgram, rewardDistributionAuthorities: [],
      haltAuthorities: [], slashingAuthorities: [], slashingDestinationUSDCAccount: .systemProgram,
      slashingDestinationTokenAccount: .systemProgram, slashingDelaySeconds: 100, isEpochFinalizing: false,
      isStakingHalted: false, isWithdrawalHalted: false, isAccrueRewardHalted: false, allowPoolCreation: true,
      operatorPoolRegistrationFee: 0, registrationFeePayoutWallet: .systemProgram, minOperatorTokenStake: 0,
      delegatorUnstakeDelaySeconds: 0, operatorUnstakeDelaySeconds: 0, totalPools: 1,
      completedRewardEpoch: completed, unclaimedRewards: 0, unclaimedUSDC: 0)
    var pool = OperatorPool.sample(shares: 100, staked: 100)
    pool.rewardLastClaimedEpoch = completed
    change(&overview, &pool)
    return StakingGates(poolOverview: overview, operatorPool: pool)
  }

  @Test("A pool in order has no obstacles")
  func open() {
    let gates = gates(completed: 4) { _, _ in }
    let record = StakingRecord.sample(shares: 5)
    for step in [
      StakingStep.stake, .unstake, .cancelUnstake, .withdrawCommission, .changeOperatorAdmin, .closePool,
    ] {
      #expect(gates.obstacles(step, record: record) == [])
    }
    #expect(gates.obstacles(.claimUnstake, record: record).map(\.reason) == [.nothingPending])
    #expect(gates.obstacles(.claimUSDCEarnings, record: record).map(\.reason) == [.nothingClaimable])
    #expect(gates.obstacles(.accrueReward).map(\.reason) == [.nothingToAccrue])
  }

  @Test("Obstacles are in the order of the program's checks, with its errors")
  func order() {
    let gates = gates(completed: 4) { overview, pool in
      overview.isStakingHalted = true
      overview.isWithdrawalHalted = true
      pool.allowDelegation = false
      pool.haltedAtTimestamp = 7
      pool.rewardLastClaimedEpoch = 2
    }
    #expect(gates.obstacles(.stake).map(\.errorCode) == [6011, 6000, 6010, 6002])
    #expect(gates.obstacles(.stake, isOperator: true).map(\.errorCode) == [6011, 6010, 6002])
    #expect(gates.obstacles(.unstake).map(\.errorCode) == [6011, 6012, 6002])
    #expect(gates.obstacles(.unstake, isOperator: true).map(\.errorCode) == [6011, 6001, 6012, 6002])
    #expect(gates.obstacles(.stake).last?.reason == .unclaimedEpochs(3...4))
    #expect(
      gates.obstacles(.stake).last?.description == "The rewards of epochs 3 to 4 must be accrued first.")
    #expect(gates.obstacles(.slash, now: 106).map(\.reason) == [.slashingDelay(until: 107)])
    #expect(gates.obstacles(.slash, now: 107) == [])
  }

  @Test("A closed pool lets its stakers out, but pays USDC only until the next record")
  func closedPool() {
    let gates = gates(completed: 9) { _, pool in
      pool.closedAtEpoch = 8
      pool.rewardLastClaimedEpoch = 8
    }
    #expect(gates.obstacles(.unstake) == [] && gates.obstacles(.cancelUnstake) == [])
    #expect(gates.obstacles(.claimUSDCEarnings).map(\.reason) == [.claimWindowOver(closedAtEpoch: 8)])
    #expect(gates.obstacles(.claimUSDCEarnings).map(\.errorCode) == [6002])
    #expect(gates.obstacles(.accrueReward).map(\.errorCode) == [6008])
    #expect(gates.obstacles(.sweepDust).map(\.reason) == [.poolNotEmpty])
    #expect(gates.operatorPool.epochsToAccrue(completedEpoch: 9) == nil)
  }

  @Test("A pool that closes while its epoch finalizes holds its operator until the closing epoch")
  func finalUnstake() {
    let gates = gates(completed: 4) { _, pool in pool.closedAtEpoch = 6 }
    #expect(gates.obstacles(.unstake, isOperator: true).map(\.reason) == [.closingEpochAhead(6)])
    #expect(gates.obstacles(.unstake) == [])
  }

  @Test("The epochs of a range of any size can be printed") func widestRange() {
    let gates = gates(completed: .max) { _, pool in pool.rewardLastClaimedEpoch = 0 }
    #expect(
      gates.obstacles(.unstake).map(\.description) == [
        "The rewards of epochs 1 to 18446744073709551615 must be accrued first."
      ])
  }
}
