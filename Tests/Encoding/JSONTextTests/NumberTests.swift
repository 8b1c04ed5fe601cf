import JSONText
import Testing

@Suite("Numbers")
struct NumberTests {
  @Test(
    "Integers are exact at the ends of each type",
    arguments: [
      "0", "1", "127", "128", "255", "256", "-1", "-128", "-129", "32767", "65535", "65536", "2147483648",
      "4294967295",
      "4294967296", "9007199254740993", "9223372036854775807", "9223372036854775808", "9999999999999999999",
      "10000000000000000000", "18446744073709551615", "18446744073709551616", "18446744073709552000",
      "-9223372036854775808", "-9223372036854775809", "170141183460469231731687303715884105727",
      "170141183460469231731687303715884105728", "340282366920938463463374607431768211455",
      "340282366920938463463374607431768211456", "-170141183460469231731687303715884105728",
      "-170141183460469231731687303715884105729", "99999999999999999999999999999999999999999999",
    ])
  func exact(text: String) throws {
    check(text, UInt8.self)
    check(text, Int8.self)
    check(text, UInt16.self)
    check(text, Int16.self)
    check(text, UInt32.self)
    check(text, Int32.self)
    check(text, UInt64.self)
    check(text, Int64.self)
    check(text, UInt128.self)
    check(text, Int128.self)
    check(text, Int.self)
  }

  private func check<T: FixedWidthInteger>(_ text: String, _ type: T.Type) {
    let expected = T(text)
    for form in [text, " \(text) "] {
      let found: Result<T, JSONError> = Result { () throws(JSONError) in
        try read(form) { reader throws(JSONError) in try reader.readInteger(as: type) }
      }
      if let expected {
        #expect(found == .success(expected))
      } else {
        let code = JSONError.Code.outOfRange(bits: T.bitWidth, isSigned: T.isSigned)
        #expect(found == .failure(JSONError(code, offset: form == text ? 0 : 1)))
      }
    }
    #expect((try? JSONNode(parsing: Array(text.utf8)))?.integer(as: type) == expected)
    #expect((try? JSONNode(parsing: Array("\"\(text)\"".utf8)))?.integer(as: type) == expected)
  }

  @Test(
    "Fractions and exponents are no integers, even where the value is whole",
    arguments: ["1.0", "1e3", "-0.0", "1E0"])
  func decimals(text: String) throws {
    let error = #expect(throws: JSONError.self) {
      try read("[\(text)]") { reader throws(JSONError) in
        try reader.enterArray()
        _ = try reader.nextElement()
        _ = try reader.readInteger(as: Int64.self)
      }
    }
    #expect(error?.code == .notAnInteger)
    #expect(error?.path.text == "$[0]")
    #expect(try JSONNode(parsing: Array(text.utf8)).number == .decimal(text: text))
  }

  @Test("Numbers are distinguished: 128 bits, beyond them, decimal; minus zero is zero")
  func kinds() throws {
    let number = { (text: String) in try JSONNode(parsing: Array(text.utf8)).number }
    let beyond = "340282366920938463463374607431768211456"
    #expect(try number(beyond) == .beyondRange(text: beyond))
    #expect(try number("-" + beyond) == .beyondRange(text: "-" + beyond))
    #expect(
      try number("-340282366920938463463374607431768211455") == .integer(magnitude: .max, isNegative: true))
    #expect(try number("-0") == .integer(magnitude: 0, isNegative: false))
    #expect(try number("18446744073709552000")?.integer(as: UInt64.self) == nil)
    #expect(try number("18446744073709552000")?.integer(as: UInt128.self) == 18_446_744_073_709_552_000)
  }

  @Test(
    "Digits in quotes are an integer only in their shortest form",
    arguments: ["", "-", "01", "+1", " 1", "1 ", "1.0", "1e3", "0x1", "--1"])
  func digitsInQuotes(text: String) throws {
    #expect(try JSONNode(parsing: Array("\"\(text)\"".utf8)).int64 == nil)
  }
}
