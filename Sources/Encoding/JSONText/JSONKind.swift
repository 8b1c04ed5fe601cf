/// The kinds of JSON values.
public enum JSONKind: Equatable, Sendable {
  /// Members in braces.
  case object
  /// Elements in brackets.
  case array
  /// Text in quotes.
  case string
  /// Digits.
  case number
  /// `true` or `false`.
  case bool
  /// `null`.
  case null
}
