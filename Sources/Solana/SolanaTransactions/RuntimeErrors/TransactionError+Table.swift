extension TransactionError {
  /// The cases without a payload, in the runtime's order, with the runtime's names and texts.
  static let plain: [(error: TransactionError, name: StaticString, text: String)] = [
    (.accountInUse, "AccountInUse", "Account in use"),
    (.accountLoadedTwice, "AccountLoadedTwice", "Account loaded twice"),
    (
      .accountNotFound, "AccountNotFound",
      "Attempt to debit an account but found no record of a prior credit."
    ),
    (.programAccountNotFound, "ProgramAccountNotFound", "Attempt to load a program that does not exist"),
    (.insufficientFundsForFee, "InsufficientFundsForFee", "Insufficient funds for fee"),
    (.invalidAccountForFee, "InvalidAccountForFee", "This account may not be used to pay transaction fees"),
    (.alreadyProcessed, "AlreadyProcessed", "This transaction has already been processed"),
    (.blockhashNotFound, "BlockhashNotFound", "Blockhash not found"),
    (.callChainTooDeep, "CallChainTooDeep", "Loader call chain is too deep"),
    (
      .missingSignatureForFee, "MissingSignatureForFee",
      "Transaction requires a fee but has no signature present"
    ),
    (.invalidAccountIndex, "InvalidAccountIndex", "Transaction contains an invalid account reference"),
    (.signatureFailure, "SignatureFailure", "Transaction did not pass signature verification"),
    (
      .invalidProgramForExecution, "InvalidProgramForExecution",
      "This program may not be used for executing instructions"
    ),
    (.sanitizeFailure, "SanitizeFailure", "Transaction failed to sanitize accounts offsets correctly"),
    (
      .clusterMaintenance, "ClusterMaintenance",
      "Transactions are currently disabled due to cluster maintenance"
    ),
    (
      .accountBorrowOutstanding, "AccountBorrowOutstanding",
      "Transaction processing left an account with an outstanding borrowed reference"
    ),
    (
      .wouldExceedMaxBlockCostLimit, "WouldExceedMaxBlockCostLimit",
      "Transaction would exceed max Block Cost Limit"
    ),
    (.unsupportedVersion, "UnsupportedVersion", "Transaction version is unsupported"),
    (
      .invalidWritableAccount, "InvalidWritableAccount",
      "Transaction loads a writable account that cannot be written"
    ),
    (
      .wouldExceedMaxAccountCostLimit, "WouldExceedMaxAccountCostLimit",
      "Transaction would exceed max account limit within the block"
    ),
    (
      .wouldExceedAccountDataBlockLimit, "WouldExceedAccountDataBlockLimit",
      "Transaction would exceed account data limit within the block"
    ),
    (.tooManyAccountLocks, "TooManyAccountLocks", "Transaction locked too many accounts"),
    (
      .addressLookupTableNotFound, "AddressLookupTableNotFound",
      "Transaction loads an address table account that doesn't exist"
    ),
    (
      .invalidAddressLookupTableOwner, "InvalidAddressLookupTableOwner",
      "Transaction loads an address table account with an invalid owner"
    ),
    (
      .invalidAddressLookupTableData, "InvalidAddressLookupTableData",
      "Transaction loads an address table account with invalid data"
    ),
    (
      .invalidAddressLookupTableIndex, "InvalidAddressLookupTableIndex",
      "Transaction address table lookup uses an invalid index"
    ),
    (
      .invalidRentPayingAccount, "InvalidRentPayingAccount",
      "Transaction leaves an account with a lower balance than rent-exempt minimum"
    ),
    (
      .wouldExceedMaxVoteCostLimit, "WouldExceedMaxVoteCostLimit",
      "Transaction would exceed max Vote Cost Limit"
    ),
    (
      .wouldExceedAccountDataTotalLimit, "WouldExceedAccountDataTotalLimit",
      "Transaction would exceed total account data limit"
    ),
    (
      .maxLoadedAccountsDataSizeExceeded, "MaxLoadedAccountsDataSizeExceeded",
      "Transaction exceeded max loaded accounts data size cap"
    ),
    (
      .invalidLoadedAccountsDataSizeLimit, "InvalidLoadedAccountsDataSizeLimit",
      "LoadedAccountsDataSizeLimit set for transaction must be greater than 0."
    ),
    (.resanitizationNeeded, "ResanitizationNeeded", "ResanitizationNeeded"),
    (
      .unbalancedTransaction, "UnbalancedTransaction",
      "Sum of account balances before and after transaction do not match"
    ),
    (.programCacheHitMaxLimit, "ProgramCacheHitMaxLimit", "Program cache hit max limit"),
    (.commitCancelled, "CommitCancelled", "CommitCancelled"),
  ]
}
