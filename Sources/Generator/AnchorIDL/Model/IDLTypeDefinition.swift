/// A type that the IDL defines.
public struct IDLTypeDefinition: Equatable, Sendable {
  /// The type's name.
  public var name: String
  /// Documentation.
  public var docs: [String]
  /// How values are written.
  public var serialization: IDLSerialization
  /// Whether its fields stand in memory without gaps, whatever their alignment (`repr(packed)`).
  public var isPacked: Bool
  /// The generic parameters.
  public var generics: [IDLGenericParameter]
  /// What the type is.
  public var kind: Kind
  /// Where it stands in the file.
  public var offset: Int

  /// A struct without a place of its own in the file, with these fields by position.
  public init(tuple name: String, _ types: [IDLType]) {
    self.init(
      name: name, docs: [], serialization: .borsh, isPacked: false, generics: [],
      kind: .structure(.positional(types)), offset: 0)
  }

  init(
    name: String, docs: [String], serialization: IDLSerialization, isPacked: Bool,
    generics: [IDLGenericParameter], kind: Kind, offset: Int
  ) {
    self.name = name
    self.docs = docs
    self.serialization = serialization
    self.isPacked = isPacked
    self.generics = generics
    self.kind = kind
    self.offset = offset
  }

  /// What a type is.
  public enum Kind: Equatable, Sendable {
    /// A struct.
    case structure(IDLFields)
    /// One of several variants.
    case enumeration([IDLVariant])
    /// Another name for a type.
    case alias(IDLType)
  }
}

/// How values of a type are written.
public enum IDLSerialization: Equatable, Sendable {
  /// Borsh, the default.
  case borsh
  /// The bytes as they stand in memory; `unsafe` if the program does not check them.
  case bytemuck(unsafe: Bool)
  /// In a way of the program's own.
  case custom(String)
}

/// A generic parameter.
public enum IDLGenericParameter: Equatable, Sendable {
  /// A type.
  case type(name: String)
  /// A constant of a primitive type.
  case const(name: String, type: String)
}

/// The fields of a struct or variant.
public enum IDLFields: Equatable, Sendable {
  /// None.
  case none
  /// Fields with names.
  case named([IDLField])
  /// Fields by position.
  case positional([IDLType])
}

/// A field, or an argument of an instruction.
public struct IDLField: Equatable, Sendable {
  /// The name, in snake case.
  public var name: String
  /// Documentation.
  public var docs: [String]
  /// The type.
  public var type: IDLType
  /// Where it stands in the file.
  public var offset: Int
}

/// A variant of an enum.
public struct IDLVariant: Equatable, Sendable {
  /// The name, in Pascal case.
  public var name: String
  /// What comes with it.
  public var fields: IDLFields
  /// Where it stands in the file.
  public var offset: Int
}
