import AnchorCore
import InferenceStaking

@testable import StakingModel

/// The model's rules beside the IDL's schemas.
enum InstructionTable {
  static let accountNames = AccountName.allCases.map(snakeCase)

  /// A Swift name in the IDL's spelling; `USDC` is one word in both.
  static func snakeCase(_ name: Any) -> String {
    "\(name)".replacing("USDC", with: "Usdc").reduce(into: "") {
      $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1)
    }
  }

  static let schemas: [InstructionSchema] = pairs.map(\.schema)

  static let pairs: [(rules: InstructionRules, schema: InstructionSchema)] = [
    (CreatePoolOverviewRules.rules, StakingProgram.CreatePoolOverview.schema),
    (UpdatePoolOverviewRules.rules, StakingProgram.UpdatePoolOverview.schema),
    (UpdatePoolOverviewAuthoritiesRules.rules, StakingProgram.UpdatePoolOverviewAuthorities.schema),
    (MarkEpochAsFinalizingRules.rules, StakingProgram.MarkEpochAsFinalizing.schema),
    (CreateRewardRecordRules.rules, StakingProgram.CreateRewardRecord.schema),
    (AccrueRewardRules.rules, StakingProgram.AccrueReward.schema),
    (AccrueRewardEmergencyBypassRules.rules, StakingProgram.AccrueRewardEmergencyBypass.schema),
    (CreateStakingRecordRules.rules, StakingProgram.CreateStakingRecord.schema),
    (StakeRules.rules, StakingProgram.Stake.schema),
    (UnstakeRules.rules, StakingProgram.Unstake.schema),
    (ClaimUnstakeRules.rules, StakingProgram.ClaimUnstake.schema),
    (CancelUnstakeRules.rules, StakingProgram.CancelUnstake.schema),
    (ClaimUSDCEarningsRules.rules, StakingProgram.ClaimUSDCEarnings.schema),
    (CloseStakingRecordRules.rules, StakingProgram.CloseStakingRecord.schema),
    (CreateOperatorPoolRules.rules, StakingProgram.CreateOperatorPool.schema),
    (UpdateOperatorPoolRules.rules, StakingProgram.UpdateOperatorPool.schema),
    (ChangeOperatorAdminRules.rules, StakingProgram.ChangeOperatorAdmin.schema),
    (ChangeOperatorStakingRecordRules.rules, StakingProgram.ChangeOperatorStakingRecord.schema),
    (WithdrawOperatorRewardCommissionRules.rules, StakingProgram.WithdrawOperatorRewardCommission.schema),
    (WithdrawOperatorUSDCCommissionRules.rules, StakingProgram.WithdrawOperatorUSDCCommission.schema),
    (CloseOperatorPoolRules.rules, StakingProgram.CloseOperatorPool.schema),
    (SweepClosedPoolUSDCDustRules.rules, StakingProgram.SweepClosedPoolUSDCDust.schema),
    (SetHaltStatusRules.rules, StakingProgram.SetHaltStatus.schema),
    (SlashStakeRules.rules, StakingProgram.SlashStake.schema),
  ]
}
