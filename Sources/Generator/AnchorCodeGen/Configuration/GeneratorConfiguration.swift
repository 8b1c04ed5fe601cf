/// What can be chosen about the generated code.
public struct GeneratorConfiguration: Equatable, Sendable {
  /// Who sees the generated declarations.
  public enum Access: String, CaseIterable, Sendable {
    /// The module that they are generated into.
    case `internal`
    /// Everybody who imports that module.
    case `public`
  }

  /// Who sees the generated declarations.
  public var access: Access = .internal
  /// Name of the type that everything nests in; nil makes it from the program's name.
  public var programType: String?
  /// Name of the constant for the program at the address that the IDL declares.
  public var deployment = "default"
  /// The program's address in base58, where the IDL declares none or another one.
  public var address: String?
  /// Whether nested types also get a name at the top level of the module.
  public var aliases = false
  /// Words that are written in capitals.
  public var acronyms = ["ID", "PDA", "SOL", "URI", "URL", "USDC"]
  /// The module that the code is generated into; a type must not have its name.
  public var moduleName: String?

  /// The default configuration.
  public init() {}
}
