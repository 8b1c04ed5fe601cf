public import SolanaPrimitives

/// The accounts of one call, by position.
public struct InvocationAccounts: RandomAccessCollection, Sendable {
  @usableFromInline let keys: [PublicKey]
  @usableFromInline let frames: [FrameAccount]
  @usableFromInline let range: Range<Int>

  @inlinable
  init(keys: [PublicKey], frames: [FrameAccount], range: Range<Int>) {
    self.keys = keys
    self.frames = frames
    self.range = range
  }

  /// The first position, 0.
  @inlinable
  public var startIndex: Int { 0 }

  /// The number of positions.
  @inlinable
  public var endIndex: Int { range.count }

  /// The account at `position`, which must be below `count`.
  @inlinable
  public subscript(position: Int) -> InvocationAccount {
    precondition(position >= 0 && position < range.count, "no account at this position of the call")
    let frame = frames[range.lowerBound + position]
    return InvocationAccount(
      key: keys[Int(frame.index)], isSigner: frame.isSigner, isWritable: frame.isWritable)
  }
}
