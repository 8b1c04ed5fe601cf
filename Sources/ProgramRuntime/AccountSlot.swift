/// An account of the transaction under execution.
@usableFromInline
package struct AccountSlot: Sendable {
  @usableFromInline package var state: AccountState
  /// Whether anything wrote to it; only such accounts are compared and stored afterwards.
  @usableFromInline package var isTouched = false

  @inlinable
  package init(state: AccountState) {
    self.state = state
  }
}
