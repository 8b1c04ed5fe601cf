public import SolanaPrimitives

/// A call that a program made during a transaction.
public struct InnerInstruction: Equatable, Sendable {
  /// The number of the transaction's instruction that it happened in, from 0.
  public let topLevelIndex: Int
  /// The program that made the call.
  public let caller: PublicKey
  /// The program that was called.
  public let programID: PublicKey
  /// Positions of its accounts in the transaction's key list.
  public let accounts: [UInt8]
  /// What the program was told.
  public let data: [UInt8]
  /// How deep the called program runs: 2 for a call made by an instruction of the transaction.
  public let stackHeight: Int
  /// Whether the runtime refused the call before the program ran (a privilege escalation, too deep, …).
  /// `getTransaction` does not list such calls.
  public let wasRefused: Bool
}
