import AnchorCore
public import InferenceStaking
public import SolanaPrimitives

/// Why an instruction failed.
public enum Failure: Error, Equatable, Sendable {
  /// The program returned an error.
  case error(ErrorReport)
  /// The program panicked; the runtime calls it `ProgramFailedToComplete`.
  case panic(Panic)
  /// Something that the program does and the model does not; the text names it.
  case unsupported(String)

  /// The error that the program returned; nil for a panic and for what the model does not do.
  public var error: ModelError? {
    if case .error(let report) = self { return report.error }
    return nil
  }
}

/// An error that the program returned, with what it logs about it.
public struct ErrorReport: Equatable, Sendable {
  /// The error.
  public var error: ModelError
  /// Where it arose.
  public var origin: Origin
  /// What was compared.
  public var comparison: Comparison

  /// Where an error arose.
  public enum Origin: Equatable, Sendable {
    /// At an account, by its name in the instruction's list.
    case account(String)
    /// In a check of the handler.
    case handler
    /// Anywhere; the program does not say.
    case unstated
  }

  /// Two values that should have agreed in some way.
  public enum Comparison: Equatable, Sendable {
    /// The program does not say what it compared.
    case none
    /// Two keys.
    case keys(PublicKey, PublicKey)
    /// Two counts or amounts.
    case numbers(UInt64, UInt64)
    /// Two times.
    case times(Int64, Int64)
  }
}

/// Why the program panicked.
public enum Panic: Equatable, Sendable {
  /// A checked operation had no result.
  case arithmetic(StakingArithmeticError)
  /// A number does not fit in its signed or narrower type.
  case conversion
  /// A reward record has no merkle root with the given index.
  case noSuchRoot
  /// No bump leaves the curve.
  case noBump

  /// What the program says, as far as it says more than which line of its source it was.
  public var message: String {
    switch self {
    case .arithmetic(.resultTooLarge), .conversion:
      "called `Result::unwrap()` on an `Err` value: TryFromIntError(())"
    case .arithmetic, .noSuchRoot: "called `Option::unwrap()` on a `None` value"
    case .noBump: "Unable to find a viable program address bump seed"
    }
  }
}

extension Failure {
  /// An error of a check in the handler.
  static func thrown(_ error: StakingProgram.ErrorCode, _ comparison: ErrorReport.Comparison = .none)
    -> Failure
  {
    .error(ErrorReport(error: .program(error), origin: .handler, comparison: comparison))
  }

  /// An error of a check in the handler that the log gives no place.
  static func unplaced(_ error: StakingProgram.ErrorCode) -> Failure {
    .error(ErrorReport(error: .program(error), origin: .unstated, comparison: .none))
  }

  /// An error of the framework that the log gives no place.
  static func unplaced(_ error: AnchorFrameworkError) -> Failure {
    .error(ErrorReport(error: .anchor(error), origin: .unstated, comparison: .none))
  }

  /// An error at an account.
  static func at(
    _ name: AccountName, _ error: ModelError, _ comparison: ErrorReport.Comparison = .none
  ) -> Failure {
    .error(ErrorReport(error: error, origin: .account(name.text), comparison: comparison))
  }
}

/// Throws out of line, which keeps the callers' fast paths small.
@inline(never)
func fail(_ failure: @autoclosure () -> Failure) throws(Failure) -> Never {
  throw failure()
}
