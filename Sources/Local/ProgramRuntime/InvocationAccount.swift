public import SolanaPrimitives

/// An account as one call names it, without its state.
///
/// The flags are the union over all positions of the call that name the same key, as in the runtime.
public struct InvocationAccount: Equatable, Sendable {
  /// The account's address.
  public let key: PublicKey
  /// Whether the key signed the transaction, or the caller signed for it with seeds.
  public let isSigner: Bool
  /// Whether the call may write to the account.
  public let isWritable: Bool

  /// An account with these flags.
  @inlinable
  public init(key: PublicKey, isSigner: Bool, isWritable: Bool) {
    self.key = key
    self.isSigner = isSigner
    self.isWritable = isWritable
  }
}
