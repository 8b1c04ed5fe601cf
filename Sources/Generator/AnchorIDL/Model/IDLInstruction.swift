/// An instruction of the program.
public struct IDLInstruction: Equatable, Sendable {
  /// The name, in snake case.
  public var name: String
  /// Documentation.
  public var docs: [String]
  /// The first bytes of the instruction's data.
  public var discriminator: [UInt8]
  /// Its accounts, in order.
  public var accounts: [IDLInstructionAccountItem]
  /// Its arguments, in order.
  public var arguments: [IDLField]
  /// The type of its return data, if it has any.
  public var returns: IDLType?
  /// Its position in the file.
  public var offset: Int
}

/// An account, or a named group of accounts.
public indirect enum IDLInstructionAccountItem: Equatable, Sendable {
  /// One account.
  case account(IDLInstructionAccount)
  /// A group.
  case group(name: String, accounts: [IDLInstructionAccountItem])

  /// The number of accounts in it.
  var count: Int {
    switch self {
    case .account: 1
    case .group(_, let members): members.reduce(0) { $0 + $1.count }
    }
  }
}

/// One account of an instruction.
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
  /// Its only possible address, where the IDL fixes one.
  public var address: IDLAddress?
  /// How its address is derived.
  public var pda: IDLDerivation?
  /// Accounts that hold this account's address in a field of its name.
  public var relations: [String]
  /// Its position in the file.
  public var offset: Int
}

/// How an address is derived.
public struct IDLDerivation: Equatable, Sendable {
  /// The seeds, in order, without the bump.
  public var seeds: [IDLSeed]
  /// The program that owns the address; nil for the IDL's own program.
  public var program: IDLSeed?
}

/// One seed of a derived address.
public enum IDLSeed: Equatable, Sendable {
  /// Constant bytes.
  case const([UInt8])
  /// An argument of the instruction, or a field of one: `path` is its name, or names separated by dots.
  case argument(path: String)
  /// The address of an account of the instruction, or a field of the data of an account of type `accountType`.
  case account(path: String, accountType: String?)
}
