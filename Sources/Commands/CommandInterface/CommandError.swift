/// A command could not do what it was asked to. One line for people, and an exit code.
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
  /// The command did what it was asked to.
  public static let success: Int32 = 0
  /// Something was wrong with the input or with the world.
  public static let failure: Int32 = 1
  /// The command was called in a way that it does not know (`EX_USAGE`).
  public static let usage: Int32 = 64
}
