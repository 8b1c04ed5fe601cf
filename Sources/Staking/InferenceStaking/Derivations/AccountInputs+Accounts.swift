public import SolanaPDA
public import SolanaPrimitives

// Accounts that the interface gives no seeds for, although they follow from accounts that the caller has fetched: the
// operator's record and the pool's seed from the pool, the next reward record and the slashing destinations from the
// overview. What is read is the account as it was fetched; the program checks it as it is when the transaction runs.

extension StakingProgram.Stake.AccountInputs {
  /// The inputs for staking into a pool that was fetched.
  public init(owner: PublicKey, pool: OperatorPool, ownerTokenAccount: PublicKey) {
    self.init(
      owner: owner, initialPoolAdmin: pool.initialPoolAdmin,
      operatorStakingRecord: pool.operatorStakingRecord, ownerTokenAccount: ownerTokenAccount)
  }
}

extension StakingProgram.Unstake.AccountInputs {
  /// The inputs for unstaking from a pool that was fetched.
  public init(owner: PublicKey, pool: OperatorPool) {
    self.init(
      owner: owner, initialPoolAdmin: pool.initialPoolAdmin,
      operatorStakingRecord: pool.operatorStakingRecord)
  }
}

extension StakingProgram.ClaimUnstake.AccountInputs {
  /// The inputs for claiming from a pool that was fetched.
  public init(owner: PublicKey, pool: OperatorPool, ownerTokenAccount: PublicKey) {
    self.init(
      owner: owner, initialPoolAdmin: pool.initialPoolAdmin,
      operatorStakingRecord: pool.operatorStakingRecord, ownerTokenAccount: ownerTokenAccount)
  }
}

extension StakingProgram.AccrueReward.AccountInputs {
  /// The inputs for accruing a pool's next epoch; nil behind the last of 2^64 epochs.
  public init?(nextEpochOf pool: OperatorPool) {
    let (epoch, overflow) = pool.rewardLastClaimedEpoch.addingReportingOverflow(1)
    if overflow { return nil }
    self.init(
      epoch: epoch, initialPoolAdmin: pool.initialPoolAdmin,
      operatorStakingRecord: pool.operatorStakingRecord)
  }
}

extension StakingProgram.ChangeOperatorStakingRecord.AccountInputs {
  /// The inputs for making the owner's record the operator's, in a pool that was fetched.
  public init(owner: PublicKey, pool: OperatorPool) {
    self.init(
      admin: pool.admin, owner: owner, initialPoolAdmin: pool.initialPoolAdmin,
      operatorStakingRecord: pool.operatorStakingRecord)
  }
}

extension StakingProgram.SlashStake.AccountInputs {
  /// The inputs for slashing a pool's operator; the destinations are the overview's.
  public init(authority: PublicKey, pool: OperatorPool, overview: PoolOverview) {
    self.init(
      authority: authority, initialPoolAdmin: pool.initialPoolAdmin,
      operatorStakingRecord: pool.operatorStakingRecord,
      slashingDestinationTokenAccount: overview.slashingDestinationTokenAccount,
      slashingDestinationUSDCAccount: overview.slashingDestinationUSDCAccount)
  }
}

extension StakingProgram.CreateRewardRecord.AccountInputs {
  /// The inputs for completing the overview's current epoch.
  ///
  /// - Throws: `ProgramAddressError.noBump`, which no known input reaches.
  /// - Returns: nil behind the last of 2^64 epochs.
  public init?(
    payer: PublicKey, authority: PublicKey, overview: PoolOverview, in program: StakingProgram = .mainnet
  ) throws(ProgramAddressError) {
    guard let epoch = overview.nextRewardEpoch else { return nil }
    self.init(
      payer: payer, authority: authority,
      rewardRecord: try RewardRecord.address(epoch: epoch, in: program).address)
  }
}
