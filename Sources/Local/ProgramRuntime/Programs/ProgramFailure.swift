public import SolanaTransactions

/// Why an instruction failed.
public struct ProgramFailure: Error, Equatable, Sendable {
  /// The error that the runtime reports.
  public let error: InstructionError
  /// The message of a panic; nil for every other failure.
  public let panicMessage: String?

  /// A failure with the runtime's error, without a panic.
  @inlinable
  public init(_ error: InstructionError) {
    self.error = error
    self.panicMessage = nil
  }

  @usableFromInline
  init(panicMessage: String) {
    self.error = .programFailedToComplete
    self.panicMessage = panicMessage
  }

  /// An error with a code of the program's own.
  @inlinable
  public static func custom(_ code: UInt32) -> ProgramFailure { ProgramFailure(.custom(code)) }

  /// A panic of the program; the runtime reports `ProgramFailedToComplete`.
  public static func panic(_ message: String) -> ProgramFailure { ProgramFailure(panicMessage: message) }
}
