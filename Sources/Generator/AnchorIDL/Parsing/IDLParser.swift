import JSONText

extension IDL {
  /// Parses a file of spec 0.1.0, or of the older format, which is converted first.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - diagnostics: warnings about a file that can be used are appended here.
  /// - Throws: `IDLParsingError` with everything that is wrong.
  public init(parsing bytes: [UInt8], diagnostics: inout [IDLDiagnostic]) throws(IDLParsingError) {
    let root: JSONNode
    do throws(JSONError) {
      root = try JSONNode(parsing: bytes)
    } catch {
      throw IDLParsingError([IDLDiagnostic(.error, "not JSON: \(error)", offset: error.offset)])
    }
    var parser = IDLParser()
    var converted = root
    if LegacyConversion.applies(to: root) {
      var notes: [IDLDiagnostic] = []
      converted = LegacyConversion.converted(root, diagnostics: &notes)
      parser.note(notes)
    }
    let idl = parser.idl(converted)
    if parser.diagnostics.contains(where: { $0.severity == .error }) {
      throw IDLParsingError(parser.diagnostics)
    }
    diagnostics += parser.diagnostics
    self = idl
  }
}

/// Turns the JSON of a file of spec 0.1.0 into the model.
///
/// Errors are collected, so that one run shows all of them. A part with an error gets a placeholder, which nobody
/// sees: a file with an error is refused.
struct IDLParser {
  private(set) var diagnostics: [IDLDiagnostic] = []

  mutating func error(_ message: String, _ node: JSONNode) {
    diagnostics.append(IDLDiagnostic(.error, message, offset: node.offset))
  }

  mutating func note(_ diagnostics: [IDLDiagnostic]) { self.diagnostics += diagnostics }

  /// The text under `key`; its absence is an error.
  mutating func text(_ node: JSONNode, _ key: String, of what: String) -> String {
    guard let member = node[key] else {
      error("\(what) has no \"\(key)\"", node)
      return ""
    }
    guard let text = member.string else {
      error("\"\(key)\" of \(what) is not text", member)
      return ""
    }
    return text
  }

  /// The elements under `key`; an empty list if there is no such member.
  mutating func list(_ node: JSONNode, _ key: String) -> [JSONNode] {
    guard let member = node[key], !member.isNull else { return [] }
    guard let elements = member.array else {
      error("\"\(key)\" is not a list", member)
      return []
    }
    return elements
  }

  /// The flag under `key`; false if there is none.
  mutating func flag(_ node: JSONNode, _ key: String) -> Bool {
    guard let member = node[key] else { return false }
    guard let flag = member.bool else {
      error("\"\(key)\" is neither true nor false", member)
      return false
    }
    return flag
  }

  mutating func docs(_ node: JSONNode) -> [String] {
    list(node, "docs").compactMap(\.string)
  }

  /// The bytes under `key`, a list of numbers.
  mutating func bytes(_ node: JSONNode, _ key: String, of what: String) -> [UInt8] {
    guard let member = node[key] else {
      error("\(what) has no \"\(key)\"", node)
      return []
    }
    return bytes(member)
  }

  mutating func bytes(_ member: JSONNode) -> [UInt8] {
    guard let elements = member.array else {
      error("not a list of bytes", member)
      return []
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(elements.count)
    for element in elements {
      guard let byte: UInt8 = element.number?.integer() else {
        error("not a byte (0 to 255)", element)
        return []
      }
      bytes.append(byte)
    }
    return bytes
  }
}
