public import JSONText

extension Signature: JSONEncodable {
  /// Writes the base58 text.
  public func encode(json: inout JSONWriter) { json.string(description) }
}
