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
  public init(encoding value: some JSONEncodable) {
    var json = JSONWriter(tree: JSONTreeBuilder())
    value.encode(json: &json)
    guard let root = json.tree?.root else { preconditionFailure("a value wrote no JSON, or not all of it") }
    self = root
  }
}
