/// A command failed: one line for people, and an exit code.
public struct CommandError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong, where, and what to do about it: one sentence.
  public let message: String
  /// The exit code; not 0.
  public let exitCode: Int32

  /// An error with this text.
  public init(_ message: String, exitCode: Int32 = ExitCode.failure) {
    self.message = message
    self.exitCode = exitCode
  }

  /// The same as `message`.
  public var description: String { message }
}

/// The exit codes of a command.
public enum ExitCode {
  /// The command succeeded.
  public static let success: Int32 = 0
  /// The input is invalid, or the system refused something.
  public static let failure: Int32 = 1
  /// The arguments do not fit the command's declaration (`EX_USAGE`).
  public static let usage: Int32 = 64
}
