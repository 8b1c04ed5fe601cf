public import ProgramRuntime
public import SolanaPrimitives

/// The change of one account by a transaction.
public struct AccountChange: Equatable, Sendable {
  /// The account's address.
  public let address: PublicKey
  /// The state before the transaction; nil if there was no account.
  public let before: AccountState?
  /// The state after it; nil if the account was deleted.
  public let after: AccountState?

  /// A change from one state to another.
  public init(address: PublicKey, before: AccountState?, after: AccountState?) {
    self.address = address
    self.before = before
    self.after = after
  }
}
