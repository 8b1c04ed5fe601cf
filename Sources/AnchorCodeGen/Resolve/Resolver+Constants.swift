import AnchorIDL

extension Resolver {
  mutating func constants() -> [ResolvedConstant] {
    let names = SwiftNamer.distinct(idl.constants.map { namer.plainMemberName($0.name) })
    var constants: [ResolvedConstant] = []
    for (constant, name) in zip(idl.constants, names) {
      guard let type = type(constant.type, at: constant.offset) else { continue }
      guard let value = literal(constant.value, type) else {
        warn(
          "constant \(constant.name) is left out: \"\(constant.value)\" is not a literal that is understood",
          at: constant.offset)
        continue
      }
      constants.append(
        ResolvedConstant(
          idlName: constant.name, swiftName: SwiftNamer.escaped(name), docs: constant.docs, type: type,
          value: value))
    }
    return constants
  }

  /// Rust's literal as Swift writes it; nil if it is none that is understood.
  private func literal(_ text: String, _ type: ResolvedType) -> String? {
    let text = text.trimmingSpaces()
    switch type {
    case .primitive(let primitive):
      switch primitive {
      case .bool: return text == "true" || text == "false" ? text : nil
      case .u8, .i8, .u16, .i16, .u32, .i32, .u64, .i64, .u128, .i128: return integer(text)
      case .string:
        guard text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count >= 2 else { return nil }
        return SwiftLiteral.text(String(text.dropFirst().dropLast()))
      default: return nil
      }
    case .array(let element, let count):
      guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
      let parts = text.dropFirst().dropLast().split(separator: ",").map { String($0) }
      let values = parts.compactMap { literal($0, element) }
      guard parts.count == count, values.count == count else { return nil }
      return "[" + values.joined(separator: ", ") + "]"
    default: return nil
    }
  }

  private func integer(_ text: String) -> String? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let plain = digits.filter { $0 != "_" }
    guard !plain.isEmpty, plain.utf8.count <= 39, plain.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return (text.hasPrefix("-") ? "-" : "") + SwiftLiteral.grouped(String(plain))
  }
}

extension String {
  /// The text without spaces at its ends.
  func trimmingSpaces() -> String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
