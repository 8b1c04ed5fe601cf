import AnchorIDL

/// A type where it is used.
indirect enum ResolvedType: Hashable, Sendable {
  case primitive(IDLPrimitive)
  /// `[u8; 32]`.
  case bytes32
  /// `[u8; n]` of another length.
  case byteArray(Int)
  case option(ResolvedType)
  /// A tag of four bytes, then room for a value of fixed size, whether there is one or not.
  case coption(ResolvedType)
  case vec(ResolvedType)
  case array(ResolvedType, Int)
  case map(ResolvedType, ResolvedType)
  case set(ResolvedType)
  case defined(Reference)

  /// A use of a struct or enum that the IDL defines. A use of an alias is resolved to its type.
  struct Reference: Hashable, Sendable {
    var idlName: String
    var swiftName: String
    var size: ResolvedSize
  }

  /// The size of values.
  var size: ResolvedSize {
    switch self {
    case .primitive(let primitive):
      switch primitive {
      case .bool, .u8, .i8: ResolvedSize(1)
      case .u16, .i16: ResolvedSize(2)
      case .u32, .i32, .f32: ResolvedSize(4)
      case .u64, .i64, .f64: ResolvedSize(8)
      case .u128, .i128: ResolvedSize(16)
      case .u256, .i256, .pubkey: ResolvedSize(32)
      case .string, .bytes: ResolvedSize(minimum: 4, maximum: nil)
      }
    case .bytes32: ResolvedSize(32)
    case .byteArray(let count): ResolvedSize(count)
    case .option(let inner): ResolvedSize(minimum: 1, maximum: inner.size.maximum.map { $0 + 1 })
    case .coption(let inner): ResolvedSize(4) + inner.size
    case .vec, .map, .set: ResolvedSize(minimum: 4, maximum: nil)
    case .array(let element, let count): element.size * count
    case .defined(let reference): reference.size
    }
  }

  /// Whether the Swift type alone determines the encoding. The length of an array is not part of `[UInt64]`, and
  /// `Optional` is Borsh's option.
  var hasOwnCoding: Bool {
    switch self {
    case .primitive, .bytes32, .defined: true
    case .byteArray, .array, .coption: false
    case .option(let inner), .vec(let inner), .set(let inner): inner.hasOwnCoding
    case .map(let key, let value): key.hasOwnCoding && value.hasOwnCoding
    }
  }

  /// Whether a view reads the value without Borsh's conformances of the standard library's types.
  var isReadByItself: Bool {
    switch self {
    case .defined, .bytes32, .primitive(.pubkey), .primitive(.u256), .primitive(.i256): true
    // A view reads a single field with a function of its own, but not the elements of an array.
    case .primitive(.bool): true
    case .array(.primitive(.bool), _): false
    case .array(let element, _): element.isReadByItself && element.hasOwnCoding
    default: false
    }
  }

  /// Whether every bit pattern is a valid value, so that only the length has to be checked.
  var isBitwise: Bool {
    switch self {
    case .primitive(let primitive):
      switch primitive {
      case .bool, .f32, .f64, .string, .bytes: false
      default: true
      }
    case .bytes32, .byteArray: true
    default: false
    }
  }

  /// Whether the generated code must write the JSON itself, because of bytes (hexadecimal digits), a map (pairs) or a
  /// set among the parts.
  var needsOwnJSON: Bool {
    switch self {
    case .primitive(.bytes), .byteArray: true
    case .option(let inner), .coption(let inner), .vec(let inner), .array(let inner, _): inner.needsOwnJSON
    case .map, .set: true
    default: false
    }
  }

  /// Whether a value can be a seed: an address, an integer, bytes or text.
  var isSeed: Bool {
    switch self {
    case .primitive(.f32), .primitive(.f64), .primitive(.bool), .primitive(.u256), .primitive(.i256): false
    case .primitive, .bytes32: true
    case .byteArray(let count): count <= 32
    default: false
    }
  }
}
