// An update changes only the fields that are set. These values have none; set those that change.

extension StakingProgram.UpdatePoolOverviewArgs {
  /// Changes no setting.
  public static var unchanged: Self {
    Self(
      isStakingHalted: nil, isWithdrawalHalted: nil, isAccrueRewardHalted: nil, allowPoolCreation: nil,
      operatorPoolRegistrationFee: nil, minOperatorTokenStake: nil, delegatorUnstakeDelaySeconds: nil,
      operatorUnstakeDelaySeconds: nil, slashingDelaySeconds: nil)
  }
}

extension StakingProgram.UpdatePoolOverviewAuthoritiesArgs {
  /// Changes no list of authorities.
  public static var unchanged: Self {
    Self(newRewardDistributionAuthorities: nil, newHaltAuthorities: nil, newSlashingAuthorities: nil)
  }
}

extension StakingProgram.UpdateOperatorPoolArgs {
  /// Changes no setting and no text of the pool's profile.
  public static var unchanged: Self {
    Self(
      newRewardCommissionRateBps: nil, newUSDCCommissionRateBps: nil, allowDelegation: nil,
      autoStakeFees: nil, name: nil, description: nil, websiteURL: nil, avatarImageURL: nil,
      operatorAuthKeys: nil)
  }
}
