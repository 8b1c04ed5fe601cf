import AnchorIDL

/// The spelling of types in generated code.
struct TypeNames {
  /// Name of the type that everything is nested in.
  let program: String
  /// Names of the nested types, which hide types of the standard library of the same names.
  let nested: Set<String>

  /// A type of the standard library.
  func swift(_ name: String) -> String { nested.contains(name) ? "Swift." + name : name }

  /// A nested type, qualified so that it can be used anywhere.
  func own(_ name: String) -> String { "\(program).\(name)" }

  /// A type where it is used.
  func type(_ type: ResolvedType) -> String {
    switch type {
    case .primitive(let primitive):
      switch primitive {
      case .bool: swift("Bool")
      case .u8: swift("UInt8")
      case .i8: swift("Int8")
      case .u16: swift("UInt16")
      case .i16: swift("Int16")
      case .u32: swift("UInt32")
      case .i32: swift("Int32")
      case .u64: swift("UInt64")
      case .i64: swift("Int64")
      case .u128: swift("UInt128")
      case .i128: swift("Int128")
      case .u256: RuntimeNames.uint256
      case .i256: RuntimeNames.int256
      case .f32: swift("Float")
      case .f64: swift("Double")
      case .bytes: "[\(swift("UInt8"))]"
      case .string: swift("String")
      case .pubkey: RuntimeNames.publicKey
      }
    case .bytes32: RuntimeNames.bytes32
    case .byteArray: "[\(swift("UInt8"))]"
    case .option(let inner), .coption(let inner): self.type(inner) + "?"
    case .vec(let element), .array(let element, _): "[\(self.type(element))]"
    case .map(let key, let value): "\(RuntimeNames.borshMap)<\(self.type(key)), \(self.type(value))>"
    case .set(let element): "\(RuntimeNames.borshSet)<\(self.type(element))>"
    case .defined(let reference): own(reference.swiftName)
    }
  }
}
