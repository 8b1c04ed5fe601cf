public import SolanaPrimitives

/// A program that runs in process in place of the deployed one.
public protocol HostedProgram: Sendable {
  /// The address that instructions name.
  var id: PublicKey { get }

  /// The account at `id` as other programs see it. Executable; the default is owned by the native loader,
  /// as the programs built into a validator are.
  var account: AccountState { get }

  /// Runs one call: reads and writes `invocation`'s accounts, logs, and calls other programs.
  ///
  /// After a failure the host drops every write of the whole transaction, so nothing has to be undone here.
  /// A failure that `Invocation.call` throws must be passed on: the host fails this call with it in any case.
  func process(_ invocation: inout Invocation) throws(ProgramFailure)
}

extension HostedProgram {
  /// One lamport, no data, executable, owned by the native loader.
  public var account: AccountState {
    AccountState(lamports: 1, owner: .nativeLoader, isExecutable: true)
  }
}
