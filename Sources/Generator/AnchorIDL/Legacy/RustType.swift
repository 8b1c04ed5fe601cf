import JSONText

/// A type that an old IDL has as Rust source text, because the tool that wrote the IDL had no form for it:
/// `COption<Pubkey>`, `(u8, [u8; 32])`.
indirect enum RustType: Equatable {
  case primitive(String)
  case wrapped(String, RustType)
  case array(RustType, Int)
  case tuple([RustType])
  case defined(String)

  /// The type that `text` spells; nil for a plain name, and for text that is not one of these types.
  init?(parsing text: String) {
    var parser = Parser(text: text.filter { $0 != " " }[...])
    guard let type = parser.type(depth: 0), parser.text.isEmpty else { return nil }
    if case .defined = type { return nil }
    self = type
  }

  /// The type as spec 0.1.0 spells it, at the offset of `node`.
  func node(at node: JSONNode) -> JSONNode {
    switch self {
    case .primitive(let name): return node.text(name)
    case .wrapped(let key, let inner): return node.object([(key, inner.node(at: node))])
    case .array(let element, let count):
      let length = JSONNode(
        .number(.integer(magnitude: UInt128(count), isNegative: false)), offset: node.offset)
      return node.object([("array", node.list([element.node(at: node), length]))])
    case .tuple(let types): return node.object([("tuple", node.list(types.map { $0.node(at: node) }))])
    case .defined(let name):
      return node.object([("defined", node.object([("name", node.text(name))]))])
    }
  }

  private struct Parser {
    var text: Substring

    mutating func take(_ prefix: String) -> Bool {
      guard text.hasPrefix(prefix) else { return false }
      text = text.dropFirst(prefix.count)
      return true
    }

    mutating func type(depth: Int) -> RustType? {
      guard depth < 16 else { return nil }
      if take("&[u8]") { return .primitive("bytes") }
      if take("(") { return tuple(depth: depth) }
      if take("[") {
        guard let element = type(depth: depth + 1), take(";") else { return nil }
        let digits = text.prefix { $0 != "]" }
        text = text.dropFirst(digits.count)
        guard let count = Int(digits), count >= 0, take("]") else { return nil }
        return .array(element, count)
      }
      let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == ":" }
      guard !name.isEmpty else { return nil }
      text = text.dropFirst(name.count)
      if let key = ["Option": "option", "COption": "coption", "Vec": "vec"][String(name)], take("<") {
        guard let inner = type(depth: depth + 1), take(">") else { return nil }
        return .wrapped(key, inner)
      }
      if name == "Pubkey" { return .primitive("pubkey") }
      if name == "String" { return .primitive("string") }
      return IDLPrimitive(rawValue: String(name)).map { .primitive($0.rawValue) } ?? .defined(String(name))
    }

    private mutating func tuple(depth: Int) -> RustType? {
      var parts: [RustType] = []
      while !take(")") {
        guard let part = type(depth: depth + 1) else { return nil }
        parts.append(part)
        if !take(","), !text.hasPrefix(")") { return nil }
      }
      return .tuple(parts)
    }
  }
}
