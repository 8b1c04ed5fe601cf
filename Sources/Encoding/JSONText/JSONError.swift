/// Why a text is not the JSON that was asked for: what is wrong, at which byte, in which value.
public struct JSONError: Error, Equatable, Sendable {
  /// What is wrong.
  public let code: Code
  /// Position of the first wrong byte from the start of the text, in bytes. Where the text ends too early it is
  /// the text's length; where a whole value is wrong it is that value's first byte.
  public let offset: Int
  /// The value in which `offset` lies.
  public let path: JSONPath

  /// An error at `offset` in the value at `path`.
  public init(_ code: Code, offset: Int, path: JSONPath = JSONPath()) {
    self.code = code
    self.offset = offset
    self.path = path
  }

  /// The line and the column of `offset`, both from 1; columns count bytes.
  ///
  /// - Parameter text: The text that was read.
  public func position(in text: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var lineStart = 0
    var index = 0
    for byte in text.prefix(offset) {
      index += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        lineStart = index
      }
    }
    return (line, offset - lineStart + 1)
  }

  /// What is wrong and where, as one line: `expected a value at byte 12, $.result[0]`.
  public var message: String { "\(code.message) at byte \(offset), \(path.text)" }
}

#if !hasFeature(Embedded)
  extension JSONError: CustomStringConvertible {
    /// The same as `message`.
    public var description: String { message }
  }
#endif
