public import SolanaPrimitives

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
