/// An action that the program's settings and a pool's state can forbid.
public enum StakingStep: Hashable, CaseIterable, Sendable {
  /// `stake`.
  case stake
  /// `unstake`.
  case unstake
  /// `claim_unstake`.
  case claimUnstake
  /// `cancel_unstake`.
  case cancelUnstake
  /// `claim_usdc_earnings`.
  case claimUSDCEarnings
  /// `accrue_reward` of the pool's next epoch.
  case accrueReward
  /// `accrue_reward_emergency_bypass` of the pool's next epoch.
  case bypassEpoch
  /// `withdraw_operator_reward_commission` and `withdraw_operator_usdc_commission`.
  case withdrawCommission
  /// `change_operator_admin`.
  case changeOperatorAdmin
  /// `close_operator_pool`.
  case closePool
  /// `sweep_closed_pool_usdc_dust`.
  case sweepDust
  /// `slash_stake`.
  case slash
}
