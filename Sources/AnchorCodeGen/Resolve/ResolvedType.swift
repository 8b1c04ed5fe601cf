import AnchorIDL

/// A type where it is used, with all that generated code must know of it.
indirect enum ResolvedType: Equatable, Sendable {
  case primitive(IDLPrimitive)
  /// `[u8; 32]`.
  case bytes32
  /// `[u8; n]` of another length.
  case byteArray(Int)
  case option(ResolvedType)
  case vec(ResolvedType)
  case array(ResolvedType, Int)
  case map(ResolvedType, ResolvedType)
  case set(ResolvedType)
  case defined(Reference)

  /// A use of a type that the IDL defines.
  struct Reference: Equatable, Sendable {
    var idlName: String
    var swiftName: String
    var size: ResolvedSize
  }

  /// Bytes that a value takes.
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
    case .vec, .map, .set: ResolvedSize(minimum: 4, maximum: nil)
    case .array(let element, let count):
      ResolvedSize(
        minimum: element.size.minimum * count, maximum: element.size.maximum.map { $0 * count })
    case .defined(let reference): reference.size
    }
  }

  /// Whether every pattern of its bytes is a value, so that nothing but the length has to be checked.
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

  /// Whether the usual JSON form is not the one that the IDL's tools use, because bytes are among the parts.
  var holdsBytes: Bool {
    switch self {
    case .primitive(.bytes), .byteArray: true
    case .option(let inner), .vec(let inner), .set(let inner), .array(let inner, _): inner.holdsBytes
    case .map: true
    default: false
    }
  }
}

/// How many bytes an encoding takes: at least, and at most if there is a most.
struct ResolvedSize: Equatable, Sendable {
  var minimum: Int
  var maximum: Int?

  init(_ fixed: Int) {
    minimum = fixed
    maximum = fixed
  }

  init(minimum: Int, maximum: Int?) {
    self.minimum = minimum
    self.maximum = maximum
  }

  var fixed: Int? { minimum == maximum ? minimum : nil }

  static func + (a: ResolvedSize, b: ResolvedSize) -> ResolvedSize {
    var maximum: Int?
    if let left = a.maximum, let right = b.maximum { maximum = left + right }
    return ResolvedSize(minimum: a.minimum + b.minimum, maximum: maximum)
  }
}
