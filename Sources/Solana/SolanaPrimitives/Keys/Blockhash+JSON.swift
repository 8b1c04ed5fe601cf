public import JSONText

extension Blockhash: JSONEncodable {
  /// Writes the base58 text.
  public func encode(json: inout JSONWriter) { json.string(description) }
}
