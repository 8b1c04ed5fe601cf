public import JSONText

extension PublicKey: JSONEncodable {
  /// Writes the base58 text.
  public func encode(json: inout JSONWriter) { json.string(description) }
}
