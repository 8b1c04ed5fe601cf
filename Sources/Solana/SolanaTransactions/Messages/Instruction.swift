public import SolanaPrimitives

/// One invocation of a program: the program, its accounts and its data.
public struct Instruction: Hashable, Sendable {
  /// The invoked program.
  public var programID: PublicKey
  /// The accounts in the order the program expects them; the same account may be in several places.
  public var accounts: [AccountMeta]
  /// The input of the program, in an encoding of its own.
  public var data: [UInt8]

  /// An invocation of `programID`.
  public init(programID: PublicKey, accounts: [AccountMeta], data: [UInt8]) {
    self.programID = programID
    self.accounts = accounts
    self.data = data
  }
}

/// An account that an instruction names, and what the instruction wants to do with it.
public struct AccountMeta: Hashable, Sendable {
  /// The account's address.
  public let address: PublicKey
  /// Whether the account must have signed the transaction.
  public let isSigner: Bool
  /// Whether the program may change the account.
  public let isWritable: Bool

  /// An account with both privileges spelled out.
  public init(address: PublicKey, isSigner: Bool, isWritable: Bool) {
    self.address = address
    self.isSigner = isSigner
    self.isWritable = isWritable
  }

  /// An account that the program may change.
  public static func writable(_ address: PublicKey, signer: Bool = false) -> AccountMeta {
    AccountMeta(address: address, isSigner: signer, isWritable: true)
  }

  /// An account that the program only reads.
  public static func readonly(_ address: PublicKey, signer: Bool = false) -> AccountMeta {
    AccountMeta(address: address, isSigner: signer, isWritable: false)
  }
}

/// The content of an address lookup table account, with which a version 0 message names an account in one
/// byte instead of 32.
public struct AddressLookupTable: Hashable, Sendable {
  /// The table's own address.
  public var address: PublicKey
  /// The addresses it holds, at most 256, in the order of the account's data.
  public var addresses: [PublicKey]

  /// A table with known content.
  public init(address: PublicKey, addresses: [PublicKey]) {
    self.address = address
    self.addresses = addresses
  }
}
