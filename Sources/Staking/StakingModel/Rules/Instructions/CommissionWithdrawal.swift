import AnchorCore
import InferenceStaking

/// What both withdrawals of commission have in common; they differ in the vault and in the event.
enum CommissionWithdrawal {
  static func rules(of schema: InstructionSchema, vault: AccountRule) -> InstructionRules {
    InstructionRules(
      of: schema,
      accounts: [
        .signer(.admin),
        .poolOverview.at(.poolOverview, bump: .stored),
        .operatorPool.at(.operatorPool, bump: .stored).relates(.poolAdmin, to: .admin),
        vault.writable(),
        .tokenAccount(.destination).writable(),
        .tokenProgram,
        .instructions,
      ])
  }

  /// Empties the vault; returns the base units that were in it.
  static func withdrawAll(
    from vault: AccountName, _ execution: inout Execution
  ) throws(StakingFailure) -> UInt64 {
    try execution.require(!execution.poolOverview.isWithdrawalHalted, else: .withdrawalsHalted)
    try execution.require(execution.operatorPool.haltedAtTimestamp == nil, else: .operatorPoolHalted)
    let amount = execution.amount(vault)
    execution.transferFromPool(amount, from: vault, to: .destination)
    return amount
  }
}
