/// One position of a call's account list: which account of the transaction it is, and what the call may do to it.
@usableFromInline
package struct FrameAccount: Sendable, BitwiseCopyable {
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
