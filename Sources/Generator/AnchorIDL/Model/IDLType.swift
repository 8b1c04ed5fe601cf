/// A type as the IDL names it where it is used.
public indirect enum IDLType: Equatable, Sendable {
  /// A type without parts.
  case primitive(IDLPrimitive)
  /// A value or nothing, behind a tag of one byte.
  case option(IDLType)
  /// A value or nothing, behind a tag of four bytes, of the same size either way.
  case coption(IDLType)
  /// A list behind a length of four bytes.
  case vec(IDLType)
  /// As many values as the length says, without one being written.
  case array(IDLType, IDLArrayLength)
  /// A type of the IDL, with what its generic parameters stand for.
  case defined(name: String, generics: [IDLGenericArgument])
  /// A generic parameter of the type that this stands in.
  case generic(String)
  /// Keys and values behind a length of four bytes.
  case map(key: IDLType, value: IDLType)
  /// Distinct values behind a length of four bytes.
  case set(IDLType)
  /// Values of several types, one behind the other.
  case tuple([IDLType])
}

/// A type without parts, under its name in the IDL.
public enum IDLPrimitive: String, CaseIterable, Sendable {
  case bool, u8, i8, u16, i16, u32, i32, u64, i64, u128, i128, u256, i256, f32, f64
  case bytes, string, pubkey
}

/// How many values an array holds.
public enum IDLArrayLength: Equatable, Sendable {
  /// A number.
  case value(Int)
  /// What a generic parameter stands for.
  case generic(String)
}

/// What a generic parameter stands for.
public enum IDLGenericArgument: Equatable, Sendable {
  /// A type.
  case type(IDLType)
  /// A constant, as Rust writes it.
  case const(String)
}
