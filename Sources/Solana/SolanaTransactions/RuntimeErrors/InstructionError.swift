/// Why the runtime or a program failed one instruction.
///
/// The cases and their texts are those of the Solana runtime. A program's own errors are `custom`.
public enum InstructionError: Error, Hashable, Sendable {
  /// Generic instruction error.
  case genericError
  /// Invalid program argument.
  case invalidArgument
  /// Invalid instruction data.
  case invalidInstructionData
  /// Invalid account data for instruction.
  case invalidAccountData
  /// Account data too small for instruction.
  case accountDataTooSmall
  /// Insufficient funds for instruction.
  case insufficientFunds
  /// Incorrect program id for instruction.
  case incorrectProgramID
  /// Missing required signature for instruction.
  case missingRequiredSignature
  /// Instruction requires an uninitialized account.
  case accountAlreadyInitialized
  /// Instruction requires an initialized account.
  case uninitializedAccount
  /// Sum of account balances before and after instruction do not match.
  case unbalancedInstruction
  /// Instruction illegally modified the program id of an account.
  case modifiedProgramID
  /// Instruction spent from the balance of an account it does not own.
  case externalAccountLamportSpend
  /// Instruction modified data of an account it does not own.
  case externalAccountDataModified
  /// Instruction changed the balance of a read-only account.
  case readonlyLamportChange
  /// Instruction modified data of a read-only account.
  case readonlyDataModified
  /// Instruction contains duplicate accounts.
  case duplicateAccountIndex
  /// Instruction changed executable bit of an account.
  case executableModified
  /// Instruction modified rent epoch of an account.
  case rentEpochModified
  /// Insufficient account keys for instruction.
  case notEnoughAccountKeys
  /// Program other than the account's owner changed the size of the account data.
  case accountDataSizeChanged
  /// Instruction expected an executable account.
  case accountNotExecutable
  /// Instruction tries to borrow reference for an account which is already borrowed.
  case accountBorrowFailed
  /// Instruction left account with an outstanding borrowed reference.
  case accountBorrowOutstanding
  /// Instruction modifications of multiply-passed account differ.
  case duplicateAccountOutOfSync
  /// The program's own error number; only the program's interface says what it means.
  case custom(UInt32)
  /// Program returned invalid error code.
  case invalidError
  /// Instruction changed executable accounts data.
  case executableDataModified
  /// Instruction changed the balance of an executable account.
  case executableLamportChange
  /// Executable accounts must be rent exempt.
  case executableAccountNotRentExempt
  /// Unsupported program id.
  case unsupportedProgramID
  /// Cross-program invocation call depth too deep.
  case callDepth
  /// An account required by the instruction is missing.
  case missingAccount
  /// Cross-program invocation reentrancy not allowed for this instruction.
  case reentrancyNotAllowed
  /// Length of the seed is too long for address generation.
  case maxSeedLengthExceeded
  /// Provided seeds do not result in a valid address.
  case invalidSeeds
  /// Failed to reallocate account data.
  case invalidRealloc
  /// Computational budget exceeded.
  case computationalBudgetExceeded
  /// Cross-program invocation with unauthorized signer or writable account.
  case privilegeEscalation
  /// Failed to create program execution environment.
  case programEnvironmentSetupFailure
  /// Program failed to complete.
  case programFailedToComplete
  /// Program failed to compile.
  case programFailedToCompile
  /// Account is immutable.
  case immutable
  /// Incorrect authority provided.
  case incorrectAuthority
  /// Failed to serialize or deserialize account data; older nodes name the cause, newer ones do not.
  case borshIOError(String?)
  /// An account does not have enough lamports to be rent-exempt.
  case accountNotRentExempt
  /// Invalid account owner.
  case invalidAccountOwner
  /// Program arithmetic overflowed.
  case arithmeticOverflow
  /// Unsupported sysvar.
  case unsupportedSysvar
  /// Provided owner is not allowed.
  case illegalOwner
  /// Accounts data allocations exceeded the maximum allowed per transaction.
  case maxAccountsDataAllocationsExceeded
  /// Max accounts exceeded.
  case maxAccountsExceeded
  /// Max instruction trace length exceeded.
  case maxInstructionTraceLengthExceeded
  /// Builtin programs must consume compute units.
  case builtinProgramsMustConsumeComputeUnits
  /// An error that this package does not know, as the node wrote it (JSON).
  case unrecognized(String)
}

extension InstructionError: CustomStringConvertible {
  /// The runtime's name of the error, as the RPC writes it: `InvalidAccountData`, `Custom`.
  public var name: String {
    switch self {
    case .custom: "Custom"
    case .borshIOError: "BorshIoError"
    case .unrecognized(let json): json
    default: "\(plainCase.name)"
    }
  }

  /// The runtime's text, as it is after `failed: ` in a log: `invalid account data for instruction`,
  /// `custom program error: 0x1771`.
  public var description: String {
    switch self {
    case .custom(let number): "custom program error: 0x" + String(number, radix: 16)
    case .borshIOError(let cause?): "Failed to serialize or deserialize account data: " + cause
    case .unrecognized(let json): json
    default: plainCase.text
    }
  }
}

extension InstructionError: RuntimeError {
  /// The cases without a payload, in the runtime's order, with the runtime's names and texts.
  package static let plain: [(error: InstructionError, name: StaticString, text: String)] = [
    (.genericError, "GenericError", "generic instruction error"),
    (.invalidArgument, "InvalidArgument", "invalid program argument"),
    (.invalidInstructionData, "InvalidInstructionData", "invalid instruction data"),
    (.invalidAccountData, "InvalidAccountData", "invalid account data for instruction"),
    (.accountDataTooSmall, "AccountDataTooSmall", "account data too small for instruction"),
    (.insufficientFunds, "InsufficientFunds", "insufficient funds for instruction"),
    (.incorrectProgramID, "IncorrectProgramId", "incorrect program id for instruction"),
    (.missingRequiredSignature, "MissingRequiredSignature", "missing required signature for instruction"),
    (
      .accountAlreadyInitialized, "AccountAlreadyInitialized",
      "instruction requires an uninitialized account"
    ),
    (.uninitializedAccount, "UninitializedAccount", "instruction requires an initialized account"),
    (
      .unbalancedInstruction, "UnbalancedInstruction",
      "sum of account balances before and after instruction do not match"
    ),
    (
      .modifiedProgramID, "ModifiedProgramId",
      "instruction illegally modified the program id of an account"
    ),
    (
      .externalAccountLamportSpend, "ExternalAccountLamportSpend",
      "instruction spent from the balance of an account it does not own"
    ),
    (
      .externalAccountDataModified, "ExternalAccountDataModified",
      "instruction modified data of an account it does not own"
    ),
    (
      .readonlyLamportChange, "ReadonlyLamportChange",
      "instruction changed the balance of a read-only account"
    ),
    (.readonlyDataModified, "ReadonlyDataModified", "instruction modified data of a read-only account"),
    (.duplicateAccountIndex, "DuplicateAccountIndex", "instruction contains duplicate accounts"),
    (.executableModified, "ExecutableModified", "instruction changed executable bit of an account"),
    (.rentEpochModified, "RentEpochModified", "instruction modified rent epoch of an account"),
    (.notEnoughAccountKeys, "NotEnoughAccountKeys", "insufficient account keys for instruction"),
    (
      .accountDataSizeChanged, "AccountDataSizeChanged",
      "program other than the account's owner changed the size of the account data"
    ),
    (.accountNotExecutable, "AccountNotExecutable", "instruction expected an executable account"),
    (
      .accountBorrowFailed, "AccountBorrowFailed",
      "instruction tries to borrow reference for an account which is already borrowed"
    ),
    (
      .accountBorrowOutstanding, "AccountBorrowOutstanding",
      "instruction left account with an outstanding borrowed reference"
    ),
    (
      .duplicateAccountOutOfSync, "DuplicateAccountOutOfSync",
      "instruction modifications of multiply-passed account differ"
    ),
    (.invalidError, "InvalidError", "program returned invalid error code"),
    (.executableDataModified, "ExecutableDataModified", "instruction changed executable accounts data"),
    (
      .executableLamportChange, "ExecutableLamportChange",
      "instruction changed the balance of an executable account"
    ),
    (
      .executableAccountNotRentExempt, "ExecutableAccountNotRentExempt",
      "executable accounts must be rent exempt"
    ),
    (.unsupportedProgramID, "UnsupportedProgramId", "Unsupported program id"),
    (.callDepth, "CallDepth", "Cross-program invocation call depth too deep"),
    (.missingAccount, "MissingAccount", "An account required by the instruction is missing"),
    (
      .reentrancyNotAllowed, "ReentrancyNotAllowed",
      "Cross-program invocation reentrancy not allowed for this instruction"
    ),
    (
      .maxSeedLengthExceeded, "MaxSeedLengthExceeded",
      "Length of the seed is too long for address generation"
    ),
    (.invalidSeeds, "InvalidSeeds", "Provided seeds do not result in a valid address"),
    (.invalidRealloc, "InvalidRealloc", "Failed to reallocate account data"),
    (.computationalBudgetExceeded, "ComputationalBudgetExceeded", "Computational budget exceeded"),
    (
      .privilegeEscalation, "PrivilegeEscalation",
      "Cross-program invocation with unauthorized signer or writable account"
    ),
    (
      .programEnvironmentSetupFailure, "ProgramEnvironmentSetupFailure",
      "Failed to create program execution environment"
    ),
    (.programFailedToComplete, "ProgramFailedToComplete", "Program failed to complete"),
    (.programFailedToCompile, "ProgramFailedToCompile", "Program failed to compile"),
    (.immutable, "Immutable", "Account is immutable"),
    (.incorrectAuthority, "IncorrectAuthority", "Incorrect authority provided"),
    (.borshIOError(nil), "BorshIoError", "Failed to serialize or deserialize account data"),
    (
      .accountNotRentExempt, "AccountNotRentExempt",
      "An account does not have enough lamports to be rent-exempt"
    ),
    (.invalidAccountOwner, "InvalidAccountOwner", "Invalid account owner"),
    (.arithmeticOverflow, "ArithmeticOverflow", "Program arithmetic overflowed"),
    (.unsupportedSysvar, "UnsupportedSysvar", "Unsupported sysvar"),
    (.illegalOwner, "IllegalOwner", "Provided owner is not allowed"),
    (
      .maxAccountsDataAllocationsExceeded, "MaxAccountsDataAllocationsExceeded",
      "Accounts data allocations exceeded the maximum allowed per transaction"
    ),
    (.maxAccountsExceeded, "MaxAccountsExceeded", "Max accounts exceeded"),
    (
      .maxInstructionTraceLengthExceeded, "MaxInstructionTraceLengthExceeded",
      "Max instruction trace length exceeded"
    ),
    (
      .builtinProgramsMustConsumeComputeUnits, "BuiltinProgramsMustConsumeComputeUnits",
      "Builtin programs must consume compute units"
    ),
  ]
}
