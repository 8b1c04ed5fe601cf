import AnchorCore
public import InferenceStaking
public import SolanaPrimitives

/// Why an instruction failed.
public enum StakingFailure: Error, Equatable, Sendable {
  /// The program returned an error.
  case error(Report)
  /// The program panicked; the runtime calls it `ProgramFailedToComplete`.
  case panic(Panic)
  /// Something that the program does and the model does not; the text names it.
  case unsupported(String)

  /// The error that the program returned; nil for a panic and for what the model does not do.
  public var error: StakingError? {
    if case .error(let report) = self { return report.error }
    return nil
  }

  /// An error that the program returned, with what it logs about it.
  public struct Report: Equatable, Sendable {
    /// The error.
    public var error: StakingError
    /// Where it arose.
    public var origin: Origin
    /// What was compared.
    public var comparedValues: ComparedValues
  }

  /// Where an error arose.
  public enum Origin: Equatable, Sendable {
    /// At an account, by its name in the instruction's list.
    case account(String)
    /// In a check of the handler.
    case handler
    /// The program does not say where.
    case unstated
  }

  /// The two values that an error says were compared.
  public enum ComparedValues: Equatable, Sendable {
    /// The program does not say what it compared.
    case none
    /// Two addresses.
    case addresses(PublicKey, PublicKey)
    /// Two counts or amounts.
    case numbers(UInt64, UInt64)
    /// Two times, in seconds since 1970-01-01 UTC.
    case times(Int64, Int64)
  }

  /// Why the program panicked.
  public enum Panic: Equatable, Sendable {
    /// A checked operation had no result.
    case arithmetic(StakingArithmeticError)
    /// A number does not fit in its signed or narrower type.
    case conversion
    /// A reward record has no merkle root with the given index.
    case noSuchRoot
    /// No bump gives an address off the curve.
    case noBump

    /// The panic's message, without the place in the program's source.
    public var message: String {
      switch self {
      case .arithmetic(.resultTooLarge), .conversion:
        "called `Result::unwrap()` on an `Err` value: TryFromIntError(())"
      case .arithmetic, .noSuchRoot: "called `Option::unwrap()` on a `None` value"
      case .noBump: "Unable to find a viable program address bump seed"
      }
    }
  }
}

extension StakingFailure {
  /// An error of a check in the handler.
  static func thrown(_ error: StakingProgram.ErrorCode, _ values: ComparedValues = .none) -> StakingFailure {
    .error(Report(error: .program(error), origin: .handler, comparedValues: values))
  }

  /// An error of a check in the handler that the log gives no place.
  static func unplaced(_ error: StakingProgram.ErrorCode) -> StakingFailure {
    .error(Report(error: .program(error), origin: .unstated, comparedValues: .none))
  }

  /// An error of the framework that the log gives no place.
  static func unplaced(_ error: AnchorFrameworkError) -> StakingFailure {
    .error(Report(error: .anchor(error), origin: .unstated, comparedValues: .none))
  }
}
