public import AnchorCore
public import Borsh
public import JSONText

/// An instruction of the Associated Token Account program. Empty data means `create`.
public enum AssociatedTokenInstruction: Hashable, Sendable {
  /// Creates the associated token account of a wallet and a mint; fails if it exists.
  case create
  /// Creates the associated token account of a wallet and a mint; does nothing if it exists.
  case createIdempotent
  /// Moves the tokens of an associated account whose owner is itself an associated account to the wallet of that owner.
  case recoverNested
}

extension AssociatedTokenInstruction: KnownInstruction {
  /// The name and the accounts of each instruction, by tag.
  public static let schemas: [InstructionSchema] = {
    let create = [
      AccountSchema("payer", signer: true, writable: true),
      AccountSchema("associated_token_account", writable: true), AccountSchema("wallet"),
      AccountSchema("mint"), AccountSchema("system_program"), AccountSchema("token_program"),
    ]
    let recover = [
      AccountSchema("nested_associated_token_account", writable: true), AccountSchema("nested_mint"),
      AccountSchema("destination_associated_token_account", writable: true),
      AccountSchema("owner_associated_token_account"), AccountSchema("owner_mint"),
      AccountSchema("wallet", signer: true, writable: true), AccountSchema("token_program"),
    ]
    return [
      InstructionSchema(name: "create", discriminator: [0], accounts: create),
      InstructionSchema(name: "create_idempotent", discriminator: [1], accounts: create),
      InstructionSchema(name: "recover_nested", discriminator: [2], accounts: recover),
    ]
  }()

  /// The number that the data begins with.
  public var tag: Int {
    switch self {
    case .create: 0
    case .createIdempotent: 1
    case .recoverNested: 2
    }
  }

  /// The instruction with this tag; no instruction has arguments.
  /// - Throws: `variant` for a tag without an instruction.
  public init(tag: Int, arguments: inout RawSpan) throws(BorshError) {
    switch tag {
    case 0: self = .create
    case 1: self = .createIdempotent
    case 2: self = .recoverNested
    default: throw BorshError(.variant(UInt64(tag)), remaining: arguments.byteCount)
    }
  }

  /// Appends nothing.
  public func encodeArguments(to output: inout [UInt8]) {}

  /// Writes an empty object.
  public func encode(json: inout JSONWriter) { json.object { _ in } }
}
