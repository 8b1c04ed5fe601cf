public import AnchorIDL
import JSONText

/// The choices about the generated code.
public struct GeneratorConfiguration: Equatable, Sendable {
  /// Who sees the generated declarations.
  public enum Access: String, CaseIterable, Sendable {
    /// Only the module that holds them.
    case `internal`
    /// Everyone who imports that module.
    case `public`
  }

  /// Who sees the generated declarations.
  public var access: Access = .internal
  /// Name of the type that everything is nested in; nil derives it from the program's name.
  public var programType: String?
  /// Name of the constant for the program at the address in its IDL.
  public var deployment = "default"
  /// The program's address, where the IDL has none or another one.
  public var address: IDLAddress?
  /// Whether nested types also get a name at the top level of the module.
  public var aliases = false
  /// Words that are written in capitals.
  public var acronyms = ["ID", "PDA", "SOL", "URI", "URL", "USDC"]
  /// The module that the code is generated into; no type gets its name.
  public var moduleName: String?

  /// The default configuration.
  public init() {}
}

extension GeneratorConfiguration {
  /// Name of the file beside an IDL that configures what is generated from it.
  public static let fileName = ClientFiles.configuration

  /// Parses a configuration file: a JSON object with any of the keys `access`, `programType`, `deployment`, `address`,
  /// `aliases` and `acronyms`.
  ///
  /// - Throws: `IDLParsingError` for anything else; an unknown key is an error too.
  public init(parsing bytes: [UInt8]) throws(IDLParsingError) {
    self.init()
    let root: JSONNode
    do throws(JSONError) {
      root = try JSONNode(parsing: bytes)
    } catch {
      throw IDLParsingError([IDLDiagnostic(.error, "not JSON: \(error)", offset: error.offset)])
    }
    guard let object = root.object else {
      throw IDLParsingError([IDLDiagnostic(.error, "a configuration is a JSON object", offset: root.offset)])
    }
    var problems: [IDLDiagnostic] = []
    for member in object.members {
      let node = member.value
      if !set(member.key, node) {
        problems.append(
          IDLDiagnostic(
            .error,
            "\"\(member.key)\" is not understood; a configuration has access (internal or public), programType, deployment, address (base58), aliases (true or false) and acronyms (a list)",
            offset: node.offset))
      }
    }
    if !problems.isEmpty { throw IDLParsingError(problems) }
  }

  /// Takes over one member of the file.
  ///
  /// - Returns: false for an unknown key or a value that it cannot have.
  private mutating func set(_ key: String, _ node: JSONNode) -> Bool {
    switch key {
    case "access":
      guard let access = node.string.flatMap(Access.init(rawValue:)) else { return false }
      self.access = access
    case "programType":
      guard let name = node.string, SwiftNamer.isIdentifier(name) else { return false }
      programType = name
    case "deployment":
      guard let name = node.string, SwiftNamer.isIdentifier(name) else { return false }
      deployment = name
    case "address":
      guard let address = node.string.flatMap(IDLAddress.init(parsing:)) else { return false }
      self.address = address
    case "aliases":
      guard let flag = node.bool else { return false }
      aliases = flag
    case "acronyms":
      guard let words = node.array else { return false }
      acronyms = words.compactMap { $0.string?.uppercased() }
      return acronyms.count == words.count
    default: return false
    }
    return true
  }
}
