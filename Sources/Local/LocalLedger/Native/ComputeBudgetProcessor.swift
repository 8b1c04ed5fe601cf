public import ProgramRuntime
public import SolanaPrimitives

/// The Compute Budget program, which does nothing: the runtime reads its instructions beforehand.
public struct ComputeBudgetProcessor: HostedProgram {
  /// The program's address.
  public var id: PublicKey { .computeBudgetProgram }

  /// The program.
  public init() {}

  /// Succeeds.
  public func process(_ invocation: inout Invocation) throws(ProgramFailure) {}
}
