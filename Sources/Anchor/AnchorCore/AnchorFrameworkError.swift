/// An error of the Anchor framework itself: numbers below 6000, the same in every program.
public enum AnchorFrameworkError: UInt32, CaseIterable, Error, Sendable {
  /// Instruction discriminator not provided.
  case instructionMissing = 100
  /// Fallback functions are not supported.
  case instructionFallbackNotFound = 101
  /// The program could not deserialize the given instruction.
  case instructionDidNotDeserialize = 102
  /// The program could not serialize the given instruction.
  case instructionDidNotSerialize = 103
  /// The program was compiled without idl instructions.
  case idlInstructionStub = 1000
  /// Invalid program given to the IDL instruction.
  case idlInstructionInvalidProgram = 1001
  /// IDL account must be empty in order to resize, try closing first.
  case idlAccountNotEmpty = 1002
  /// The program was compiled without `event-cpi` feature.
  case eventInstructionStub = 1500
  /// A mut constraint was violated.
  case constraintMut = 2000
  /// A has one constraint was violated.
  case constraintHasOne = 2001
  /// A signer constraint was violated.
  case constraintSigner = 2002
  /// A raw constraint was violated.
  case constraintRaw = 2003
  /// An owner constraint was violated.
  case constraintOwner = 2004
  /// A rent exemption constraint was violated.
  case constraintRentExempt = 2005
  /// A seeds constraint was violated.
  case constraintSeeds = 2006
  /// An executable constraint was violated.
  case constraintExecutable = 2007
  /// Deprecated Error, feel free to replace with something else.
  case constraintState = 2008
  /// An associated constraint was violated.
  case constraintAssociated = 2009
  /// An associated init constraint was violated.
  case constraintAssociatedInit = 2010
  /// A close constraint was violated.
  case constraintClose = 2011
  /// An address constraint was violated.
  case constraintAddress = 2012
  /// Expected zero account discriminant.
  case constraintZero = 2013
  /// A token mint constraint was violated.
  case constraintTokenMint = 2014
  /// A token owner constraint was violated.
  case constraintTokenOwner = 2015
  /// A mint mint authority constraint was violated.
  case constraintMintMintAuthority = 2016
  /// A mint freeze authority constraint was violated.
  case constraintMintFreezeAuthority = 2017
  /// A mint decimals constraint was violated.
  case constraintMintDecimals = 2018
  /// A space constraint was violated.
  case constraintSpace = 2019
  /// A required account for the constraint is None.
  case constraintAccountIsNone = 2020
  /// A token account token program constraint was violated.
  case constraintTokenTokenProgram = 2021
  /// A mint token program constraint was violated.
  case constraintMintTokenProgram = 2022
  /// An associated token account token program constraint was violated.
  case constraintAssociatedTokenTokenProgram = 2023
  /// A group pointer extension constraint was violated.
  case constraintMintGroupPointerExtension = 2024
  /// A group pointer extension authority constraint was violated.
  case constraintMintGroupPointerExtensionAuthority = 2025
  /// A group pointer extension group address constraint was violated.
  case constraintMintGroupPointerExtensionGroupAddress = 2026
  /// A group member pointer extension constraint was violated.
  case constraintMintGroupMemberPointerExtension = 2027
  /// A group member pointer extension authority constraint was violated.
  case constraintMintGroupMemberPointerExtensionAuthority = 2028
  /// A group member pointer extension group address constraint was violated.
  case constraintMintGroupMemberPointerExtensionMemberAddress = 2029
  /// A metadata pointer extension constraint was violated.
  case constraintMintMetadataPointerExtension = 2030
  /// A metadata pointer extension authority constraint was violated.
  case constraintMintMetadataPointerExtensionAuthority = 2031
  /// A metadata pointer extension metadata address constraint was violated.
  case constraintMintMetadataPointerExtensionMetadataAddress = 2032
  /// A close authority constraint was violated.
  case constraintMintCloseAuthorityExtension = 2033
  /// A close authority extension authority constraint was violated.
  case constraintMintCloseAuthorityExtensionAuthority = 2034
  /// A permanent delegate extension constraint was violated.
  case constraintMintPermanentDelegateExtension = 2035
  /// A permanent delegate extension delegate constraint was violated.
  case constraintMintPermanentDelegateExtensionDelegate = 2036
  /// A transfer hook extension constraint was violated.
  case constraintMintTransferHookExtension = 2037
  /// A transfer hook extension authority constraint was violated.
  case constraintMintTransferHookExtensionAuthority = 2038
  /// A transfer hook extension transfer hook program id constraint was violated.
  case constraintMintTransferHookExtensionProgramId = 2039
  /// A require expression was violated.
  case requireViolated = 2500
  /// A require_eq expression was violated.
  case requireEqViolated = 2501
  /// A require_keys_eq expression was violated.
  case requireKeysEqViolated = 2502
  /// A require_neq expression was violated.
  case requireNeqViolated = 2503
  /// A require_keys_neq expression was violated.
  case requireKeysNeqViolated = 2504
  /// A require_gt expression was violated.
  case requireGtViolated = 2505
  /// A require_gte expression was violated.
  case requireGteViolated = 2506
  /// The account discriminator was already set on this account.
  case accountDiscriminatorAlreadySet = 3000
  /// No discriminator was found on the account.
  case accountDiscriminatorNotFound = 3001
  /// Account discriminator did not match what was expected.
  case accountDiscriminatorMismatch = 3002
  /// Failed to deserialize the account.
  case accountDidNotDeserialize = 3003
  /// Failed to serialize the account.
  case accountDidNotSerialize = 3004
  /// Not enough account keys given to the instruction.
  case accountNotEnoughKeys = 3005
  /// The given account is not mutable.
  case accountNotMutable = 3006
  /// The given account is owned by a different program than expected.
  case accountOwnedByWrongProgram = 3007
  /// Program ID was not as expected.
  case invalidProgramId = 3008
  /// Program account is not executable.
  case invalidProgramExecutable = 3009
  /// The given account did not sign.
  case accountNotSigner = 3010
  /// The given account is not owned by the system program.
  case accountNotSystemOwned = 3011
  /// The program expected this account to be already initialized.
  case accountNotInitialized = 3012
  /// The given account is not a program data account.
  case accountNotProgramData = 3013
  /// The given account is not the associated token account.
  case accountNotAssociatedTokenAccount = 3014
  /// The given public key does not match the required sysvar.
  case accountSysvarMismatch = 3015
  /// The account reallocation exceeds the MAX_PERMITTED_DATA_INCREASE limit.
  case accountReallocExceedsLimit = 3016
  /// The account was duplicated for more than one reallocation.
  case accountDuplicateReallocs = 3017
  /// The declared program id does not match the actual program id.
  case declaredProgramIdMismatch = 4100
  /// You cannot/should not initialize the payer account as a program account.
  case tryingToInitPayerAsProgramAccount = 4101
  /// Error during numeric conversion.
  case invalidNumericConversion = 4102
  /// The API being used is deprecated and should no longer be used.
  case deprecated = 5000
}

extension AnchorFrameworkError {
  /// Number, name and text, as Anchor logs them.
  public var errorDescription: ProgramErrorDescription {
    let (name, message): (String, String) =
      switch self {
      case .instructionMissing:
        ("InstructionMissing", "Instruction discriminator not provided")
      case .instructionFallbackNotFound:
        ("InstructionFallbackNotFound", "Fallback functions are not supported")
      case .instructionDidNotDeserialize:
        ("InstructionDidNotDeserialize", "The program could not deserialize the given instruction")
      case .instructionDidNotSerialize:
        ("InstructionDidNotSerialize", "The program could not serialize the given instruction")
      case .idlInstructionStub:
        ("IdlInstructionStub", "The program was compiled without idl instructions")
      case .idlInstructionInvalidProgram:
        ("IdlInstructionInvalidProgram", "Invalid program given to the IDL instruction")
      case .idlAccountNotEmpty:
        ("IdlAccountNotEmpty", "IDL account must be empty in order to resize, try closing first")
      case .eventInstructionStub:
        ("EventInstructionStub", "The program was compiled without `event-cpi` feature")
      case .constraintMut:
        ("ConstraintMut", "A mut constraint was violated")
      case .constraintHasOne:
        ("ConstraintHasOne", "A has one constraint was violated")
      case .constraintSigner:
        ("ConstraintSigner", "A signer constraint was violated")
      case .constraintRaw:
        ("ConstraintRaw", "A raw constraint was violated")
      case .constraintOwner:
        ("ConstraintOwner", "An owner constraint was violated")
      case .constraintRentExempt:
        ("ConstraintRentExempt", "A rent exemption constraint was violated")
      case .constraintSeeds:
        ("ConstraintSeeds", "A seeds constraint was violated")
      case .constraintExecutable:
        ("ConstraintExecutable", "An executable constraint was violated")
      case .constraintState:
        ("ConstraintState", "Deprecated Error, feel free to replace with something else")
      case .constraintAssociated:
        ("ConstraintAssociated", "An associated constraint was violated")
      case .constraintAssociatedInit:
        ("ConstraintAssociatedInit", "An associated init constraint was violated")
      case .constraintClose:
        ("ConstraintClose", "A close constraint was violated")
      case .constraintAddress:
        ("ConstraintAddress", "An address constraint was violated")
      case .constraintZero:
        ("ConstraintZero", "Expected zero account discriminant")
      case .constraintTokenMint:
        ("ConstraintTokenMint", "A token mint constraint was violated")
      case .constraintTokenOwner:
        ("ConstraintTokenOwner", "A token owner constraint was violated")
      case .constraintMintMintAuthority:
        ("ConstraintMintMintAuthority", "A mint mint authority constraint was violated")
      case .constraintMintFreezeAuthority:
        ("ConstraintMintFreezeAuthority", "A mint freeze authority constraint was violated")
      case .constraintMintDecimals:
        ("ConstraintMintDecimals", "A mint decimals constraint was violated")
      case .constraintSpace:
        ("ConstraintSpace", "A space constraint was violated")
      case .constraintAccountIsNone:
        ("ConstraintAccountIsNone", "A required account for the constraint is None")
      case .constraintTokenTokenProgram:
        ("ConstraintTokenTokenProgram", "A token account token program constraint was violated")
      case .constraintMintTokenProgram:
        ("ConstraintMintTokenProgram", "A mint token program constraint was violated")
      case .constraintAssociatedTokenTokenProgram:
        (
          "ConstraintAssociatedTokenTokenProgram",
          "An associated token account token program constraint was violated"
        )
      case .constraintMintGroupPointerExtension:
        ("ConstraintMintGroupPointerExtension", "A group pointer extension constraint was violated")
      case .constraintMintGroupPointerExtensionAuthority:
        (
          "ConstraintMintGroupPointerExtensionAuthority",
          "A group pointer extension authority constraint was violated"
        )
      case .constraintMintGroupPointerExtensionGroupAddress:
        (
          "ConstraintMintGroupPointerExtensionGroupAddress",
          "A group pointer extension group address constraint was violated"
        )
      case .constraintMintGroupMemberPointerExtension:
        (
          "ConstraintMintGroupMemberPointerExtension",
          "A group member pointer extension constraint was violated"
        )
      case .constraintMintGroupMemberPointerExtensionAuthority:
        (
          "ConstraintMintGroupMemberPointerExtensionAuthority",
          "A group member pointer extension authority constraint was violated"
        )
      case .constraintMintGroupMemberPointerExtensionMemberAddress:
        (
          "ConstraintMintGroupMemberPointerExtensionMemberAddress",
          "A group member pointer extension group address constraint was violated"
        )
      case .constraintMintMetadataPointerExtension:
        ("ConstraintMintMetadataPointerExtension", "A metadata pointer extension constraint was violated")
      case .constraintMintMetadataPointerExtensionAuthority:
        (
          "ConstraintMintMetadataPointerExtensionAuthority",
          "A metadata pointer extension authority constraint was violated"
        )
      case .constraintMintMetadataPointerExtensionMetadataAddress:
        (
          "ConstraintMintMetadataPointerExtensionMetadataAddress",
          "A metadata pointer extension metadata address constraint was violated"
        )
      case .constraintMintCloseAuthorityExtension:
        ("ConstraintMintCloseAuthorityExtension", "A close authority constraint was violated")
      case .constraintMintCloseAuthorityExtensionAuthority:
        (
          "ConstraintMintCloseAuthorityExtensionAuthority",
          "A close authority extension authority constraint was violated"
        )
      case .constraintMintPermanentDelegateExtension:
        ("ConstraintMintPermanentDelegateExtension", "A permanent delegate extension constraint was violated")
      case .constraintMintPermanentDelegateExtensionDelegate:
        (
          "ConstraintMintPermanentDelegateExtensionDelegate",
          "A permanent delegate extension delegate constraint was violated"
        )
      case .constraintMintTransferHookExtension:
        ("ConstraintMintTransferHookExtension", "A transfer hook extension constraint was violated")
      case .constraintMintTransferHookExtensionAuthority:
        (
          "ConstraintMintTransferHookExtensionAuthority",
          "A transfer hook extension authority constraint was violated"
        )
      case .constraintMintTransferHookExtensionProgramId:
        (
          "ConstraintMintTransferHookExtensionProgramId",
          "A transfer hook extension transfer hook program id constraint was violated"
        )
      case .requireViolated:
        ("RequireViolated", "A require expression was violated")
      case .requireEqViolated:
        ("RequireEqViolated", "A require_eq expression was violated")
      case .requireKeysEqViolated:
        ("RequireKeysEqViolated", "A require_keys_eq expression was violated")
      case .requireNeqViolated:
        ("RequireNeqViolated", "A require_neq expression was violated")
      case .requireKeysNeqViolated:
        ("RequireKeysNeqViolated", "A require_keys_neq expression was violated")
      case .requireGtViolated:
        ("RequireGtViolated", "A require_gt expression was violated")
      case .requireGteViolated:
        ("RequireGteViolated", "A require_gte expression was violated")
      case .accountDiscriminatorAlreadySet:
        ("AccountDiscriminatorAlreadySet", "The account discriminator was already set on this account")
      case .accountDiscriminatorNotFound:
        ("AccountDiscriminatorNotFound", "No discriminator was found on the account")
      case .accountDiscriminatorMismatch:
        ("AccountDiscriminatorMismatch", "Account discriminator did not match what was expected")
      case .accountDidNotDeserialize:
        ("AccountDidNotDeserialize", "Failed to deserialize the account")
      case .accountDidNotSerialize:
        ("AccountDidNotSerialize", "Failed to serialize the account")
      case .accountNotEnoughKeys:
        ("AccountNotEnoughKeys", "Not enough account keys given to the instruction")
      case .accountNotMutable:
        ("AccountNotMutable", "The given account is not mutable")
      case .accountOwnedByWrongProgram:
        ("AccountOwnedByWrongProgram", "The given account is owned by a different program than expected")
      case .invalidProgramId:
        ("InvalidProgramId", "Program ID was not as expected")
      case .invalidProgramExecutable:
        ("InvalidProgramExecutable", "Program account is not executable")
      case .accountNotSigner:
        ("AccountNotSigner", "The given account did not sign")
      case .accountNotSystemOwned:
        ("AccountNotSystemOwned", "The given account is not owned by the system program")
      case .accountNotInitialized:
        ("AccountNotInitialized", "The program expected this account to be already initialized")
      case .accountNotProgramData:
        ("AccountNotProgramData", "The given account is not a program data account")
      case .accountNotAssociatedTokenAccount:
        ("AccountNotAssociatedTokenAccount", "The given account is not the associated token account")
      case .accountSysvarMismatch:
        ("AccountSysvarMismatch", "The given public key does not match the required sysvar")
      case .accountReallocExceedsLimit:
        (
          "AccountReallocExceedsLimit",
          "The account reallocation exceeds the MAX_PERMITTED_DATA_INCREASE limit"
        )
      case .accountDuplicateReallocs:
        ("AccountDuplicateReallocs", "The account was duplicated for more than one reallocation")
      case .declaredProgramIdMismatch:
        ("DeclaredProgramIdMismatch", "The declared program id does not match the actual program id")
      case .tryingToInitPayerAsProgramAccount:
        (
          "TryingToInitPayerAsProgramAccount",
          "You cannot/should not initialize the payer account as a program account"
        )
      case .invalidNumericConversion:
        ("InvalidNumericConversion", "Error during numeric conversion")
      case .deprecated:
        ("Deprecated", "The API being used is deprecated and should no longer be used")
      }
    return ProgramErrorDescription(code: rawValue, name: name, message: message)
  }
}
