/// An account of the transaction that is being executed.
@usableFromInline
package struct TransactionAccount: Sendable {
  @usableFromInline package var state: AccountState
  /// The state before the first write; nil while nothing has written to the account. Only written accounts are
  /// compared and stored at the end.
  @usableFromInline package var original: AccountState?

  @inlinable
  package init(state: AccountState) {
    self.state = state
  }

  /// Saves the original state; called before each write.
  @inlinable
  package mutating func saveOriginal() {
    if original == nil { original = state }
  }
}

/// An account of an instruction: its index among the transaction's accounts, and its privileges.
@usableFromInline
package struct InstructionAccount: Sendable, BitwiseCopyable {
  @usableFromInline package var index: UInt16
  @usableFromInline package var isSigner: Bool
  @usableFromInline package var isWritable: Bool

  @inlinable
  package init(index: UInt16, isSigner: Bool, isWritable: Bool) {
    self.index = index
    self.isSigner = isSigner
    self.isWritable = isWritable
  }
}
