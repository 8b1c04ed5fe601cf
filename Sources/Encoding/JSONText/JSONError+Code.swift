extension JSONError {
  /// What can be wrong with a text.
  public enum Code: Equatable, Sendable {
    /// The text ends inside a value, or holds no value.
    case truncated
    /// Something else is where this must be.
    case expected(Expected)
    /// A number breaks the grammar: a leading zero, a missing digit.
    case malformedNumber
    /// A backslash does not begin one of JSON's escapes.
    case malformedEscape
    /// An escaped surrogate without its partner, which is not a character.
    case loneSurrogate
    /// A character below U+0020 is unescaped in a string.
    case controlCharacter(UInt8)
    /// A string is not UTF-8.
    case invalidUTF8
    /// The text begins with a byte order mark, which JSON forbids.
    case byteOrderMark
    /// Something follows the value.
    case trailing
    /// An object holds this key twice; the offset is the second one's.
    case duplicateKey(String)
    /// Values are nested deeper than this limit.
    case depthExceeded(limit: Int)
    /// A number has a fraction or an exponent where an integer is asked for.
    case notAnInteger
    /// An integer does not fit into the type that was asked for.
    case outOfRange(bits: Int, isSigned: Bool)
    /// An object lacks this key; the offset is the object's.
    case missing(key: String)
    /// The reader's client refuses a value, for this reason.
    case invalid(String)

    /// What is wrong, in words.
    public var message: String {
      switch self {
      case .truncated: "the JSON text ends too early"
      case .expected(let expected): "expected \(expected.message)"
      case .malformedNumber: "malformed number"
      case .malformedEscape: "malformed escape in a string"
      case .loneSurrogate: "lone surrogate in a string"
      case .controlCharacter: "unescaped control character in a string"
      case .invalidUTF8: "invalid UTF-8 in a string"
      case .byteOrderMark: "the JSON text begins with a byte order mark"
      case .trailing: "unexpected text after the JSON value"
      case .duplicateKey(let key): "duplicate key \(JSONPath.quoted(key))"
      case .depthExceeded(let limit): "values are nested deeper than \(limit) levels"
      case .notAnInteger: "expected an integer, found a fraction or an exponent"
      case .outOfRange(let bits, let isSigned):
        "the number is out of range for \(isSigned ? "a signed" : "an unsigned") integer of \(bits) bits"
      case .missing(let key): "missing key \(JSONPath.quoted(key))"
      case .invalid(let reason): reason
      }
    }
  }

  /// What a reader looks for.
  public enum Expected: Equatable, Sendable {
    /// Any value.
    case value
    /// An object, an array, text in quotes, a number, `true` or `false`, `null`.
    case object, array, string, number, bool, null
    /// The key of an object's member.
    case key
    /// The colon after a key.
    case colon
    /// A comma or the brace that ends an object.
    case commaOrObjectEnd
    /// A comma or the bracket that ends an array.
    case commaOrArrayEnd

    /// What is looked for, in words.
    public var message: String {
      switch self {
      case .value: "a value"
      case .object: "an object"
      case .array: "an array"
      case .string: "a string"
      case .number: "a number"
      case .bool: "true or false"
      case .null: "null"
      case .key: "a key in quotes"
      case .colon: "a colon"
      case .commaOrObjectEnd: "a comma or }"
      case .commaOrArrayEnd: "a comma or ]"
      }
    }
  }
}
