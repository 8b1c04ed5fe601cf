/// A value of a JSON text together with everything in it and its position.
///
/// For small texts and for those that are searched (IDLs, test vectors). Large responses are read
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
  /// Nodes are equal by value, whatever their positions. Text is compared byte for byte, and the order of members
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

extension JSONNode: JSONEncodable {
  /// The tree as text again, members in order. Numbers are written as they were, but for `-0`, which becomes `0`.
  public func encode(json: inout JSONWriter) {
    switch value {
    case .null: json.null()
    case .bool(let bool): json.bool(bool)
    case .string(let string): json.string(string)
    case .number(let number): json.number(number)
    case .array(let elements): elements.encode(json: &json)
    case .object(let object): object.encode(json: &json)
    }
  }
}

extension JSONObject: JSONEncodable {
  /// The members in braces, in order.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    for member in members { json.member(member.key, member.value) }
    json.endObject()
  }
}

extension JSONWriter {
  /// Writes a number that was read.
  public mutating func number(_ value: JSONNumber) {
    if addedToTree(.number(value)) { return }
    switch value {
    case .integer(let magnitude, let isNegative):
      beginScalar()
      if isNegative { append(JSONByte.minus) }
      appendDecimal(magnitude)
    case .beyondRange(let text), .decimal(let text):
      beginScalar()
      for byte in text.utf8 { append(byte) }
    }
  }
}

extension JSONNode {
  /// The tree of what a value writes: the same as writing its text and reading that, without the text. Offsets
  /// are 0.
  ///
  /// For types of this package, which write one whole value: one that writes none, or ends what it did not begin, stops.
  package init(encoding value: some JSONEncodable) {
    var json = JSONWriter(tree: JSONTreeBuilder())
    value.encode(json: &json)
    guard let root = json.tree?.root else { preconditionFailure("a value wrote no JSON, or not all of it") }
    self = root
  }
}
