/// The arguments do not fit the command's declaration. Exit code 64.
public struct UsageError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong, for people.
  public let message: String

  /// An error with this text.
  public init(_ message: String) {
    self.message = message
  }

  /// The same as `message`.
  public var description: String { message }
}
