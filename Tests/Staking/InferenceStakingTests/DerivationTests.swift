import AnchorCore
import InferenceStaking
import InstructionBuilders
import SolanaPDA
import SolanaPrimitives
import SolanaTransactions
import Testing

@Suite("Accounts that follow from fetched accounts")
struct DerivationTests {
  private let admin = PublicKey(words: 1, 1, 1, 1)
  private let owner = PublicKey(words: 2, 2, 2, 2)
  private let wallet = PublicKey(words: 3, 3, 3, 3)
  private let program = StakingProgram(id: PublicKey(words: 7, 0, 0, 0))

  private var pool: OperatorPool {
    OperatorPool(
      version: 1, bump: 255, initialPoolAdmin: admin, admin: owner, name: "", description: nil,
      websiteURL: nil,
      avatarImageURL: nil, operatorStakingRecord: wallet, operatorAuthKeys: [], autoStakeFees: false,
      rewardCommissionRateBps: 0, newRewardCommissionRateBps: nil, usdcCommissionRateBps: 0,
      newUSDCCommissionRateBps: nil, allowDelegation: true, totalStakedAmount: 0, totalShares: 0,
      totalUnstaking: 0,
      joinedAtEpoch: 0, closedAtEpoch: nil, haltedAtTimestamp: nil, rewardLastClaimedEpoch: 4,
      accruedRewards: 0,
      accruedRewardCommission: 0, accruedUSDCCommission: 0, accruedDelegatorUSDC: 0, cumulativeUSDCPerShare: 0
    )
  }

  private func overview(completed: UInt64) -> PoolOverview {
    PoolOverview(
      mint: wallet, bump: 1, programAdmin: admin, rewardDistributionAuthorities: [], haltAuthorities: [],
      slashingAuthorities: [], slashingDestinationUSDCAccount: PublicKey(words: 8, 0, 0, 0),
      slashingDestinationTokenAccount: PublicKey(words: 9, 0, 0, 0), slashingDelaySeconds: 0,
      isEpochFinalizing: false, isStakingHalted: false, isWithdrawalHalted: false,
      isAccrueRewardHalted: false,
      allowPoolCreation: true, operatorPoolRegistrationFee: 0, registrationFeePayoutWallet: wallet,
      minOperatorTokenStake: 0, delegatorUnstakeDelaySeconds: 0, operatorUnstakeDelaySeconds: 0,
      totalPools: 0,
      completedRewardEpoch: completed, unclaimedRewards: 0, unclaimedUSDC: 0)
  }

  @Test("A pool's fields give its own address")
  func poolAddress() throws {
    #expect(try pool.address(in: program) == OperatorPool.address(initialPoolAdmin: admin, in: program))
  }

  @Test("Staking takes the operator's record and the seed from the pool")
  func stake() throws {
    let stake = try Stake(
      arguments: .init(tokenAmount: 5), accounts: .init(owner: owner, pool: pool, ownerTokenAccount: wallet),
      in: program)
    #expect(stake.accounts.operatorStakingRecord == wallet)
    #expect(stake.accounts.operatorPool == (try pool.address(in: program).address))
    #expect(
      stake.accounts.ownerStakingRecord
        == (try StakingRecord.address(operatorPool: stake.accounts.operatorPool, owner: owner, in: program)
          .address))
    #expect(stake.instruction.programID == program.id)
    #expect(stake.instruction.data == [206, 176, 202, 18, 200, 209, 179, 108, 5, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test("The next reward record follows from the completed epoch")
  func rewardRecord() throws {
    let inputs = try #require(
      try CreateRewardRecord.AccountInputs(
        payer: wallet, authority: owner, overview: overview(completed: 11), in: program))
    #expect(inputs.rewardRecord == (try RewardRecord.address(epoch: 12, in: program).address))
    #expect(
      try CreateRewardRecord.AccountInputs(
        payer: wallet, authority: owner, overview: overview(completed: .max), in: program) == nil)
  }

  @Test("Accruing takes the epoch after the last one that was claimed")
  func accrue() throws {
    let inputs = try #require(AccrueReward.AccountInputs(nextEpochOf: pool))
    #expect(inputs.epoch == 5)
    var last = pool
    last.rewardLastClaimedEpoch = .max
    #expect(AccrueReward.AccountInputs(nextEpochOf: last) == nil)
  }

  @Test("Slashing pays to the overview's destinations")
  func slash() throws {
    let slash = try SlashStake(
      arguments: .init(sharesAmount: 1),
      accounts: .init(authority: admin, pool: pool, overview: overview(completed: 0)), in: program)
    #expect(slash.accounts.slashingDestinationTokenAccount == PublicKey(words: 9, 0, 0, 0))
    #expect(slash.accounts.slashingDestinationUSDCAccount == PublicKey(words: 8, 0, 0, 0))
  }

  @Test("An optional account that is left out is the program's id, neither signing nor writable")
  func optionalAccount() throws {
    let update = try UpdatePoolOverviewAuthorities(
      arguments: .init(
        newRewardDistributionAuthorities: nil, newHaltAuthorities: [], newSlashingAuthorities: nil),
      accounts: .init(programAdmin: admin), in: program)
    let meta = try #require(update.instruction.accounts.last)
    #expect(meta.address == program.id)
    #expect(!meta.isSigner && !meta.isWritable)
    let present = try UpdatePoolOverviewAuthorities(
      arguments: update.arguments, accounts: .init(programAdmin: admin, newProgramAdmin: owner), in: program)
    #expect(present.instruction.accounts.last?.address == owner)
    #expect(present.instruction.accounts.last?.isSigner == true)
  }
}
