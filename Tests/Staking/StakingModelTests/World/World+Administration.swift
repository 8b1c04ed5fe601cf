import AnchorCore
import InferenceStaking
import InstructionBuilders
import SolanaPDA
import SolanaPrimitives
import Testing

// What the program's administrators do.

extension World {
  func createOverview(usdcMint: PublicKey? = nil) throws -> StakingProgram.CreatePoolOverview {
    try StakingProgram.CreatePoolOverview(
      accounts: .init(
        payer: feePayer, programAdmin: programAdmin, registrationFeePayoutWallet: feeWallet,
        slashingDestinationTokenAccount: tokenAccount(slashingWallet, of: mint),
        slashingDestinationUSDCAccount: tokenAccount(slashingWallet, of: self.usdcMint), mint: mint,
        usdcMint: usdcMint ?? self.usdcMint))
  }

  /// An update of the settings given, signed by the program admin by default.
  func updateOverview(
    by admin: PublicKey? = nil, _ change: (inout StakingProgram.UpdatePoolOverviewArgs) -> Void
  ) throws -> StakingProgram.UpdatePoolOverview {
    var arguments = StakingProgram.UpdatePoolOverviewArgs(
      isStakingHalted: nil, isWithdrawalHalted: nil, isAccrueRewardHalted: nil, allowPoolCreation: nil,
      operatorPoolRegistrationFee: nil, minOperatorTokenStake: nil, delegatorUnstakeDelaySeconds: nil,
      operatorUnstakeDelaySeconds: nil, slashingDelaySeconds: nil)
    change(&arguments)
    return try StakingProgram.UpdatePoolOverview(
      arguments: arguments, accounts: .init(programAdmin: admin ?? currentAdmin))
  }

  /// Changes settings.
  mutating func set(_ change: (inout StakingProgram.UpdatePoolOverviewArgs) -> Void) throws {
    try accept(updateOverview(change))
  }

  func updateAuthorities(
    by admin: PublicKey? = nil, rewards: [PublicKey]? = nil, halt: [PublicKey]? = nil,
    slashing: [PublicKey]? = nil, newAdmin: PublicKey? = nil
  ) throws -> StakingProgram.UpdatePoolOverviewAuthorities {
    try StakingProgram.UpdatePoolOverviewAuthorities(
      arguments: .init(
        newRewardDistributionAuthorities: rewards, newHaltAuthorities: halt, newSlashingAuthorities: slashing),
      accounts: .init(programAdmin: admin ?? currentAdmin, newProgramAdmin: newAdmin))
  }

  private var currentAdmin: PublicKey { (try? overview.programAdmin) ?? programAdmin }

  var rewardAuthority: PublicKey { World.key("reward distribution authority") }
  var haltAuthority: PublicKey { World.key("halt authority") }
  var slashingAuthority: PublicKey { World.key("slashing authority") }

  func markFinalizing(by authority: PublicKey? = nil) throws -> StakingProgram.MarkEpochAsFinalizing {
    try StakingProgram.MarkEpochAsFinalizing(
      arguments: .init(expectedEpoch: overview.completedRewardEpoch + 1),
      accounts: .init(authority: authority ?? rewardAuthority))
  }

  /// A record of the current epoch, or one at the address of another.
  func createRecord(
    roots: [Bytes32] = [], rewards: UInt64 = 0, usdc: UInt64 = 0, addressOfEpoch epoch: UInt64? = nil,
    by authority: PublicKey? = nil
  ) throws -> StakingProgram.CreateRewardRecord {
    let epoch = try epoch ?? overview.completedRewardEpoch + 1
    return try StakingProgram.CreateRewardRecord(
      arguments: .init(merkleRoots: roots, totalRewards: rewards, totalUSDCPayout: usdc),
      accounts: .init(
        payer: feePayer, authority: authority ?? rewardAuthority,
        rewardRecord: RewardRecord.address(epoch: epoch).address))
  }

  /// Ends the current epoch with these roots, the vaults funded as the record demands.
  ///
  /// - Returns: the epoch that ended.
  @discardableResult
  mutating func endEpoch(roots: [Bytes32] = [], usdc: UInt64 = 0) throws -> UInt64 {
    let epoch = try overview.completedRewardEpoch + 1
    let rewards = roots.isEmpty ? 0 : try EmissionSchedule.program.emission(ofEpoch: epoch)
    try addTokens(rewards, to: rewardVault)
    try addTokens(usdc, to: usdcVault)
    try accept(markFinalizing())
    try accept(createRecord(roots: roots, rewards: rewards, usdc: usdc))
    return epoch
  }

  func setHalt(_ isHalted: Bool, _ pool: PoolKeys, by authority: PublicKey? = nil) throws
    -> StakingProgram.SetHaltStatus
  {
    try StakingProgram.SetHaltStatus(
      arguments: .init(isHalted: isHalted),
      accounts: .init(authority: authority ?? haltAuthority, initialPoolAdmin: pool.initialAdmin))
  }

  func slash(
    _ shares: UInt64, _ pool: PoolKeys, by authority: PublicKey? = nil, tokens: PublicKey? = nil,
    usdc: PublicKey? = nil
  ) throws -> StakingProgram.SlashStake {
    let overview = try overview
    return try StakingProgram.SlashStake(
      arguments: .init(sharesAmount: shares),
      accounts: .init(
        authority: authority ?? slashingAuthority, initialPoolAdmin: pool.initialAdmin,
        operatorStakingRecord: self.pool(pool).operatorStakingRecord,
        slashingDestinationTokenAccount: tokens ?? overview.slashingDestinationTokenAccount,
        slashingDestinationUSDCAccount: usdc ?? overview.slashingDestinationUSDCAccount))
  }
}
