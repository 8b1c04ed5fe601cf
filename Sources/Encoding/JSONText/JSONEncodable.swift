/// A value with a JSON form.
public protocol JSONEncodable {
  /// Writes the value as one JSON value.
  func encode(json: inout JSONWriter)
}
