import AnchorIDL

extension Resolver {
  mutating func constants() -> [ResolvedConstant] {
    let names = namer.memberNames(idl.constants.map(\.name), in: .constant)
    var constants: [ResolvedConstant] = []
    for (constant, name) in zip(idl.constants, names) {
      do throws(Unsupported) {
        let type = try constantType(constant)
        guard let value = value(constant.value, type) else {
          throw Unsupported(
            "\"\(constant.value)\" is not a value of its type, or not in a form that is supported",
            at: constant.offset)
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

  /// The type of a constant. Constants can have types of Rust that accounts cannot have: a size, a slice.
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

  /// The value of a Rust literal; nil if it is not one of `type`, or in a form that is not supported.
  private func value(_ text: String, _ type: ResolvedType) -> ResolvedConstant.Value? {
    let text = text.trimmingSpaces()
    switch type {
    case .primitive(let primitive):
      switch primitive {
      case .bool: return text == "true" || text == "false" ? .bool(text == "true") : nil
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
      case .string: return quoted(text).map { .text($0) }
      case .bytes:
        if text.hasPrefix("b"), let content = quoted(String(text.dropFirst())) {
          return .bytes(Array(content.utf8))
        }
        return bytes(text).map { .bytes($0) }
      case .pubkey: return IDLAddress(parsing: text).map { .address($0) }
      case .f32, .f64, .u256, .i256: return nil
      }
    case .array(let element, let count):
      guard let values = list(text, of: element), values.count == count else { return nil }
      return .list(values)
    case .byteArray(let count):
      guard let bytes = bytes(text), bytes.count == count else { return nil }
      return .bytes(bytes)
    case .bytes32:
      guard let bytes = bytes(text), bytes.count == 32 else { return nil }
      return .bytes32(bytes)
    case .option(let inner):
      if text == "None" { return .optional(nil) }
      guard text.hasPrefix("Some("), text.hasSuffix(")") else { return nil }
      return value(String(text.dropFirst(5).dropLast()), inner).map { .optional($0) }
    default: return nil
    }
  }

  /// The text in quotes; nil if it is not in quotes, or has an escape, whose rules are Rust's.
  private func quoted(_ text: String) -> String? {
    guard text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return nil }
    let content = text.dropFirst().dropLast()
    return content.contains("\\") || content.contains("\"") ? nil : String(content)
  }

  private func list(_ text: String, of element: ResolvedType) -> [ResolvedConstant.Value]? {
    guard let parts = parts(text) else { return nil }
    let values = parts.compactMap { value($0, element) }
    return values.count == parts.count ? values : nil
  }

  private func bytes(_ text: String) -> [UInt8]? {
    guard let parts = parts(text) else { return nil }
    let values = parts.compactMap { digits($0, UInt8.self) }
    return values.count == parts.count ? values : nil
  }

  /// The elements of a list in brackets. Commas inside of an element are not supported: its parts are not values.
  private func parts(_ text: String) -> [String]? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    return text.dropFirst().dropLast().split(separator: ",").map(String.init)
  }

  private func integer<T: FixedWidthInteger>(_ text: String, _ type: T.Type) -> ResolvedConstant.Value? {
    digits(text, type).map { .integer(magnitude: UInt128($0.magnitude), isNegative: $0 < 0) }
  }

  /// A decimal number, with underscores or spaces between its digits.
  private func digits<T: FixedWidthInteger>(_ text: String, _ type: T.Type) -> T? {
    let digits = text.filter { $0 != "_" && $0 != " " }
    return digits.utf8.count <= 40 ? T(digits) : nil
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate func trimmingSpaces() -> String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
