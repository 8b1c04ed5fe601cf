/// Why a test's data or a case of it is not as it should be.
public struct FixtureError: Error, CustomStringConvertible {
  /// What is wrong, in words.
  public let description: String

  /// An error with this text.
  public init(_ description: String) {
    self.description = description
  }
}
