public import AnchorCore

/// Why a call cannot be read.
public enum InstructionProblem: Error, Equatable, Sendable {
  /// The data is not what an instruction of the program looks like.
  case layout(LayoutError)
  /// The node parsed the instruction (`jsonParsed`), so that its bytes are not in the answer.
  case parsedByNode
  /// Accounts come from lookup tables that the record does not resolve.
  case unresolvedAccounts
}

extension InstructionProblem: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .layout(let error): error.description
    case .parsedByNode:
      "the node has parsed the instruction, its bytes are not in the answer; ask for encoding json or base64"
    case .unresolvedAccounts: "accounts come from lookup tables that the answer does not resolve"
    }
  }
}
