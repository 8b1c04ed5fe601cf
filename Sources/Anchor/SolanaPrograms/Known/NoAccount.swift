public import AnchorCore
public import JSONText

/// The account types of a program that has none.
public enum NoAccount: AnchorItem {
  /// Never asked for: there is no value.
  public var typeName: String { switch self {} }

  /// Never called: there is no value.
  public func encode(json: inout JSONWriter) { switch self {} }
}
