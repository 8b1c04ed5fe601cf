public import SolanaPrimitives

/// The content of one account, apart from its address.
public struct AccountState: Equatable, Sendable {
  /// The balance in lamports.
  public var lamports: UInt64
  /// The program that may change the data and debit lamports.
  public var owner: PublicKey
  /// The data; its length is the account's space.
  public var data: [UInt8]
  /// Whether the account is a program that can be invoked.
  public var isExecutable: Bool
  /// The epoch up to which rent was collected; `UInt64.max` for a rent-exempt account.
  public var rentEpoch: UInt64

  /// An account with these fields, by default a wallet: no data, owned by the System program.
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

  /// The state that a program sees at an address without an account: no lamports, no data, owned by the System
  /// program.
  @inlinable
  public static var absent: AccountState { AccountState(lamports: 0) }

  /// Whether the runtime deletes the account at the end of the transaction: it has no lamports.
  @inlinable
  public var isAbsent: Bool { lamports == 0 }

  /// Whether all fields are equal.
  public static func == (a: AccountState, b: AccountState) -> Bool {
    a.lamports == b.lamports && a.owner == b.owner && a.isExecutable == b.isExecutable
      && a.rentEpoch == b.rentEpoch && a.data.hasSameBytes(as: b.data)
  }
}
