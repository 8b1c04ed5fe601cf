/// A command was called in a way that its declaration does not allow. Exit code 64.
public struct UsageError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong, in words.
  public let message: String

  /// An error with this text.
  public init(_ message: String) {
    self.message = message
  }

  /// The same as `message`.
  public var description: String { message }
}
