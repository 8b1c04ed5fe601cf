public import ProgramRuntime
public import SolanaPrimitives

/// The Compute Budget program. It does nothing: the runtime reads its instructions before execution.
public struct ComputeBudgetProcessor: HostedProgram {
  /// The program's address.
  public var id: PublicKey { .computeBudgetProgram }

  /// The program at its address.
  public init() {}

  /// Succeeds.
  public func process(_ invocation: inout Invocation) throws(ProgramFailure) {}
}
