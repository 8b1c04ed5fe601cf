import InferenceStaking
import SolanaPrimitives

/// `update_pool_overview_authorities`: replaces authority lists and the program admin (ProtocolInstructions).
enum UpdatePoolOverviewAuthoritiesRules {
  static let rules = InstructionRules(
    of: StakingProgram.UpdatePoolOverviewAuthorities.schema,
    accounts: [
      .signer(.programAdmin),
      .poolOverview.at(.poolOverview, bump: .stored).writable()
        .relates(.programAdmin, to: .programAdmin, else: .program(.invalidProgramAdmin)),
      .unchecked(.newProgramAdmin).optional().signing(),
    ])

  /// The limit of each list, which may hold an address twice.
  static let maximumAuthorities = 5

  static func handle(
    _ arguments: StakingProgram.UpdatePoolOverviewAuthoritiesArgs, _ execution: inout Execution
  ) throws(StakingFailure) {
    if execution.isPresent(.newProgramAdmin) {
      execution.poolOverview.programAdmin = execution.address(.newProgramAdmin)
    }
    if let list = arguments.newRewardDistributionAuthorities {
      execution.poolOverview.rewardDistributionAuthorities = try checked(list, execution)
    }
    if let list = arguments.newSlashingAuthorities {
      execution.poolOverview.slashingAuthorities = try checked(list, execution)
    }
    if let list = arguments.newHaltAuthorities {
      execution.poolOverview.haltAuthorities = try checked(list, execution)
    }
  }

  private static func checked(
    _ list: [PublicKey], _ execution: borrowing Execution
  ) throws(StakingFailure) -> [PublicKey] {
    try execution.require(
      list.count <= maximumAuthorities, else: .authoritiesExceeded,
      .numbers(UInt64(maximumAuthorities), UInt64(list.count)))
    return list
  }
}
