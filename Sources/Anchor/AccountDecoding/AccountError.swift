public import AnchorCore
public import SolanaPrimitives

/// Why an account is not one of the program's.
public enum AccountError: Error, Equatable, Sendable {
  /// The account belongs to another program.
  case owner(expected: PublicKey, found: PublicKey)
  /// The data does not have the layout of an account of the program.
  case layout(LayoutError)
}

extension AccountError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .owner(let expected, let found):
      "the account is owned by \(found), not by the program \(expected)"
    case .layout(let error): error.description
    }
  }
}
