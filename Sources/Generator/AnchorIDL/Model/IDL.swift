/// The interface of an Anchor program, as its IDL file describes it (IDL spec 0.1.0).
///
/// Everything is kept in the file's order and spelling; `offset` is where a thing stands in the file, in bytes.
public struct IDL: Equatable, Sendable {
  /// The program's address in base58; nil if the file names none.
  public var address: String?
  /// Name, version and description of the program.
  public var metadata: Metadata
  /// Documentation of the program.
  public var docs: [String] = []
  /// What the program can be asked to do.
  public var instructions: [IDLInstruction] = []
  /// The account types, by name; their fields are among `types`.
  public var accounts: [IDLDiscriminated] = []
  /// The event types, by name; their fields are among `types`.
  public var events: [IDLDiscriminated] = []
  /// The program's numbered errors.
  public var errors: [IDLErrorCode] = []
  /// The types that accounts, events and arguments are made of.
  public var types: [IDLTypeDefinition] = []
  /// Named values.
  public var constants: [IDLConstant] = []

  /// Name, version and description of a program.
  public struct Metadata: Equatable, Sendable {
    /// The program's name, in snake case.
    public var name: String
    /// The program's version.
    public var version: String
    /// The version of the IDL format, `0.1.0`.
    public var spec: String
    /// What the program is for.
    public var description: String?
  }
}

/// A type whose data opens with a discriminator: an account or an event.
public struct IDLDiscriminated: Equatable, Sendable {
  /// The account's or event's name.
  public var name: String
  /// Its type among the IDL's types: of the same name in spec 0.1.0, where older files had types of their own.
  public var typeName: String
  /// The bytes that open its data.
  public var discriminator: [UInt8]
  /// Where it stands in the file.
  public var offset: Int
}

/// A numbered error of the program.
public struct IDLErrorCode: Equatable, Sendable {
  /// The number.
  public var code: UInt32
  /// The name, in Pascal case.
  public var name: String
  /// The text for people.
  public var message: String?
  /// Where it stands in the file.
  public var offset: Int
}

/// A named value of the program.
public struct IDLConstant: Equatable, Sendable {
  /// The name, in upper case.
  public var name: String
  /// Documentation.
  public var docs: [String]
  /// The value's type.
  public var type: IDLType
  /// The value as Rust writes it.
  public var value: String
  /// Where it stands in the file.
  public var offset: Int
}
