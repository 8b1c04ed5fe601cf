import BytePrimitives
public import SolanaPrimitives

/// What the chain keeps of one account, apart from its key.
public struct AccountState: Equatable, Sendable {
  /// The balance in lamports.
  public var lamports: UInt64
  /// The program that may change the data and take lamports away.
  public var owner: PublicKey
  /// The content; its length is the account's space.
  public var data: [UInt8]
  /// Whether the account holds a program.
  public var isExecutable: Bool
  /// The epoch rent was last collected for; `UInt64.max` for a rent-exempt account of today's clusters.
  public var rentEpoch: UInt64

  /// An account with this content, by default an empty wallet owned by the System program.
  @inlinable
  public init(
    lamports: UInt64, owner: PublicKey = .systemProgram, data: [UInt8] = [], isExecutable: Bool = false,
    rentEpoch: UInt64 = .max
  ) {
    self.lamports = lamports
    self.owner = owner
    self.data = data
    self.isExecutable = isExecutable
    self.rentEpoch = rentEpoch
  }

  /// What a program sees of a key that no account exists for: no lamports, no data, owned by the System program.
  @inlinable
  public static var absent: AccountState { AccountState(lamports: 0) }

  /// Whether the chain forgets the account at the end of the transaction: it has no lamports.
  @inlinable
  public var isAbsent: Bool { lamports == 0 }

  /// Whether all parts are equal.
  public static func == (a: AccountState, b: AccountState) -> Bool {
    a.lamports == b.lamports && a.owner == b.owner && a.isExecutable == b.isExecutable
      && a.rentEpoch == b.rentEpoch && a.data.hasSameBytes(as: b.data)
  }
}
