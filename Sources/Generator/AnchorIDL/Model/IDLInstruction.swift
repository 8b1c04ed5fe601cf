/// Something that the program can be asked to do.
public struct IDLInstruction: Equatable, Sendable {
  /// The name, in snake case.
  public var name: String
  /// Documentation.
  public var docs: [String]
  /// The bytes that open the instruction's data.
  public var discriminator: [UInt8]
  /// The accounts it takes, in order.
  public var accounts: [IDLInstructionAccountItem]
  /// The arguments it takes, in order.
  public var arguments: [IDLField]
  /// The type that it returns, if any.
  public var returns: IDLType?
  /// Where it stands in the file.
  public var offset: Int
}

/// An account, or a named group of accounts.
public indirect enum IDLInstructionAccountItem: Equatable, Sendable {
  /// One account.
  case account(IDLInstructionAccount)
  /// A group.
  case group(name: String, accounts: [IDLInstructionAccountItem])

  /// How many accounts it is.
  var count: Int {
    switch self {
    case .account: 1
    case .group(_, let members): members.reduce(0) { $0 + $1.count }
    }
  }
}

/// One account that an instruction takes.
public struct IDLInstructionAccount: Equatable, Sendable {
  /// The name, in snake case.
  public var name: String
  /// Documentation.
  public var docs: [String]
  /// Whether the program writes to it.
  public var isWritable: Bool
  /// Whether it must sign.
  public var isSigner: Bool
  /// Whether it can be absent.
  public var isOptional: Bool
  /// The one address that it can have, in base58.
  public var address: String?
  /// How its address is derived.
  public var pda: IDLDerivation?
  /// Accounts that hold this account's key in a field of its name.
  public var relations: [String]
  /// Where it stands in the file.
  public var offset: Int
}

/// How an address is derived.
public struct IDLDerivation: Equatable, Sendable {
  /// The seeds, in order, without the bump.
  public var seeds: [IDLSeed]
  /// The program that the address belongs to, if it is not this one.
  public var program: IDLSeed?
}

/// One seed of a derived address.
public enum IDLSeed: Equatable, Sendable {
  /// These bytes.
  case const([UInt8])
  /// An argument of the instruction, or a field of one: `path` is its name, or names with dots between.
  case argument(path: String)
  /// The key of an account of the instruction, or a field of the account's data, whose type is `accountType`.
  case account(path: String, accountType: String?)
}
