/// A JSON reader of the simplest kind: recursive, byte by byte, from the grammar of RFC 8259. It says only whether
/// a text is well formed, holds no key twice and is at most 128 levels deep.
struct ReferenceValidator {
  private let bytes: [UInt8]
  private var position = 0
  private struct Malformed: Error {}

  static func accepts(_ bytes: [UInt8]) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    var validator = ReferenceValidator(bytes: bytes)
    do {
      try validator.value(depth: 0)
      validator.space()
      return validator.position == bytes.count
    } catch {
      return false
    }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func space() {
    while let byte = next, " \t\r\n".utf8.contains(byte) { position += 1 }
  }

  private mutating func expect(_ text: String) throws {
    for byte in text.utf8 {
      guard next == byte else { throw Malformed() }
      position += 1
    }
  }

  private mutating func take(_ text: String) -> Bool {
    guard let byte = next, text.utf8.contains(byte) else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws {
    space()
    switch next {
    case UInt8(ascii: "{"): try object(depth: depth)
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try expect("true")
    case UInt8(ascii: "f"): try expect("false")
    case UInt8(ascii: "n"): try expect("null")
    default: try number()
    }
  }

  private mutating func object(depth: Int) throws {
    guard depth < 128 else { throw Malformed() }
    try expect("{")
    space()
    if take("}") { return }
    var keys: Set<[UInt16]> = []
    repeat {
      space()
      guard keys.insert(try string()).inserted else { throw Malformed() }
      space()
      try expect(":")
      try value(depth: depth + 1)
      space()
    } while take(",")
    try expect("}")
  }

  private mutating func array(depth: Int) throws {
    guard depth < 128 else { throw Malformed() }
    try expect("[")
    space()
    if take("]") { return }
    repeat {
      try value(depth: depth + 1)
      space()
    } while take(",")
    try expect("]")
  }

  /// The string's UTF-16, in which pairs of surrogates can be distinguished from single ones.
  private mutating func string() throws -> [UInt16] {
    try expect("\"")
    var units: [UInt16] = []
    var plain: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw Malformed() }
      position += 1
      if byte != UInt8(ascii: "\\") {
        plain.append(byte)
        continue
      }
      units += String(decoding: plain, as: UTF8.self).utf16
      plain = []
      guard let letter = next else { throw Malformed() }
      position += 1
      let short: [Character: UInt16] = [
        "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
      ]
      if let unit = short[Character(Unicode.Scalar(letter))] {
        units.append(unit)
      } else if letter == UInt8(ascii: "u") {
        var unit: UInt16 = 0
        for _ in 0..<4 {
          guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
            throw Malformed()
          }
          position += 1
          unit = unit * 16 + UInt16(digit)
        }
        units.append(unit)
      } else {
        throw Malformed()
      }
    }
    try expect("\"")
    units += String(decoding: plain, as: UTF8.self).utf16
    var decoder = UTF16()
    var iterator = units.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue: continue
      case .emptyInput: return units
      case .error: throw Malformed()
      }
    }
  }

  private mutating func number() throws {
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("eE") {
      _ = take("+-")
      try digits()
    }
  }

  private mutating func digits() throws {
    guard take("0123456789") else { throw Malformed() }
    while take("0123456789") {}
  }
}
