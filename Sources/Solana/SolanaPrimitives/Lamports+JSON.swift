public import JSONText

extension Lamports: JSONEncodable {
  /// Writes the number of lamports as a decimal string, since JSON readers round numbers beyond 2⁵³.
  public func encode(json: inout JSONWriter) { json.decimalString(value) }
}
