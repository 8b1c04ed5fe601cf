public import SolanaPrimitives

/// An instruction that a program invoked during a transaction.
public struct InnerInstruction: Equatable, Sendable {
  /// The index of the top-level instruction that it belongs to, from 0.
  public let topLevelIndex: Int
  /// The program that invoked it.
  public let caller: PublicKey
  /// The program that processes it.
  public let programID: PublicKey
  /// Its accounts, as indices among the transaction's accounts.
  public let accounts: [UInt8]
  /// Its data.
  public let data: [UInt8]
  /// The height of the invocation stack while it is processed: 2 if a top-level instruction invoked it.
  public let stackHeight: Int
  /// Whether the runtime refused it before the program ran (privilege escalation, reentrancy, …).
  /// `getTransaction` does not list such instructions.
  public let wasRefused: Bool
}
