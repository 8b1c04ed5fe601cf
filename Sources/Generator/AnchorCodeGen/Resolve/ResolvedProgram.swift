import AnchorIDL

/// A program with everything decided: Swift names, sizes, discriminators, derivations. The later stages decide nothing
/// about the program.
struct ResolvedProgram: Equatable, Sendable {
  var idlName: String
  /// Name of the type that everything is nested in.
  var typeName: String
  /// Name of the constant for the program at `address`.
  var deployment: String
  var address: IDLAddress?
  var docs: [String]
  var types: [ResolvedDefinition]
  var accounts: [ResolvedAccount]
  var events: [ResolvedEvent]
  var instructions: [ResolvedInstruction]
  var errors: [ResolvedErrorCode]
  var constants: [ResolvedConstant]
  var addresses: [ResolvedAddress]
}

/// A type that the IDL defines.
struct ResolvedDefinition: Equatable, Sendable {
  var idlName: String
  var swiftName: String
  var docs: [String]
  var kind: Kind
  var size: ResolvedSize

  enum Kind: Equatable, Sendable {
    case structure([ResolvedField])
    case enumeration([ResolvedVariant])
    case alias(ResolvedType)
  }
}

/// A field, argument or part of a variant.
struct ResolvedField: Equatable, Sendable {
  var idlName: String
  /// With backticks if it is a keyword.
  var swiftName: String
  var docs: [String]
  var type: ResolvedType
  /// Whether it is only the padding between the fields of a zero-copy struct: bytes without meaning.
  var isGap = false
}

/// A variant of an enum.
struct ResolvedVariant: Equatable, Sendable {
  var idlName: String
  var swiftName: String
  var fields: [ResolvedField]
  /// Whether the fields have names in the IDL.
  var isNamed: Bool
}

/// An account type.
struct ResolvedAccount: Equatable, Sendable {
  var definition: ResolvedDefinition
  var caseName: String
  var discriminator: [UInt8]
  var fields: [ResolvedField]
}

/// An event type.
struct ResolvedEvent: Equatable, Sendable {
  var definition: ResolvedDefinition
  /// The event's name, which may differ from its type's.
  var idlName: String
  var caseName: String
  var discriminator: [UInt8]
}

/// An instruction.
struct ResolvedInstruction: Equatable, Sendable {
  var idlName: String
  var swiftName: String
  var caseName: String
  var docs: [String]
  var discriminator: [UInt8]
  var arguments: Arguments
  var accounts: [ResolvedInstructionAccount]
  /// What the caller of the deriving initializer gives, in order; nil if no account can be derived.
  var inputs: [ResolvedInput]?

  enum Arguments: Equatable, Sendable {
    case none
    /// A single struct argument: its fields are the instruction's arguments. `label` is its IDL name.
    case flattened(label: String, type: ResolvedType.Reference)
    case fields([ResolvedField])
  }
}

/// An account of an instruction.
struct ResolvedInstructionAccount: Equatable, Sendable {
  var idlName: String
  var swiftName: String
  var docs: [String]
  var isSigner: Bool
  var isWritable: Bool
  var isOptional: Bool
  var source: Source

  /// Where the deriving initializer takes the account's address from.
  enum Source: Equatable, Sendable {
    /// The caller.
    case input
    /// A constant.
    case fixed(IDLAddress)
    /// A derivation, by its index in `ResolvedProgram.addresses`, with the values of its variable seeds.
    case derived(address: Int, seeds: [SeedValue])
  }

  /// Where the value of a variable seed comes from.
  enum SeedValue: Equatable, Sendable {
    /// The address of the account at this index.
    case account(Int)
    /// The input with this name.
    case input(String)
    /// An argument, or a field of one: the Swift names on the way to it.
    case argument([String])
  }
}

/// What the caller of an instruction's deriving initializer gives: the address of an account, or the value of a seed.
struct ResolvedInput: Equatable, Sendable {
  var swiftName: String
  var docs: [String]
  var type: ResolvedType
  var isOptional: Bool
}

/// A numbered error.
struct ResolvedErrorCode: Equatable, Sendable {
  var code: UInt32
  var idlName: String
  var caseName: String
  var message: String
}

/// A named value.
struct ResolvedConstant: Equatable, Sendable {
  var idlName: String
  var swiftName: String
  var docs: [String]
  var type: ResolvedType
  var value: Value

  indirect enum Value: Equatable, Sendable {
    case bool(Bool)
    case integer(magnitude: UInt128, isNegative: Bool)
    case text(String)
    case bytes([UInt8])
    /// 32 bytes.
    case bytes32([UInt8])
    case address(IDLAddress)
    case list([Value])
    case optional(Value?)
  }
}

/// An address that instructions of the program derive.
struct ResolvedAddress: Equatable, Sendable {
  /// The program that owns the address; nil for the IDL's own program.
  var owner: IDLAddress?
  /// Swift name of the account type that declares the function; nil for the program's type.
  var accountType: String?
  var functionName: String
  var parameters: [Parameter]
  var seeds: [Seed]
  /// The name of what is derived, for the documentation.
  var subject: String

  struct Parameter: Equatable, Sendable {
    var name: String
    var type: ResolvedType
  }

  enum Seed: Equatable, Sendable {
    case const([UInt8])
    /// The value of the parameter at this index.
    case parameter(Int)
  }
}
