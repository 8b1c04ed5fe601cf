public import AnchorIDL
import JSONText

extension GeneratorConfiguration {
  /// Name of the file beside an IDL that configures what is generated from it.
  public static let fileName = "anchor-client.json"

  /// The configuration in a file: a JSON object with any of the keys `access`, `programType`, `deployment`,
  /// `address`, `aliases` and `acronyms`.
  ///
  /// - Throws: `IDLParsingError` with what is wrong; keys that mean nothing are an error too.
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
      if !read(member.key, node) {
        problems.append(
          IDLDiagnostic(
            .error,
            "\"\(member.key)\" is not understood; a configuration has access (internal or public), programType, deployment, address (base58), aliases (true or false) and acronyms (a list)",
            offset: node.offset))
      }
    }
    if !problems.isEmpty { throw IDLParsingError(problems) }
  }

  private mutating func read(_ key: String, _ node: JSONNode) -> Bool {
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
      guard let address = node.string, SwiftLiteral.publicKey(address, type: "") != nil else { return false }
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
