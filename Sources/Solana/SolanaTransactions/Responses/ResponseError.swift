public import JSONText

/// Why an answer of the RPC gives no record.
public enum ResponseError: Error, Equatable, Sendable {
  /// The text is no JSON, or not of the form of such an answer; the error tells the byte and the JSON path.
  case malformed(JSONError)
  /// The answer is an error of JSON-RPC.
  case answeredWithError(JSONRPCError)
  /// The answer says that there is no such transaction or account (`null`).
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
