import AnchorCore
import BytePrimitives
import EventDecoding
import InferenceStaking
public import SolanaPDA

/// The staking program as a function: accounts, data and clock in; effects, then writes or a failure, out
/// (ProtocolExecution, "Dispatch").
public enum StakingRules {
  /// The most accounts that an instruction of the program reads: those of `create_operator_pool`.
  public static let maximumAccounts = CreateOperatorPoolRules.rules.accounts.count

  /// Finds the address of an account of the program with its canonical bump.
  ///
  /// The rules depend on a derivation only through its result, so a lookup may remember earlier ones.
  public typealias AddressLookup =
    (DerivedAddress) throws(ProgramAddressError) -> ProgramAddress

  /// What the program does with one instruction.
  ///
  /// - Parameters:
  ///   - accounts: The accounts in the order of the instruction's list; more than it declares are ignored.
  ///   - data: Discriminator and arguments; bytes after the arguments are ignored.
  public static func transition(
    accounts: [SuppliedAccount], data: ArraySlice<UInt8>, context: ExecutionContext
  ) -> StakingOutcome {
    let program = StakingProgram(id: context.configuration.programID)
    return transition(accounts: accounts, data: data, context: context) {
      (derived) throws(ProgramAddressError) in
      try derived.address(in: program)
    }
  }

  /// What the program does with one instruction, its derived addresses looked up by `find`.
  ///
  /// - Parameters:
  ///   - accounts: The accounts in the order of the instruction's list; more than it declares are ignored.
  ///   - data: Discriminator and arguments; bytes after the arguments are ignored.
  ///   - find: Gives the addresses of the program at `context.configuration.programID`.
  public static func transition(
    accounts: [SuppliedAccount], data: ArraySlice<UInt8>, context: ExecutionContext,
    findingAddressesBy find: AddressLookup
  ) -> StakingOutcome {
    let program = StakingProgram(id: context.configuration.programID)
    guard context.programID == program.id else { return .unlogged(.declaredProgramIdMismatch) }
    let bytes = data.rawSpan
    do throws(LayoutError) {
      let instruction = try program.instruction(bytes).value
      return outcome(of: instruction, accounts, context, find)
    } catch {
      if let name = error.typeName {
        return StakingOutcome(
          effects: [.log(InstructionRules.logLine(name))],
          ending: .failure(.unplaced(.instructionDidNotDeserialize)))
      }
      if IDLInstruction.tag.opens(bytes) { return IDLInstruction.outcome(bytes) }
      if EventInstruction.tag.opens(bytes) { return .unlogged(.eventInstructionStub) }
      return .unlogged(.instructionFallbackNotFound)
    }
  }

  private static func outcome(
    of instruction: StakingProgram.AnyInstruction, _ accounts: [SuppliedAccount], _ context: ExecutionContext,
    _ find: AddressLookup
  ) -> StakingOutcome {
    func run(
      _ rules: InstructionRules, _ handle: (inout Execution) throws(StakingFailure) -> Void
    ) -> StakingOutcome {
      Execution.outcome(rules, accounts, context, find, handle)
    }
    func run<Arguments>(
      _ rules: InstructionRules, _ arguments: Arguments,
      _ handle: (Arguments, inout Execution) throws(StakingFailure) -> Void
    ) -> StakingOutcome {
      run(rules) { (execution) throws(StakingFailure) in try handle(arguments, &execution) }
    }
    return switch instruction {
    case .createPoolOverview: run(CreatePoolOverviewRules.rules, CreatePoolOverviewRules.handle)
    case .updatePoolOverview(let arguments):
      run(UpdatePoolOverviewRules.rules, arguments, UpdatePoolOverviewRules.handle)
    case .updatePoolOverviewAuthorities(let arguments):
      run(UpdatePoolOverviewAuthoritiesRules.rules, arguments, UpdatePoolOverviewAuthoritiesRules.handle)
    case .markEpochAsFinalizing(let arguments):
      run(MarkEpochAsFinalizingRules.rules, arguments, MarkEpochAsFinalizingRules.handle)
    case .createRewardRecord(let arguments):
      run(CreateRewardRecordRules.rules, arguments, CreateRewardRecordRules.handle)
    case .accrueReward(let arguments):
      run(AccrueRewardRules.rules, arguments, AccrueRewardRules.handle)
    case .accrueRewardEmergencyBypass:
      run(AccrueRewardEmergencyBypassRules.rules, AccrueRewardEmergencyBypassRules.handle)
    case .createStakingRecord: run(CreateStakingRecordRules.rules, CreateStakingRecordRules.handle)
    case .stake(let arguments): run(StakeRules.rules, arguments, StakeRules.handle)
    case .unstake(let arguments): run(UnstakeRules.rules, arguments, UnstakeRules.handle)
    case .claimUnstake: run(ClaimUnstakeRules.rules, ClaimUnstakeRules.handle)
    case .cancelUnstake: run(CancelUnstakeRules.rules, CancelUnstakeRules.handle)
    case .claimUSDCEarnings: run(ClaimUSDCEarningsRules.rules, ClaimUSDCEarningsRules.handle)
    case .closeStakingRecord: run(CloseStakingRecordRules.rules, CloseStakingRecordRules.handle)
    case .createOperatorPool(let arguments):
      run(CreateOperatorPoolRules.rules, arguments, CreateOperatorPoolRules.handle)
    case .updateOperatorPool(let arguments):
      run(UpdateOperatorPoolRules.rules, arguments, UpdateOperatorPoolRules.handle)
    case .changeOperatorAdmin: run(ChangeOperatorAdminRules.rules, ChangeOperatorAdminRules.handle)
    case .changeOperatorStakingRecord:
      run(ChangeOperatorStakingRecordRules.rules, ChangeOperatorStakingRecordRules.handle)
    case .withdrawOperatorRewardCommission:
      run(WithdrawOperatorRewardCommissionRules.rules, WithdrawOperatorRewardCommissionRules.handle)
    case .withdrawOperatorUSDCCommission:
      run(WithdrawOperatorUSDCCommissionRules.rules, WithdrawOperatorUSDCCommissionRules.handle)
    case .closeOperatorPool: run(CloseOperatorPoolRules.rules, CloseOperatorPoolRules.handle)
    case .sweepClosedPoolUSDCDust:
      run(SweepClosedPoolUSDCDustRules.rules, SweepClosedPoolUSDCDustRules.handle)
    case .setHaltStatus(let arguments): run(SetHaltStatusRules.rules, arguments, SetHaltStatusRules.handle)
    case .slashStake(let arguments): run(SlashStakeRules.rules, arguments, SlashStakeRules.handle)
    }
  }
}

extension StakingOutcome {
  /// The outcome of data that names no instruction of the program: an error before any log line.
  static func unlogged(_ error: AnchorFrameworkError) -> StakingOutcome {
    StakingOutcome(effects: [], ending: .failure(.unplaced(error)))
  }
}
