import BytePrimitives
import Testing

@Suite("Text in borrowed bytes")
struct TextTests {
  /// Sequences of one character of each length, and the ones that the table of well-formed sequences excludes.
  static let sequences: [[UInt8]] = [
    [0x41], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xED, 0x9F, 0xBF], [0xF0, 0x9F, 0x99, 0x82],
    [0xF4, 0x8F, 0xBF, 0xBF],
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x41], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
    [0xED, 0xA0, 0x80],
    [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x99], [0xFF],
  ]

  @Test("The well-formed prefix ends where Swift's own validation says", arguments: sequences)
  func wellFormedPrefix(sequence: [UInt8]) {
    for before in 0..<10 {
      let text = Array(repeating: UInt8(ascii: "a"), count: before) + sequence + [UInt8(ascii: "z")]
      let isValid = String(validating: text, as: UTF8.self) != nil
      let (prefix, isASCII, repaired) = (
        text.rawSpan.utf8PrefixCount, text.rawSpan.isASCII, text.rawSpan.repairedText
      )
      #expect(prefix == (isValid ? text.count : before))
      #expect(isASCII == text.allSatisfy { $0 < 0x80 })
      #expect(repaired == String(decoding: text, as: UTF8.self))
    }
  }

  @Test("Every scalar is well formed, and each of its bytes but the last is only a beginning")
  func scalars() {
    for value in stride(from: UInt32(0x80), through: 0x10FFFF, by: 37) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let cut = Array(bytes.dropLast())
      let lengths = (bytes.rawSpan.multibyteLength(at: 0), cut.rawSpan.multibyteLength(at: 0))
      #expect(lengths == (bytes.count, 0))
      let prefix = cut.rawSpan.multibytePrefixCount(at: 0)
      #expect(prefix == cut.count)
    }
  }

  @Test("A byte that is not ASCII is found wherever it is")
  func ascii() {
    for count in 1..<20 {
      for position in 0..<count {
        var text = [UInt8](repeating: 0x7F, count: count)
        let isASCII = text.rawSpan.isASCII
        text[position] = 0x80
        let isStillASCII = text.rawSpan.isASCII
        #expect(isASCII && !isStillASCII)
      }
    }
  }

  @Test(
    "The UTF-8 of a text is lent, also to a body that throws",
    arguments: ["", "short", "a text that is too long to be stored in the string itself", "é €  🙂"])
  func textBytes(text: String) {
    #expect(text.withUTF8Bytes { $0.byteCount } == text.utf8.count)
    #expect(throws: TestError.self) {
      try text.withUTF8Bytes { (_) throws(TestError) in throw TestError() }
    }
  }

  private struct TestError: Error {}
}
