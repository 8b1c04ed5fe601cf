import AnchorIDL

extension Resolver {
  mutating func constants() -> [ResolvedConstant] {
    let names = namer.memberNames(idl.constants.map(\.name), in: .constant)
    var constants: [ResolvedConstant] = []
    for (constant, name) in zip(idl.constants, names) {
      do throws(Unsupported) {
        let type = try constantType(constant)
        guard let value = literal(constant.value, type) else {
          throw Unsupported(
            "\"\(constant.value)\" is no value of its type that is understood", at: constant.offset)
        }
        constants.append(
          ResolvedConstant(
            idlName: constant.name, swiftName: SwiftNamer.escaped(name), docs: constant.docs, type: type,
            value: value))
      } catch {
        leaveOut("constant \(constant.name)", error, at: constant.offset)
      }
    }
    return constants
  }

  /// The type of a constant. Constants know Rust's types for which an account has no room: a size, a slice.
  private mutating func constantType(_ constant: IDLConstant) throws(Unsupported) -> ResolvedType {
    guard case .defined(let name, _) = constant.type, typesByName[name] == nil else {
      return try type(constant.type, at: constant.offset)
    }
    switch name.filter({ $0 != " " }) {
    case "usize": return .primitive(.u64)
    case "isize": return .primitive(.i64)
    case "&str", "&'staticstr": return .primitive(.string)
    case "&[u8]", "&'static[u8]": return .primitive(.bytes)
    default: return try type(constant.type, at: constant.offset)
    }
  }

  /// Rust's literal as Swift writes it; nil if it is none that is understood.
  private func literal(_ text: String, _ type: ResolvedType) -> String? {
    let text = text.trimmingSpaces()
    switch type {
    case .primitive(let primitive):
      switch primitive {
      case .bool: return text == "true" || text == "false" ? text : nil
      case .u8: return integer(text, UInt8.self)
      case .i8: return integer(text, Int8.self)
      case .u16: return integer(text, UInt16.self)
      case .i16: return integer(text, Int16.self)
      case .u32: return integer(text, UInt32.self)
      case .i32: return integer(text, Int32.self)
      case .u64: return integer(text, UInt64.self)
      case .i64: return integer(text, Int64.self)
      case .u128: return integer(text, UInt128.self)
      case .i128: return integer(text, Int128.self)
      case .string: return quoted(text).map(SwiftLiteral.text)
      case .bytes:
        if text.hasPrefix("b"), let content = quoted(String(text.dropFirst())) {
          return SwiftLiteral.bytes(Array(content.utf8))
        }
        return list(text, of: .primitive(.u8))?.text
      case .pubkey: return SwiftLiteral.publicKey(text, type: RuntimeNames.publicKey)
      case .f32, .f64, .u256, .i256: return nil
      }
    case .array(let element, let count):
      return list(text, of: element).flatMap { $0.count == count ? $0.text : nil }
    case .byteArray(let count):
      return list(text, of: .primitive(.u8)).flatMap { $0.count == count ? $0.text : nil }
    case .bytes32:
      return list(text, of: .primitive(.u8)).flatMap {
        SwiftLiteral.words($0.values).map { "\(RuntimeNames.bytes32)(words: \($0))" }
      }
    case .option(let inner):
      if text == "None" { return "nil" }
      guard text.hasPrefix("Some("), text.hasSuffix(")") else { return nil }
      return literal(String(text.dropFirst(5).dropLast()), inner).map { ".some(\($0))" }
    default: return nil
    }
  }

  /// What stands in quotes; nil if nothing does, or if there is an escape, whose rules are Rust's.
  private func quoted(_ text: String) -> String? {
    guard text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return nil }
    let content = text.dropFirst().dropLast()
    return content.contains("\\") || content.contains("\"") ? nil : String(content)
  }

  private func list(_ text: String, of element: ResolvedType) -> (text: String, values: [UInt8], count: Int)?
  {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let parts = text.dropFirst().dropLast().split(separator: ",").map { String($0).trimmingSpaces() }
    let values = parts.compactMap { literal($0, element) }
    guard values.count == parts.count else { return nil }
    return ("[" + values.joined(separator: ", ") + "]", parts.compactMap { UInt8($0) }, values.count)
  }

  private func integer<T: FixedWidthInteger>(_ text: String, _ type: T.Type) -> String? {
    let digits = text.filter { $0 != "_" && $0 != " " }
    guard digits.utf8.count <= 40, let value = T(digits) else { return nil }
    let isNegative = digits.hasPrefix("-")
    return (isNegative ? "-" : "") + SwiftLiteral.grouped(String(value).filter { $0 != "-" })
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
