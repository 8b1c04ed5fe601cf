/// A type that the IDL defines.
public struct IDLTypeDefinition: Equatable, Sendable {
  /// The type's name.
  public var name: String
  /// Documentation.
  public var docs: [String]
  /// How values are encoded.
  public var serialization: IDLSerialization
  /// Whether its fields follow each other in memory without gaps, whatever their alignment (`repr(packed)`).
  public var isPacked: Bool
  /// The generic parameters.
  public var generics: [IDLGenericParameter]
  /// Struct, enum or alias, with its parts.
  public var kind: Kind
  /// Its position in the file.
  public var offset: Int

  package init(
    name: String, docs: [String] = [], serialization: IDLSerialization = .borsh, isPacked: Bool = false,
    generics: [IDLGenericParameter] = [], kind: Kind, offset: Int
  ) {
    self.name = name
    self.docs = docs
    self.serialization = serialization
    self.isPacked = isPacked
    self.generics = generics
    self.kind = kind
    self.offset = offset
  }

  /// The kinds of types.
  public enum Kind: Equatable, Sendable {
    /// A struct.
    case structure(IDLFields)
    /// One of several variants.
    case enumeration([IDLVariant])
    /// Another name for a type.
    case alias(IDLType)
  }
}

/// How values of a type are encoded.
public enum IDLSerialization: Equatable, Sendable {
  /// Borsh, the default.
  case borsh
  /// The bytes of the value in memory; `unsafe` if the program does not validate them.
  case bytemuck(unsafe: Bool)
  /// A serialization of the program's own, by name.
  case custom(String)
}

/// A generic parameter.
public enum IDLGenericParameter: Equatable, Sendable {
  /// A type.
  case type(name: String)
  /// A constant of a primitive type.
  case const(name: String, type: String)

  /// The parameter's name.
  package var name: String {
    switch self {
    case .type(let name), .const(let name, _): name
    }
  }
}

/// The fields of a struct or variant.
public enum IDLFields: Equatable, Sendable {
  /// No fields.
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
  /// Its position in the file.
  public var offset: Int
}

/// A variant of an enum.
public struct IDLVariant: Equatable, Sendable {
  /// The name, in Pascal case.
  public var name: String
  /// The fields that follow the tag.
  public var fields: IDLFields
  /// Its position in the file.
  public var offset: Int
}
