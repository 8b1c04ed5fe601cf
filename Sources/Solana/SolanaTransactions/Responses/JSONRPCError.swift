public import JSONText

/// The error that a JSON-RPC answer holds instead of a result.
public struct JSONRPCError: Error, Equatable, Sendable {
  /// The error's number: JSON-RPC's own (-32600 …) or Solana's (-32001 …, for instance -32015 for a transaction
  /// whose version the request did not allow).
  public let code: Int64
  /// The text of the node.
  public let message: String
  /// What the node adds, if it does.
  public let data: JSONNode?

  /// An error with these parts.
  public init(code: Int64, message: String, data: JSONNode?) {
    self.code = code
    self.message = message
    self.data = data
  }
}
