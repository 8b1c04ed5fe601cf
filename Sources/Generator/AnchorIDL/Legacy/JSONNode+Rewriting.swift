import JSONText

// Every changed node keeps its offset in the file, so that diagnostics show the right position.

extension JSONNode {
  /// Text at this node's offset.
  func text(_ text: String) -> JSONNode { JSONNode(.string(text), offset: offset) }

  /// A list at this node's offset.
  func list(_ elements: [JSONNode]) -> JSONNode { JSONNode(.array(elements), offset: offset) }

  /// An object at this node's offset; members that are nil are omitted.
  func object(_ members: [(key: String, value: JSONNode?)]) -> JSONNode {
    let members = members.compactMap { key, value in
      value.map { JSONObject.Member(key: key, offset: $0.offset, value: $0) }
    }
    return JSONNode(.object(JSONObject(members)), offset: offset)
  }

  /// Bytes as a list of numbers, at this node's offset.
  func bytes(_ bytes: [UInt8]) -> JSONNode {
    list(
      bytes.map { JSONNode(.number(.integer(magnitude: UInt128($0), isNegative: false)), offset: offset) })
  }

  /// The object with `value` under `key`, or without that member for nil. Unchanged if this is not an object.
  func setting(_ key: String, _ value: JSONNode?) -> JSONNode {
    guard let object else { return self }
    var members: [(key: String, value: JSONNode?)] = object.members.map { ($0.key, $0.value) }
    if let index = members.firstIndex(where: { $0.key == key }) {
      members[index].value = value
    } else {
      members.append((key, value))
    }
    return self.object(members)
  }

  /// The object with the member under another key.
  func renaming(_ key: String, to newKey: String) -> JSONNode {
    guard let member = self[key] else { return self }
    return setting(key, nil).setting(newKey, member)
  }

  /// The object with each element of the list under `key` changed. Unchanged if there is no such list.
  func mapping(_ key: String, _ change: (JSONNode) -> JSONNode) -> JSONNode {
    guard let elements = self[key]?.array, let member = self[key] else { return self }
    return setting(key, member.list(elements.map(change)))
  }
}
