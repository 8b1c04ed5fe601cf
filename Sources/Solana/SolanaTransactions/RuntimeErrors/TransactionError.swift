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
  /// The instruction at `index` may be only once in a transaction (compute budget requests).
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

extension TransactionError: CustomStringConvertible {
  /// The runtime's name of the error, as the RPC writes it: `BlockhashNotFound`, `InstructionError`.
  public var name: String {
    switch self {
    case .instruction: "InstructionError"
    case .duplicateInstruction: "DuplicateInstruction"
    case .insufficientFundsForRent: "InsufficientFundsForRent"
    case .programExecutionTemporarilyRestricted: "ProgramExecutionTemporarilyRestricted"
    case .unrecognized(let json): json
    default: "\(plainCase.name)"
    }
  }

  /// The runtime's text, as the RPC gives it for a failed simulation: `Error processing Instruction 0: …`.
  public var description: String {
    switch self {
    case .instruction(let index, let error): "Error processing Instruction \(index): \(error)"
    case .duplicateInstruction(let index):
      "Transaction contains a duplicate instruction (\(index)) that is not allowed"
    case .insufficientFundsForRent(let index):
      "Transaction results in an account (\(index)) with insufficient funds for rent"
    case .programExecutionTemporarilyRestricted(let index):
      "Execution of the program referenced by account at index \(index) is temporarily restricted."
    case .unrecognized(let json): json
    default: plainCase.text
    }
  }
}

extension TransactionError: RuntimeError {
  /// The cases without a payload, in the runtime's order, with the runtime's names and texts.
  package static let plain: [(error: TransactionError, name: StaticString, text: String)] = [
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
