// An update leaves alone what it does not name. These are the places to start from: set the fields that change.

extension StakingProgram.UpdatePoolOverviewArgs {
  /// Leaves every setting as it is.
  public static var unchanged: Self {
    Self(
      isStakingHalted: nil, isWithdrawalHalted: nil, isAccrueRewardHalted: nil, allowPoolCreation: nil,
      operatorPoolRegistrationFee: nil, minOperatorTokenStake: nil, delegatorUnstakeDelaySeconds: nil,
      operatorUnstakeDelaySeconds: nil, slashingDelaySeconds: nil)
  }
}

extension StakingProgram.UpdatePoolOverviewAuthoritiesArgs {
  /// Leaves every list of authorities as it is.
  public static var unchanged: Self {
    Self(newRewardDistributionAuthorities: nil, newHaltAuthorities: nil, newSlashingAuthorities: nil)
  }
}

extension StakingProgram.UpdateOperatorPoolArgs {
  /// Leaves the pool's settings and profile as they are.
  public static var unchanged: Self {
    Self(
      newRewardCommissionRateBps: nil, newUSDCCommissionRateBps: nil, allowDelegation: nil,
      autoStakeFees: nil, name: nil, description: nil, websiteURL: nil, avatarImageURL: nil,
      operatorAuthKeys: nil)
  }
}
