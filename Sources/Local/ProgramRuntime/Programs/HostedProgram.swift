public import SolanaPrimitives

/// A program implemented in Swift that runs in place of the deployed one.
public protocol HostedProgram: Sendable {
  /// The program's address.
  var id: PublicKey { get }

  /// The account at `id`, which must be executable. By default it is owned by the native loader, like the programs
  /// built into a validator.
  var account: AccountState { get }

  /// Processes one instruction: reads and writes the accounts of `invocation`, logs, and invokes other programs.
  ///
  /// A failure needs no clean-up: all writes of the transaction are then discarded. A failure thrown by
  /// `Invocation.invoke` can't be recovered from: the instruction fails with it even if this method returns.
  func process(_ invocation: inout Invocation) throws(ProgramFailure)
}

extension HostedProgram {
  /// One lamport, no data, executable, owned by the native loader.
  public var account: AccountState {
    AccountState(lamports: 1, owner: .nativeLoader, isExecutable: true)
  }
}
