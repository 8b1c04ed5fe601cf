extension TransactionResponse {
  /// The record in a `getTransaction` answer in `json`, `jsonParsed`, `base64` or `base58`; the whole answer of
  /// JSON-RPC or its result alone.
  ///
  /// What nodes leave out or write as null is nil here; keys that are not known are passed over. What is there
  /// must be right: numbers are exact to 64 bits, the transaction is checked like `Transaction.init(bytes:)`.
  /// - Throws: `ResponseError`, with the JSON path of what is wrong. `.notFound` for the result `null`,
  ///   `.answeredWithError` for an error of the node.
  public init(json: [UInt8]) throws(ResponseError) {
    self = try TransactionContent().read(json)
  }
}
