import TextEncodings

/// Values as Swift's source writes them.
enum SwiftLiteral {
  /// Text in quotes.
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
        if scalar.value < 0x20 || scalar.value == 0x7f {
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

  /// Up to eight bytes as the little-endian word that they are.
  static func word(_ bytes: some Sequence<UInt8>) -> String {
    var word: UInt64 = 0
    for (index, byte) in bytes.prefix(8).enumerated() { word |= UInt64(byte) << UInt64(index * 8) }
    let digits = String(word, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    return "0x" + grouped(padded, by: 4)
  }

  /// 32 bytes as their four words; nil if there are more or fewer.
  static func words(_ bytes: [UInt8]) -> String? {
    guard bytes.count == 32 else { return nil }
    return stride(from: 0, to: 32, by: 8).map { word(bytes[$0..<($0 + 8)]) }.joined(separator: ", ")
  }

  /// A key in base58 as an expression; nil if it is none.
  static func publicKey(_ base58: String, type: String) -> String? {
    do throws(Base58Error) {
      return words(try Base58.decode(base58)).map { "\(type)(words: \($0))" }
    } catch {
      return nil
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
