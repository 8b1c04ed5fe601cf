import InferenceStaking

/// `create_operator_pool`: creates a pool, its operator's record and four vaults, for a fee
/// (ProtocolInstructions).
enum CreateOperatorPoolRules {
  static let rules = InstructionRules(
    of: StakingProgram.CreateOperatorPool.schema,
    accounts: [
      .signer(.payer).writable(),
      .signer(.admin).writable(),
      .operatorPool.created(at: .newOperatorPool(admin: .admin), space: AccountSpace.operatorPool),
      .ownerRecord(.stakingRecord)
        .created(at: .stakingRecord(owner: .admin), space: AccountSpace.operatorStakingRecord),
      .poolOverview.at(.poolOverview, bump: .stored).writable()
        .relates(.overviewMint, to: .mint)
        .requires(.poolCreationIsAllowed, else: .poolCreationDisabled),
      .tokenAccount(.stakedTokenAccount)
        .created(at: .poolStakedTokenVault, mint: .mint, owner: .operatorPool),
      .tokenAccount(.rewardFeeTokenAccount)
        .created(at: .poolRewardCommissionTokenVault, mint: .mint, owner: .operatorPool),
      .tokenAccount(.usdcFeeTokenAccount)
        .created(at: .poolUSDCCommissionTokenVault, mint: .usdcMint, owner: .operatorPool),
      .tokenAccount(.operatorUSDCVault)
        .created(at: .poolDelegatorUSDCEarningsVault, mint: .usdcMint, owner: .operatorPool),
      .tokenAccount(.adminTokenAccount).writable().token(owner: .account(.admin), mint: .account(.mint)),
      .tokenAccount(.registrationFeePayoutTokenAccount).writable()
        .requires(.belongsToFeePayoutWallet, else: .invalidRegistrationFeePayoutDestination)
        .token(owner: .feePayoutWallet, mint: .account(.mint)),
      .mint(.mint),
      .mint(.usdcMint).requires(.isUSDCMint, else: .invalidUSDCMint),
      .tokenProgram,
      .systemProgram,
    ])

  static func handle(
    _ arguments: StakingProgram.CreateOperatorPoolArgs, _ execution: inout Execution
  ) throws(StakingFailure) {
    try PoolSettings.checkRate(arguments.rewardCommissionRateBps)
    try PoolSettings.checkRate(arguments.usdcCommissionRateBps)
    let fee = execution.poolOverview.operatorPoolRegistrationFee
    if fee > 0 {
      execution.transfer(
        fee, from: .adminTokenAccount, to: .registrationFeePayoutTokenAccount, by: .admin)
    }
    try execution.poolOverview.totalPools.add(1)

    let admin = execution.address(.admin)
    execution.operatorPool.version = 1
    execution.operatorPool.bump = execution.bump(.operatorPool)
    execution.operatorPool.name = arguments.name
    execution.operatorPool.description = arguments.description
    execution.operatorPool.websiteURL = arguments.websiteURL
    execution.operatorPool.avatarImageURL = arguments.avatarImageURL
    execution.operatorPool.admin = admin
    execution.operatorPool.initialPoolAdmin = admin
    execution.operatorPool.operatorStakingRecord = execution.address(.stakingRecord)
    execution.operatorPool.autoStakeFees = arguments.autoStakeFees
    execution.operatorPool.rewardCommissionRateBps = arguments.rewardCommissionRateBps
    execution.operatorPool.allowDelegation = arguments.allowDelegation
    execution.operatorPool.usdcCommissionRateBps = arguments.usdcCommissionRateBps
    if let keys = arguments.operatorAuthKeys {
      try PoolSettings.checkAuthKeys(keys)
      execution.operatorPool.operatorAuthKeys = keys
    }
    let epoch = try execution.membershipEpoch
    execution.operatorPool.joinedAtEpoch = epoch
    execution.operatorPool.rewardLastClaimedEpoch = epoch

    // The version stays 0, unlike in records made by `create_staking_record`.
    execution.ownerRecord.owner = admin
    execution.ownerRecord.operatorPool = execution.address(.operatorPool)
    try PoolSettings.checkProfile(of: execution.operatorPool)
  }
}
