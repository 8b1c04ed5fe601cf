import AnchorIDL

/// Every name of the standard library and of the runtime modules that generated code mentions.
///
/// A name that the IDL uses for a type of its own is written with its module, because the nested type would
/// hide it.
struct RuntimeNames {
  /// Names of the nested types.
  let taken: Set<String>

  /// What generated code mentions, by the module that must be imported for it: the runtime's types, and the
  /// readers of views, which need to see how Borsh reads the standard library's types.
  static let modules: [(module: String, types: Set<String>)] = [
    ("AccountDecoding", ["AccountFilter", "AccountScan", "AccountView"]),
    (
      "AnchorCore",
      [
        "AccountLayout", "AccountSchema", "AnchorAccount", "AnchorEvent", "AnchorItem", "AnchorProgram",
        "Bytes32", "Discriminator", "FixedField", "InstructionSchema", "LayoutError",
        "ProgramErrorDescription", "SizeRange", "Sized",
      ]
    ),
    ("Borsh", ["decoded", "decodedArray", "BorshCodable", "BorshError", "BorshMap", "BorshSet"]),
    (
      "InstructionBuilders", ["AnchorInstruction", "InstructionBuilderError", "NamedAccounts", "NoArguments"]
    ),
    ("JSONText", ["JSONEncodable", "JSONWriter"]),
    ("SolanaPDA", ["ProgramAddress", "ProgramAddressError", "Seed"]),
    ("SolanaPrimitives", ["PublicKey"]),
    ("SolanaTransactions", ["AccountMeta", "Instruction"]),
  ]

  private func name(_ name: String, in module: String) -> String {
    taken.contains(name) ? "\(module).\(name)" : name
  }

  func swift(_ name: String) -> String { self.name(name, in: "Swift") }

  var publicKey: String { name("PublicKey", in: "SolanaPrimitives") }
  var programAddress: String { name("ProgramAddress", in: "SolanaPDA") }
  var programAddressError: String { name("ProgramAddressError", in: "SolanaPDA") }
  var seed: String { name("Seed", in: "SolanaPDA") }
  var accountMeta: String { name("AccountMeta", in: "SolanaTransactions") }
  var instruction: String { name("Instruction", in: "SolanaTransactions") }
  var borshError: String { name("BorshError", in: "Borsh") }
  var borshCodable: String { name("BorshCodable", in: "Borsh") }
  var borshMap: String { name("BorshMap", in: "Borsh") }
  var borshSet: String { name("BorshSet", in: "Borsh") }
  var jsonEncodable: String { name("JSONEncodable", in: "JSONText") }
  var jsonWriter: String { name("JSONWriter", in: "JSONText") }
  var bytes32: String { name("Bytes32", in: "AnchorCore") }
  var discriminator: String { name("Discriminator", in: "AnchorCore") }
  var layoutError: String { name("LayoutError", in: "AnchorCore") }
  var sized: String { name("Sized", in: "AnchorCore") }
  var sizeRange: String { name("SizeRange", in: "AnchorCore") }
  var fixedField: String { name("FixedField", in: "AnchorCore") }
  var anchorProgram: String { name("AnchorProgram", in: "AnchorCore") }
  var anchorItem: String { name("AnchorItem", in: "AnchorCore") }
  var anchorAccount: String { name("AnchorAccount", in: "AnchorCore") }
  var anchorEvent: String { name("AnchorEvent", in: "AnchorCore") }
  var accountLayout: String { name("AccountLayout", in: "AnchorCore") }
  var instructionSchema: String { name("InstructionSchema", in: "AnchorCore") }
  var accountSchema: String { name("AccountSchema", in: "AnchorCore") }
  var programErrorDescription: String { name("ProgramErrorDescription", in: "AnchorCore") }
  var accountView: String { name("AccountView", in: "AccountDecoding") }
  var accountFilter: String { name("AccountFilter", in: "AccountDecoding") }
  var accountScan: String { name("AccountScan", in: "AccountDecoding") }
  var anchorInstruction: String { name("AnchorInstruction", in: "InstructionBuilders") }
  var instructionBuilderError: String { name("InstructionBuilderError", in: "InstructionBuilders") }
  var namedAccounts: String { name("NamedAccounts", in: "InstructionBuilders") }
  var noArguments: String { name("NoArguments", in: "InstructionBuilders") }

  /// A type as Swift writes it where it is used.
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
      case .f32: swift("Float")
      case .f64: swift("Double")
      case .bytes: "[\(swift("UInt8"))]"
      case .string: swift("String")
      case .pubkey: publicKey
      // The resolver refuses them.
      case .u256, .i256: bytes32
      }
    case .bytes32: bytes32
    case .byteArray: "[\(swift("UInt8"))]"
    case .option(let inner): self.type(inner) + "?"
    case .vec(let element), .array(let element, _): "[\(self.type(element))]"
    case .map(let key, let value): "\(borshMap)<\(self.type(key)), \(self.type(value))>"
    case .set(let element): "\(borshSet)<\(self.type(element))>"
    case .defined(let reference): reference.swiftName
    }
  }
}
