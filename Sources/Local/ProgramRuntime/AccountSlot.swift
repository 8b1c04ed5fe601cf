/// An account of the transaction under execution.
@usableFromInline
package struct AccountSlot: Sendable {
  @usableFromInline package var state: AccountState
  /// What the account was before anything wrote to it; nil while nothing has. Only written accounts are
  /// compared and stored afterwards.
  @usableFromInline package var before: AccountState?

  @inlinable
  package init(state: AccountState) {
    self.state = state
  }

  /// Keeps what the account was, ahead of the first write to it.
  @inlinable
  package mutating func keep() {
    if before == nil { before = state }
  }
}
