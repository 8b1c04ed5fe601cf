public import JSONText

/// Bytes as lower-case hexadecimal.
public func hex(_ bytes: some Sequence<UInt8>) -> String {
  var writer = JSONWriter()
  writer.hex(bytes)
  return String(writer.text.dropFirst().dropLast())
}

/// The bytes that hexadecimal text spells.
///
/// - Throws: If the text is not hexadecimal.
public func bytes(hex text: String) throws -> [UInt8] {
  let digits = try text.utf8.map { byte in
    guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
      throw FixtureError("not hexadecimal: \(text)")
    }
    return UInt8(digit)
  }
  guard digits.count % 2 == 0 else { throw FixtureError("not hexadecimal: \(text)") }
  return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

extension JSONNode {
  /// The text of a member.
  ///
  /// - Throws: If there is no such member or it is no text.
  public func text(_ key: String) throws -> String {
    try Fixtures.require(self[key]?.string, "text \"\(key)\"")
  }

  /// The bytes that a member spells in hexadecimal.
  ///
  /// - Throws: If there is no such member or it is not hexadecimal.
  public func hexBytes(_ key: String) throws -> [UInt8] { try TestSupport.bytes(hex: text(key)) }

  /// The elements of a member.
  ///
  /// - Throws: If there is no such member or it is no array.
  public func list(_ key: String) throws -> [JSONNode] {
    try Fixtures.require(self[key]?.array, "list \"\(key)\"")
  }

  /// The integer of a member.
  ///
  /// - Throws: If there is no such member or it is no integer that fits.
  public func integer<T: FixedWidthInteger>(_ key: String, as type: T.Type = T.self) throws -> T {
    try Fixtures.require(self[key]?.integer(), "integer \"\(key)\"")
  }
}
