/// The way from the top of a JSON text to one of its values, written `$.result.meta.err[0]`.
public struct JSONPath: Equatable, Sendable {
  /// One step to a part of a value.
  public enum Step: Equatable, Sendable {
    /// The member of an object with this key.
    case key(String)
    /// The element of an array at this place, from 0.
    case index(Int)
  }

  /// The steps, outermost first; empty for the whole text.
  public var steps: [Step]

  /// The path of these steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path as text. A key that is not a plain name is in brackets, quoted as in JSON: `$["a b"]`.
  public var text: String {
    var text = "$"
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where JSONPath.isName(key): text += ".\(key)"
      case .key(let key): text += "[\(JSONPath.quoted(key))]"
      }
    }
    return text
  }

  static func quoted(_ key: String) -> String {
    var writer = JSONWriter()
    writer.string(key)
    return writer.text
  }

  private static func isName(_ key: String) -> Bool {
    var isFirst = true
    for byte in key.utf8 {
      let isDigit = byte &- UInt8(ascii: "0") < 10
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
      guard isLetter || (isDigit && !isFirst) else { return false }
      isFirst = false
    }
    return !isFirst
  }
}

#if !hasFeature(Embedded)
  extension JSONPath: CustomStringConvertible {
    /// The same as `text`.
    public var description: String { text }
  }
#endif
