import ProgramRuntime
import SolanaPrograms
import SolanaTransactions

/// Why the SPL Token program stops, told apart by what it logs about it.
enum TokenFailure: Error {
  /// One of the program's own errors.
  case token(TokenError)
  /// One of the errors that all programs share, found by the program.
  case program(InstructionError)
  /// Refused by the runtime, which the program never hears of.
  case runtime(ProgramFailure)

  /// The line that the program logs.
  var logLine: String? {
    switch self {
    case .token(let error): error.logLine
    case .program(let error): "Error: " + error.name
    case .runtime: nil
    }
  }

  /// What the call fails with.
  var failure: ProgramFailure {
    switch self {
    case .token(let error): .custom(error.rawValue)
    case .program(let error): ProgramFailure(error)
    case .runtime(let failure): failure
    }
  }
}
