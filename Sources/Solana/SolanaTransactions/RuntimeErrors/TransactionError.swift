/// Why the runtime refused or failed a transaction.
///
/// The cases and their texts are those of the Solana runtime.
public enum TransactionError: Error, Hashable, Sendable {
  /// Account in use.
  case accountInUse
  /// Account loaded twice.
  case accountLoadedTwice
  /// Attempt to debit an account but found no record of a prior credit.
  case accountNotFound
  /// Attempt to load a program that does not exist.
  case programAccountNotFound
  /// Insufficient funds for fee.
  case insufficientFundsForFee
  /// This account may not be used to pay transaction fees.
  case invalidAccountForFee
  /// This transaction has already been processed.
  case alreadyProcessed
  /// Blockhash not found.
  case blockhashNotFound
  /// An instruction failed; `index` counts the message's instructions from 0.
  case instruction(index: UInt8, InstructionError)
  /// Loader call chain is too deep.
  case callChainTooDeep
  /// Transaction requires a fee but has no signature present.
  case missingSignatureForFee
  /// Transaction contains an invalid account reference.
  case invalidAccountIndex
  /// Transaction did not pass signature verification.
  case signatureFailure
  /// This program may not be used for executing instructions.
  case invalidProgramForExecution
  /// Transaction failed to sanitize accounts offsets correctly.
  case sanitizeFailure
  /// Transactions are currently disabled due to cluster maintenance.
  case clusterMaintenance
  /// Transaction processing left an account with an outstanding borrowed reference.
  case accountBorrowOutstanding
  /// Transaction would exceed max Block Cost Limit.
  case wouldExceedMaxBlockCostLimit
  /// Transaction version is unsupported.
  case unsupportedVersion
  /// Transaction loads a writable account that cannot be written.
  case invalidWritableAccount
  /// Transaction would exceed max account limit within the block.
  case wouldExceedMaxAccountCostLimit
  /// Transaction would exceed account data limit within the block.
  case wouldExceedAccountDataBlockLimit
  /// Transaction locked too many accounts.
  case tooManyAccountLocks
  /// Transaction loads an address table account that doesn't exist.
  case addressLookupTableNotFound
  /// Transaction loads an address table account with an invalid owner.
  case invalidAddressLookupTableOwner
  /// Transaction loads an address table account with invalid data.
  case invalidAddressLookupTableData
  /// Transaction address table lookup uses an invalid index.
  case invalidAddressLookupTableIndex
  /// Transaction leaves an account with a lower balance than rent-exempt minimum.
  case invalidRentPayingAccount
  /// Transaction would exceed max Vote Cost Limit.
  case wouldExceedMaxVoteCostLimit
  /// Transaction would exceed total account data limit.
  case wouldExceedAccountDataTotalLimit
  /// The instruction at `index` may stand only once in a transaction (compute budget requests).
  case duplicateInstruction(index: UInt8)
  /// The account at `accountIndex` would be left below the rent-exempt minimum.
  case insufficientFundsForRent(accountIndex: UInt8)
  /// Transaction exceeded max loaded accounts data size cap.
  case maxLoadedAccountsDataSizeExceeded
  /// LoadedAccountsDataSizeLimit set for transaction must be greater than 0.
  case invalidLoadedAccountsDataSizeLimit
  /// The transaction has to be sanitized again.
  case resanitizationNeeded
  /// The program at `accountIndex` must not be executed at present.
  case programExecutionTemporarilyRestricted(accountIndex: UInt8)
  /// Sum of account balances before and after transaction do not match.
  case unbalancedTransaction
  /// Program cache hit max limit.
  case programCacheHitMaxLimit
  /// The commit was cancelled.
  case commitCancelled
  /// An error that this package does not know, as the node wrote it (JSON).
  case unrecognized(String)
}
