/// A type as the IDL names it where it is used.
public indirect enum IDLType: Equatable, Sendable {
  /// A type without parts.
  case primitive(IDLPrimitive)
  /// A tag of one byte, then the value if there is one.
  case option(IDLType)
  /// A tag of four bytes, then room for a value whether there is one or not.
  case coption(IDLType)
  /// A length of four bytes, then that many values.
  case vec(IDLType)
  /// A fixed number of values, without a length.
  case array(IDLType, IDLArrayLength)
  /// A type that the IDL defines, with arguments for its generic parameters.
  case defined(name: String, generics: [IDLGenericArgument])
  /// A generic parameter of the type around.
  case generic(String)
  /// A length of four bytes, then that many pairs of key and value.
  case map(key: IDLType, value: IDLType)
  /// A length of four bytes, then that many distinct values.
  case set(IDLType)
  /// Values of several types in sequence.
  case tuple([IDLType])
}

/// A type without parts; the raw value is its name in the IDL.
public enum IDLPrimitive: String, CaseIterable, Sendable {
  case bool, u8, i8, u16, i16, u32, i32, u64, i64, u128, i128, u256, i256, f32, f64
  case bytes, string, pubkey
}

/// How many values an array holds.
public enum IDLArrayLength: Equatable, Sendable {
  /// A number, 0 to `maximum`.
  case value(Int)
  /// The value of a generic parameter.
  case generic(String)

  /// The largest length: the maximum size of an account, in bytes.
  package static let maximum = 10 << 20
}

/// What a use of a generic type puts in place of a parameter.
public enum IDLGenericArgument: Equatable, Sendable {
  /// A type.
  case type(IDLType)
  /// A constant, as a Rust literal.
  case const(String)
}
