/// A value with a JSON form.
public protocol JSONEncodable {
  /// Writes the value as one JSON value.
  func encode(json: inout JSONWriter)
}

// Integers beyond 53 bits are decimal strings, since many JSON readers keep numbers as doubles.

extension Bool: JSONEncodable {
  /// `true` or `false`.
  public func encode(json: inout JSONWriter) { json.bool(self) }
}

extension String: JSONEncodable {
  /// The text in quotes.
  public func encode(json: inout JSONWriter) { json.string(self) }
}

extension UInt8: JSONEncodable {
  /// A bare number.
  public func encode(json: inout JSONWriter) { json.number(self) }
}

extension UInt16: JSONEncodable {
  /// A bare number.
  public func encode(json: inout JSONWriter) { json.number(self) }
}

extension UInt32: JSONEncodable {
  /// A bare number.
  public func encode(json: inout JSONWriter) { json.number(self) }
}

extension UInt64: JSONEncodable {
  /// Decimal digits in quotes.
  public func encode(json: inout JSONWriter) { json.decimalString(self) }
}

extension UInt128: JSONEncodable {
  /// Decimal digits in quotes.
  public func encode(json: inout JSONWriter) { json.decimalString(self) }
}

extension Int8: JSONEncodable {
  /// A bare number.
  public func encode(json: inout JSONWriter) { json.number(self) }
}

extension Int16: JSONEncodable {
  /// A bare number.
  public func encode(json: inout JSONWriter) { json.number(self) }
}

extension Int32: JSONEncodable {
  /// A bare number.
  public func encode(json: inout JSONWriter) { json.number(self) }
}

extension Int64: JSONEncodable {
  /// Decimal digits in quotes.
  public func encode(json: inout JSONWriter) { json.decimalString(self) }
}

extension Int128: JSONEncodable {
  /// Decimal digits in quotes.
  public func encode(json: inout JSONWriter) { json.decimalString(self) }
}

extension Int: JSONEncodable {
  /// A bare number: counts and positions, which stay below 53 bits.
  public func encode(json: inout JSONWriter) { json.number(self) }
}

#if !hasFeature(Embedded)
  extension Float: JSONEncodable {
    /// A bare number where it is finite; see `JSONWriter.number(_:)`.
    public func encode(json: inout JSONWriter) { json.number(self) }
  }

  extension Double: JSONEncodable {
    /// A bare number where it is finite; see `JSONWriter.number(_:)`.
    public func encode(json: inout JSONWriter) { json.number(self) }
  }
#endif

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
  /// The value, or `null`.
  public func encode(json: inout JSONWriter) {
    if let self { self.encode(json: &json) } else { json.null() }
  }
}

extension Array: JSONEncodable where Element: JSONEncodable {
  /// The elements in brackets.
  public func encode(json: inout JSONWriter) {
    json.beginArray()
    for element in self { element.encode(json: &json) }
    json.endArray()
  }
}
