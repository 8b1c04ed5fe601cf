public import ProgramRuntime
public import SolanaPrimitives

/// What a transaction did to one account.
public struct AccountChange: Equatable, Sendable {
  /// The account.
  public let key: PublicKey
  /// What it was; nil if there was none.
  public let before: AccountState?
  /// What it is; nil if it is gone.
  public let after: AccountState?

  /// A change from one state to another.
  public init(key: PublicKey, before: AccountState?, after: AccountState?) {
    self.key = key
    self.before = before
    self.after = after
  }
}
