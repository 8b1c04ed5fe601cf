public import SolanaPDA
public import SolanaPrimitives

// Inputs that the IDL gives no seeds for, although accounts that the caller has fetched determine them: the operator's
// record and the pool's seed come from the pool, the next reward record and the slashing destinations from the overview.
// They are as of the fetch; the program checks the accounts as they are when the transaction executes.

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
  /// The inputs for accruing a pool's next epoch; nil after the last of 2^64 epochs.
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
  /// - Returns: nil after the last of 2^64 epochs.
  public init?(
    payer: PublicKey, authority: PublicKey, overview: PoolOverview, in program: StakingProgram = .mainnet
  ) throws(ProgramAddressError) {
    guard let epoch = overview.nextRewardEpoch else { return nil }
    self.init(
      payer: payer, authority: authority,
      rewardRecord: try RewardRecord.address(epoch: epoch, in: program).address)
  }
}
