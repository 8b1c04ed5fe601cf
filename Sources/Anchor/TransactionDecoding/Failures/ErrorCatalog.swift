import AnchorCore
import SolanaPrimitives
import SolanaPrograms

/// Names of error numbers and programs: those of the given programs, of the programs that every cluster has, and of
/// the Anchor framework.
struct ErrorCatalog: Sendable {
  let programs: [any AnchorProgram]

  /// The programs of every cluster whose instructions are decoded besides those asked for.
  static let known: [any AnchorProgram] = [
    SystemProgram(), ComputeBudgetProgram(), TokenProgram(), AssociatedTokenProgram(), MemoProgram(),
  ]

  /// What a number means that this program raised; nil if that is not known.
  func description(of code: UInt32, program id: PublicKey) -> ProgramErrorDescription? {
    if let program = programs.first(where: { $0.id == id }) {
      return program.error(code: code) ?? AnchorFrameworkError(rawValue: code)?.errorDescription
    }
    return ErrorCatalog.known.first { $0.id == id }?.error(code: code)
  }

  /// The name of a program; nil if it is not known.
  func name(of id: PublicKey) -> String? {
    programs.first { $0.id == id }?.name ?? ErrorCatalog.known.first { $0.id == id }?.name
  }
}
