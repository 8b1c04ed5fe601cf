import AnchorIDL

/// Swift source of values.
enum SwiftLiteral {
  /// Text in quotes. Invisible scalars are escaped, so that the source shows what the text is.
  static func text(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.isInvisible {
          result += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// A list of numbers.
  static func bytes(_ bytes: [UInt8]) -> String {
    "[" + bytes.map { String($0) }.joined(separator: ", ") + "]"
  }

  /// Up to eight bytes as a little-endian word.
  static func word(_ bytes: some Sequence<UInt8>) -> String {
    var word: UInt64 = 0
    for (index, byte) in bytes.prefix(8).enumerated() { word |= UInt64(byte) << UInt64(index * 8) }
    let digits = String(word, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    return "0x" + grouped(padded, by: 4)
  }

  /// Bytes as little-endian words of eight; 32 bytes are four words.
  static func words(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count, by: 8).map { word(bytes.dropFirst($0)) }.joined(separator: ", ")
  }

  /// An address.
  static func address(_ address: IDLAddress) -> String {
    "\(RuntimeNames.publicKey)(words: \(words(address.bytes)))"
  }

  /// The value of a constant.
  static func constant(_ value: ResolvedConstant.Value) -> String {
    switch value {
    case .bool(let flag): return flag ? "true" : "false"
    case .integer(let magnitude, let isNegative): return (isNegative ? "-" : "") + grouped(String(magnitude))
    case .text(let text): return self.text(text)
    case .bytes(let bytes): return self.bytes(bytes)
    case .bytes32(let bytes): return "\(RuntimeNames.bytes32)(words: \(words(bytes)))"
    case .address(let address): return self.address(address)
    case .list(let values): return "[" + values.map(constant).joined(separator: ", ") + "]"
    case .optional(nil): return "nil"
    case .optional(let value?): return ".some(\(constant(value)))"
    }
  }

  /// Digits with underscores between groups, counted from the right.
  static func grouped(_ digits: String, by size: Int = 3) -> String {
    var result = ""
    let count = digits.utf8.count
    for (index, character) in digits.enumerated() {
      if index > 0, (count - index) % size == 0 { result += "_" }
      result.append(character)
    }
    return result
  }
}
