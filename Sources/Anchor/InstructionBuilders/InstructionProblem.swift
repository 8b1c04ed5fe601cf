public import AnchorCore
import Borsh
public import JSONText

/// Why an instruction cannot be decoded.
public enum InstructionProblem: Error, Equatable, Sendable {
  /// The data does not have the layout of an instruction of the program.
  case layout(LayoutError)
  /// The node parsed the instruction (`jsonParsed`), so that the response does not hold its bytes.
  case parsedByNode
  /// Accounts come from lookup tables that the response does not resolve.
  case unresolvedAccounts
}

extension InstructionProblem: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .layout(let error): error.description
    case .parsedByNode:
      "the node has parsed the instruction, its bytes are not in the response; ask for encoding json or base64"
    case .unresolvedAccounts: "accounts come from lookup tables that the response does not resolve"
    }
  }
}

extension InstructionProblem: JSONEncodable {
  /// Writes `{"reason", "field", "offset", "message"}`: field and offset if they are known.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    switch self {
    case .layout(let error):
      json.member("reason", error.error.code.name)
      if error.typeName == nil {
        json.member("field", "discriminator")
      } else if !error.error.path.isEmpty {
        json.member("field", error.error.pathText)
      }
      if let offset = error.error.offset { json.member("offset", offset) }
    case .parsedByNode: json.member("reason", "parsed_by_node")
    case .unresolvedAccounts: json.member("reason", "unresolved_accounts")
    }
    json.member("message", description)
    json.endObject()
  }
}
