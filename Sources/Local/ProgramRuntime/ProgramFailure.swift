public import SolanaTransactions

/// Why a program's call failed.
public struct ProgramFailure: Error, Equatable, Sendable {
  /// What the runtime reports for it.
  public let error: InstructionError
  /// What the program said when it panicked; nil for every other failure.
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

  /// An error that the program numbers itself.
  @inlinable
  public static func custom(_ code: UInt32) -> ProgramFailure { ProgramFailure(.custom(code)) }

  /// The program panicked with `message`; the runtime says `ProgramFailedToComplete`.
  public static func panic(_ message: String) -> ProgramFailure { ProgramFailure(panicMessage: message) }
}
