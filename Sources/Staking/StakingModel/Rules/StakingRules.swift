import AnchorCore
import Borsh
import InferenceStaking

/// The staking program as a pure function (ProtocolExecution, "Dispatch").
public enum StakingRules {
  /// The most accounts that an instruction looks at.
  public static let mostAccounts = 15

  /// What the program does with one instruction.
  ///
  /// - Parameter accounts: the accounts in the order of the instruction's list; more than it declares are ignored.
  /// - Parameter data: discriminator and arguments; bytes behind the arguments are ignored.
  /// - Parameter addresses: addresses of the configured program; only what the book remembers changes.
  public static func transition(
    accounts: [SuppliedAccount], data: ArraySlice<UInt8>, context: ExecutionContext,
    addresses: inout AddressBook
  ) -> Outcome {
    guard context.programID == context.configuration.programID else {
      return .refused(.declaredProgramIdMismatch)
    }
    let call = Call(accounts: accounts, data: data, context: context)
    switch discriminator(data) {
    case 0x059b_644c_7f44_8e0a:
      return call.run(CreatePoolOverviewRules.rules, CreatePoolOverviewRules.handle, &addresses)
    case 0x6b8f_6b0c_968a_34b8:
      return call.run(UpdatePoolOverviewRules.rules, UpdatePoolOverviewRules.handle, &addresses)
    case 0x4ac3_7614_910f_5ff5:
      return call.run(
        UpdatePoolOverviewAuthoritiesRules.rules, UpdatePoolOverviewAuthoritiesRules.handle, &addresses)
    case 0xb839_9130_39cc_69f0:
      return call.run(MarkEpochAsFinalizingRules.rules, MarkEpochAsFinalizingRules.handle, &addresses)
    case 0xded9_7a35_e80e_f249:
      return call.run(CreateRewardRecordRules.rules, CreateRewardRecordRules.handle, &addresses)
    case 0x381b_02a0_46b0_ab41:
      return call.run(AccrueRewardRules.rules, AccrueRewardRules.handle, &addresses)
    case 0x2a16_69a0_df6a_d4f4:
      return call.run(
        AccrueRewardEmergencyBypassRules.rules, AccrueRewardEmergencyBypassRules.handle, &addresses)
    case 0x677a_f1c7_8bc9_6a73:
      return call.run(CreateStakingRecordRules.rules, CreateStakingRecordRules.handle, &addresses)
    case 0xceb0_ca12_c8d1_b36c:
      return call.run(StakeRules.rules, StakeRules.handle, &addresses)
    case 0x5a5f_6b2a_cd7c_32e1:
      return call.run(UnstakeRules.rules, UnstakeRules.handle, &addresses)
    case 0xac71_75b2_dff5_f776:
      return call.run(ClaimUnstakeRules.rules, ClaimUnstakeRules.handle, &addresses)
    case 0x4041_35e3_7d99_03a7:
      return call.run(CancelUnstakeRules.rules, CancelUnstakeRules.handle, &addresses)
    case 0x2614_f529_17e0_3799:
      return call.run(ClaimUSDCEarningsRules.rules, ClaimUSDCEarningsRules.handle, &addresses)
    case 0xd0b4_3ad2_375d_1773:
      return call.run(CloseStakingRecordRules.rules, CloseStakingRecordRules.handle, &addresses)
    case 0xe489_f363_e6c3_9e98:
      return call.run(CreateOperatorPoolRules.rules, CreateOperatorPoolRules.handle, &addresses)
    case 0x2188_3cf0_6f89_d81a:
      return call.run(UpdateOperatorPoolRules.rules, UpdateOperatorPoolRules.handle, &addresses)
    case 0x36eb_cba5_31cd_dd6d:
      return call.run(ChangeOperatorAdminRules.rules, ChangeOperatorAdminRules.handle, &addresses)
    case 0x8ebf_144d_e663_f5b8:
      return call.run(
        ChangeOperatorStakingRecordRules.rules, ChangeOperatorStakingRecordRules.handle, &addresses)
    case 0xe006_b3aa_330c_31dd:
      return call.run(
        WithdrawOperatorRewardCommissionRules.rules, WithdrawOperatorRewardCommissionRules.handle, &addresses)
    case 0xf94f_4426_baf1_91c0:
      return call.run(
        WithdrawOperatorUSDCCommissionRules.rules, WithdrawOperatorUSDCCommissionRules.handle, &addresses)
    case 0x0579_47e5_bba4_33b3:
      return call.run(CloseOperatorPoolRules.rules, CloseOperatorPoolRules.handle, &addresses)
    case 0x979f_bd41_7ff0_7041:
      return call.run(SweepClosedPoolUSDCDustRules.rules, SweepClosedPoolUSDCDustRules.handle, &addresses)
    case 0x2709_aa64_3e70_e547:
      return call.run(SetHaltStatusRules.rules, SetHaltStatusRules.handle, &addresses)
    case 0xbef2_891b_2912_e925:
      return call.run(SlashStakeRules.rules, SlashStakeRules.handle, &addresses)
    case 0x40f4_bc78_a7e9_690a: return IDLManagement.outcome(data)
    case 0xe445_a52e_51cb_9a1d: return .refused(.eventInstructionStub)
    default: return .refused(.instructionFallbackNotFound)
    }
  }

  /// The first eight bytes as a number, the first byte foremost; nil for shorter data.
  static func discriminator(_ data: ArraySlice<UInt8>) -> UInt64? {
    let span = data.span
    var bytes = unsafe span.bytes
    return (try? UInt64(borsh: &bytes))?.byteSwapped
  }
}
