/// A value of a JSON text together with everything in it and the place where it stands.
///
/// For small texts and for those that are looked at from many sides (IDLs, test vectors). Large answers are read
/// with `JSONReader`, which builds nothing.
public struct JSONNode: Sendable {
  /// The kinds of values with their contents.
  public enum Value: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number.
    case number(JSONNumber)
    /// Text, escapes resolved.
    case string(String)
    /// Elements in order.
    case array([JSONNode])
    /// Members in order.
    case object(JSONObject)
  }

  /// The position of the value's first byte, from the start of the text.
  public let offset: Int
  /// The value.
  public let value: Value

  /// A value at `offset`.
  public init(_ value: Value, offset: Int = 0) {
    self.value = value
    self.offset = offset
  }
}

extension JSONNode: Equatable {
  /// Nodes are equal by value, wherever they stand. Text is compared byte for byte, and the order of members
  /// counts.
  public static func == (a: JSONNode, b: JSONNode) -> Bool {
    switch (a.value, b.value) {
    case (.null, .null): true
    case (.bool(let x), .bool(let y)): x == y
    case (.number(let x), .number(let y)): x == y
    case (.string(let x), .string(let y)): x.utf8.elementsEqual(y.utf8)
    case (.array(let x), .array(let y)): x == y
    case (.object(let x), .object(let y)): x == y
    default: false
    }
  }
}
