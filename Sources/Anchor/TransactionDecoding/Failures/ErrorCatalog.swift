import AnchorCore
import SolanaPrimitives
import SolanaPrograms

/// Names of programs and of their errors: of the given programs, of the programs that every cluster has, and of the
/// Anchor framework.
struct ErrorCatalog: Sendable {
  let programs: [any AnchorProgram]

  /// The meaning of an error number of this program; nil if it is not known.
  func description(of code: UInt32, program id: PublicKey) -> ProgramErrorDescription? {
    if let program = programs.first(where: { $0.id == id }) {
      return program.error(code: code) ?? AnchorFrameworkError(rawValue: code)?.errorDescription
    }
    return KnownPrograms.program(at: id)?.error(code: code)
  }

  /// The name of a program; nil if it is not known.
  func name(of id: PublicKey) -> String? {
    programs.first { $0.id == id }?.name ?? KnownPrograms.program(at: id)?.name
  }
}
