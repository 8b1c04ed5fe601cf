public import AnchorCore
public import SolanaPrimitives

/// The Compute Budget program: its instructions state what a transaction may use and what it pays for that.
public struct ComputeBudgetProgram: KnownProgram {
  /// The program's address.
  public var id: PublicKey { .computeBudgetProgram }

  /// `compute_budget`.
  public var name: String { "compute_budget" }

  /// The program.
  public init() {}

  /// Any instruction of the program.
  public typealias AnyInstruction = ComputeBudgetInstruction
  /// The program has no errors of its own.
  public func error(code: UInt32) -> ProgramErrorDescription? { nil }
}
