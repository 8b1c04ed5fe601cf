import JSONText

/// Compares JSON with that of the vectors, in which integers are text, an option that is present is `{"some": value}`,
/// and floats are the hexadecimal digits of their bits.
public func compare(_ found: JSONNode, _ expected: JSONNode, at path: String) throws {
  switch expected.value {
  case .object(let object) where object.keys == ["some"]:
    try compare(found, expected["some"] ?? expected, at: path)
  case .object(let object):
    guard let own = found.object, own.keys == object.keys else {
      throw Difference("\(path): keys \(found.object?.keys ?? []), expected \(object.keys)")
    }
    for member in object.members {
      try compare(own[member.key] ?? member.value, member.value, at: "\(path).\(member.key)")
    }
  case .array(let elements):
    guard let own = found.array, own.count == elements.count else {
      throw Difference("\(path): no list of \(elements.count)")
    }
    for (index, pair) in zip(own, elements).enumerated() {
      try compare(pair.0, pair.1, at: "\(path)[\(index)]")
    }
  case .string(let text):
    guard found.string == text || number(found) == text || bits(found).contains(text) else {
      throw Difference("\(path): \(found.value), expected \"\(text)\"")
    }
  default:
    guard found == expected else { throw Difference("\(path): \(found.value), expected \(expected.value)") }
  }
}

private func number(_ node: JSONNode) -> String? {
  node.number?.integer(as: Int64.self).map { String($0) }
}

/// The bits of a number as a float of 64 and of 32 bits.
private func bits(_ node: JSONNode) -> [String] {
  var text: String?
  switch node.number {
  case .integer(let magnitude, let isNegative): text = (isNegative ? "-" : "") + String(magnitude)
  case .decimal(let digits), .beyondRange(let digits): text = digits
  case nil: text = node.string
  }
  guard let text, let double = Double(text), let float = Float(text) else { return [] }
  return [hexadecimal(double.bitPattern, 16), hexadecimal(UInt64(float.bitPattern), 8)]
}

private func hexadecimal(_ word: UInt64, _ count: Int) -> String {
  let digits = String(word, radix: 16)
  return String(repeating: "0", count: max(0, count - digits.count)) + digits
}
