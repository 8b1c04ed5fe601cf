public import SolanaPrimitives

/// An account as the program is given it: its address, what the instruction may do to it, and its state at entry.
public struct SuppliedAccount: Sendable {
  /// The account's address.
  public var address: PublicKey
  /// Whether the account signed.
  public var isSigner: Bool
  /// Whether the instruction may write to the account.
  public var isWritable: Bool
  /// Whether the account holds a program.
  public var isExecutable: Bool
  /// The account's balance in lamports.
  public var lamports: UInt64
  /// The program that owns the account; the System program for one that does not exist.
  public var owner: PublicKey
  /// The account's data.
  public var data: [UInt8]

  /// An account with this state.
  public init(
    address: PublicKey, isSigner: Bool, isWritable: Bool, isExecutable: Bool, lamports: UInt64,
    owner: PublicKey,
    data: [UInt8]
  ) {
    self.address = address
    self.isSigner = isSigner
    self.isWritable = isWritable
    self.isExecutable = isExecutable
    self.lamports = lamports
    self.owner = owner
    self.data = data
  }

  /// Whether nothing was ever created at the address, in Anchor's sense.
  var isUninitialized: Bool { lamports == 0 && owner == .systemProgram }
}
