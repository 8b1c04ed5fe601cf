import ProgramRuntime
import SolanaPrograms
import SolanaTransactions

/// Why the SPL Token program fails; the cases differ in what it logs.
enum TokenFailure: Error {
  /// An error of the program's own.
  case token(TokenError)
  /// An error that all programs share, returned by the program.
  case program(InstructionError)
  /// An error of the runtime, which ends the program.
  case runtime(ProgramFailure)

  /// What the program logs; nil for nothing.
  var logLine: String? {
    switch self {
    case .token(let error): error.logLine
    case .program(let error): "Error: " + error.name
    case .runtime: nil
    }
  }

  /// What the instruction fails with.
  var failure: ProgramFailure {
    switch self {
    case .token(let error): .custom(error.rawValue)
    case .program(let error): ProgramFailure(error)
    case .runtime(let failure): failure
    }
  }
}
