/// The interface of an Anchor program, as its IDL file describes it (IDL spec 0.1.0).
///
/// Everything keeps the file's order and spelling. `offset` is a position in the file, in bytes from its start.
public struct IDL: Equatable, Sendable {
  /// The program's address; nil if the file has none.
  public var address: IDLAddress?
  /// Name, version and description of the program.
  public var metadata: Metadata
  /// Documentation of the program.
  public var docs: [String] = []
  /// The program's instructions.
  public var instructions: [IDLInstruction] = []
  /// The account types, by name; their fields are in `types`.
  public var accounts: [IDLDiscriminated] = []
  /// The event types, by name; their fields are in `types`.
  public var events: [IDLDiscriminated] = []
  /// The program's numbered errors.
  public var errors: [IDLErrorCode] = []
  /// The types of accounts, events and arguments.
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

/// An account or event type: its data begins with a discriminator.
public struct IDLDiscriminated: Equatable, Sendable {
  /// The account's or event's name.
  public var name: String
  /// The name of its type in `IDL.types`. Equal to `name` in spec 0.1.0; converted files may need another name.
  public var typeName: String
  /// The first bytes of its data.
  public var discriminator: [UInt8]
  /// Its position in the file.
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
  /// Its position in the file.
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
  /// The value as a Rust literal.
  public var value: String
  /// Its position in the file.
  public var offset: Int
}
