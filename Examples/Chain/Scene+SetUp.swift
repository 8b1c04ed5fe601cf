import InferenceStaking
import InstructionBuilders
import SolanaPrimitives
import SolanaTransactions

extension Scene {
  /// The pool overview: a cooldown of 7 days, pools at no fee, the admin in every role.
  mutating func setUpProtocol() throws {
    let overview = try CreatePoolOverview(
      accounts: .init(
        payer: admin.publicKey, programAdmin: admin.publicKey, registrationFeePayoutWallet: admin.publicKey,
        slashingDestinationTokenAccount: try tokenAccount(of: admin),
        slashingDestinationUSDCAccount: try usdcAccount(of: admin), mint: mint, usdcMint: usdcMint))
    var settings = UpdatePoolOverviewArgs.unchanged
    settings.allowPoolCreation = true
    settings.minOperatorTokenStake = 1_000_000_000
    settings.delegatorUnstakeDelaySeconds = 604_800
    settings.operatorUnstakeDelaySeconds = 604_800
    let update = try UpdatePoolOverview(
      arguments: settings, accounts: .init(programAdmin: admin.publicKey))
    var roles = UpdatePoolOverviewAuthoritiesArgs.unchanged
    roles.newRewardDistributionAuthorities = [admin.publicKey]
    let authorities = try UpdatePoolOverviewAuthorities(
      arguments: roles, accounts: .init(programAdmin: admin.publicKey))
    try succeed([overview.instruction, update.instruction, authorities.instruction], by: admin)
  }

  /// A pool with 10 % commission, the operator's stake, and the delegator's staking record.
  mutating func setUpPool() throws {
    let pool = try CreateOperatorPool(
      arguments: .init(
        autoStakeFees: false, rewardCommissionRateBps: 1000, allowDelegation: true, name: "Acme GPUs",
        description: nil, websiteURL: nil, avatarImageURL: nil, operatorAuthKeys: nil,
        usdcCommissionRateBps: 1000),
      accounts: .init(
        payer: poolOperator.publicKey, admin: poolOperator.publicKey,
        adminTokenAccount: try tokenAccount(of: poolOperator),
        registrationFeePayoutTokenAccount: try tokenAccount(of: admin), mint: mint, usdcMint: usdcMint))
    try succeed([pool.instruction], by: poolOperator)
    try succeed([try stake(1_000_000_000_000, by: poolOperator).instruction], by: poolOperator)
    let record = try CreateStakingRecord(
      accounts: .init(
        payer: delegator.publicKey, owner: delegator.publicKey, initialPoolAdmin: poolOperator.publicKey))
    try succeed([record.instruction], by: delegator)
  }
}
