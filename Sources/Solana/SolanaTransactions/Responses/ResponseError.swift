public import JSONText

/// Why a response of the RPC holds no transaction or account.
public enum ResponseError: Error, Equatable, Sendable {
  /// The text is not JSON, or not of the form of such a response; the error holds the byte and the JSON path.
  case malformed(JSONError)
  /// The response is an error of JSON-RPC.
  case answeredWithError(JSONRPCError)
  /// The node knows no such transaction or account (the result is `null`).
  case notFound
  /// The bytes at this path are in an encoding that is not supported, for instance `base64+zstd`.
  case unsupportedEncoding(String, path: JSONPath)
  /// The transaction at this path is not well formed.
  case transaction(WireFormatError, path: JSONPath)
}

extension ResponseError: CustomStringConvertible {
  /// The error as a sentence for people.
  public var description: String {
    switch self {
    case .malformed(let error): error.message
    case .answeredWithError(let error): "the node answered with error \(error.code): \(error.message)"
    case .notFound: "the node knows nothing of it (the answer's result is null)"
    case .unsupportedEncoding(let encoding, let path): "unsupported encoding \"\(encoding)\", \(path.text)"
    case .transaction(let error, let path): "\(error), \(path.text)"
    }
  }
}

/// The error that a JSON-RPC response holds instead of a result.
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

extension JSONRPCError {
  /// Reads the `error` member of a response.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> JSONRPCError {
    var code: Int64?
    var message = ""
    var data: JSONNode?
    let start = reader.offset
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("code") {
        code = try reader.readInteger()
      } else if key.equals("message") {
        message = try reader.readString()
      } else if key.equals("data") {
        data = try reader.readNullIfPresent() ? nil : reader.readNode()
      } else {
        try reader.skipValue()
      }
    }
    guard let code else { throw reader.error(.missing(key: "code"), at: start) }
    return JSONRPCError(code: code, message: message, data: data)
  }
}
