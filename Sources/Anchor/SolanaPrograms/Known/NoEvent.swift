public import AnchorCore
public import JSONText

/// The events of a program that has none.
public enum NoEvent: AnchorItem {
  /// Never asked for: there is no value.
  public var typeName: String { switch self {} }

  /// Never called: there is no value.
  public func encode(json: inout JSONWriter) { switch self {} }
}
