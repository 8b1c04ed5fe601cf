extension InstructionError {
  /// The cases without a payload, in the runtime's order, with the runtime's names and texts.
  static let plain: [(error: InstructionError, name: StaticString, text: String)] = [
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
