public import JSONText

/// An instruction that a node has parsed (`jsonParsed`): its bytes are not in the answer.
public struct ParsedInstruction: Equatable, Sendable {
  /// The node's name of the program: `spl-token`, `system`.
  public let program: String
  /// What the node made of the instruction: mostly an object with `type` and `info`, of a memo its text.
  public let parsed: JSONNode

  /// The instruction's name: `transfer`; nil where the node gives none.
  public var type: String? { parsed["type"]?.string }
  /// The instruction's accounts and arguments; nil where the node gives none.
  public var info: JSONNode? { parsed["info"] }
}
