/// Where an address that a rule compares with comes from.
enum AddressSource {
  /// The address of an account of the list.
  case account(AccountName)
  /// A field of `pool_overview`.
  case programAdmin, overviewMint, feePayoutWallet, slashingDestinationToken, slashingDestinationUSDC
  /// A field of `operator_pool`.
  case poolAdmin, operatorRecordOfPool
  /// A field of the record that the instruction acts for.
  case ownerOfRecord, poolOfRecord
  /// The pool of the record that the pool names as the operator's.
  case poolOfOperatorRecord
  /// The mint of a token account of the list.
  case mintOf(AccountName)
  /// The Instructions sysvar.
  case instructionsSysvar
}
