/// The accounts that `stake`, `unstake` and `claim_unstake` have in common.
enum StakeAccounts {
  /// The pool, the owner's record in it, and the record that it names as the operator's.
  static let poolAndRecords: [AccountRule] = [
    .operatorPool.at(.operatorPool, bump: .stored).writable()
      .relates(.operatorRecordOfPool, to: .operatorStakingRecord),
    .ownerRecord(.ownerStakingRecord).at(.stakingRecord(owner: .owner), bump: .found).writable()
      .relates(.ownerOfRecord, to: .owner)
      .relates(.poolOfRecord, to: .operatorPool),
    .operatorRecord(.operatorStakingRecord).address(.operatorRecordOfPool),
  ]

  /// The two ends of a transfer between the owner and the pool.
  static let tokenTransfer: [AccountRule] = [
    .tokenAccount(.ownerTokenAccount).writable()
      .token(owner: .account(.owner), mint: .mintOf(.stakedTokenAccount)),
    .tokenAccount(.stakedTokenAccount).at(.poolStakedTokenVault, bump: .found).writable(),
    .tokenProgram,
  ]
}
