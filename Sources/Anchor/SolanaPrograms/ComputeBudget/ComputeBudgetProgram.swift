public import AnchorCore
public import SolanaPrimitives

/// The program whose instructions state what a transaction may use and what it pays for that.
public struct ComputeBudgetProgram: KnownProgram {
  /// The program's address.
  public var id: PublicKey { .computeBudgetProgram }

  /// `compute_budget`.
  public var name: String { "compute_budget" }

  /// The program.
  public init() {}

  /// The program owns no accounts.
  /// - Throws: always, `discriminator`.
  public func account(_ data: RawSpan) throws(LayoutError) -> Sized<NoAccount> {
    throw .unknown(byteCount: data.byteCount)
  }

  /// The instruction whose tag opens `data`.
  public func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<ComputeBudgetInstruction> {
    try ComputeBudgetInstruction.read(data)
  }

  /// The program has no errors of its own.
  public func error(code: UInt32) -> ProgramErrorDescription? { nil }
}
