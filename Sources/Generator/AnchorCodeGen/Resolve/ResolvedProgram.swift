import AnchorIDL

/// A program with everything settled: Swift names, sizes, discriminators, derivations. What follows only writes
/// it down.
struct ResolvedProgram: Equatable, Sendable {
  var idlName: String
  /// Name of the type that everything nests in.
  var typeName: String
  /// Name of the constant for the program at its declared address.
  var deployment: String
  var address: String?
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
  /// With backticks where it is a keyword.
  var swiftName: String
  var docs: [String]
  var type: ResolvedType
  /// Whether it only fills the room between the fields of a zero-copy struct: bytes that mean nothing.
  var isGap = false
}

/// A variant of an enum.
struct ResolvedVariant: Equatable, Sendable {
  var idlName: String
  var swiftName: String
  var fields: [ResolvedField]
  /// Whether the fields have names of their own in the IDL.
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
  /// Name of the event, which may differ from its type's.
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
  /// What the derived form of the accounts asks for, in order; nil if nothing can be derived.
  var inputs: [ResolvedInput]?

  enum Arguments: Equatable, Sendable {
    case none
    /// A single struct parameter, whose fields stand for it. `label` is its IDL name.
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

  /// Where the account's key comes from in the derived form.
  enum Source: Equatable, Sendable {
    /// The caller gives it.
    case input
    /// It is always this address (base58).
    case fixed(String)
    /// It is derived by the address with this index in `ResolvedProgram.addresses`, from these values.
    case derived(address: Int, seeds: [SeedValue])
  }

  /// Where the value of a variable seed comes from.
  enum SeedValue: Equatable, Sendable {
    /// The key of the account at this position.
    case account(Int)
    /// The input of this name.
    case input(String)
    /// An argument, as an expression.
    case argument(String)
  }
}

/// Something that the derived form of an instruction's accounts asks for.
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
  /// The value as Swift writes it.
  var value: String
}

/// An address that the program derives.
struct ResolvedAddress: Equatable, Sendable {
  /// The program that the address belongs to (base58), if it is not this one.
  var owner: String?
  /// The account type that the function belongs to; nil puts it on the program's type.
  var accountType: String?
  var functionName: String
  var parameters: [Parameter]
  var seeds: [Seed]
  /// What is derived, for the documentation.
  var subject: String

  struct Parameter: Equatable, Sendable {
    var name: String
    var type: ResolvedType
  }

  enum Seed: Equatable, Sendable {
    case const([UInt8])
    /// The value of the parameter at this position.
    case parameter(Int)
  }
}
