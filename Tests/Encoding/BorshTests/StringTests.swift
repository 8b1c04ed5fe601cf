import Borsh
import TestSupport
import Testing

@Suite("Text")
struct StringTests {
  private func encoded(_ text: [UInt8]) throws -> [UInt8] { try UInt32(text.count).borshBytes() + text }

  @Test(
    "Text keeps its bytes: ASCII of every length around a word, other scripts, NUL, decomposed forms",
    arguments: (0...40).map { String(repeating: "x", count: $0) }
      + ["é", "e\u{301}", "\0", "日本語のテキスト", "🚀", "0123456é", "01234567é", "\u{10FFFF}", "\u{FEFF}bom"])
  func roundTrip(text: String) throws {
    let bytes = try text.borshBytes()
    #expect(bytes == (try encoded(Array(text.utf8))))
    #expect(Array(try String(wholeBorsh: bytes).utf8) == Array(text.utf8))
  }

  @Test(
    "Malformed UTF-8 is refused at the first byte of the first wrong sequence, wherever it is",
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80],
      [0xFF], [0xFE], [0xE2, 0x82], [0xF0, 0x9F, 0x9A], [0xC3], [0xC3, 0x28], [0xF1, 0x80, 0x28, 0x80],
    ] as [[UInt8]])
  func malformed(sequence: [UInt8]) throws {
    for prefix in ["", "ok", "é", "1234567", "12345678", "123456789012345é"] {
      for suffix in ["", " end"] {
        let text = Array(prefix.utf8) + sequence + Array(suffix.utf8)
        let bytes = try encoded(text)
        let error = #expect(throws: BorshError.self) { try String(wholeBorsh: bytes) }
        #expect(error?.code == .utf8)
        #expect(error?.offset == 4 + prefix.utf8.count)
      }
    }
  }

  @Test("Random bytes are accepted exactly where the standard library repairs nothing")
  func agreesWithStandardLibrary() throws {
    var random = SeededRandom(seed: 7)
    var accepted = 0
    for _ in 0..<20_000 {
      let alphabet: [UInt8] = [0x41, 0x7F, 0x80, 0xBF, 0xC2, 0xE0, 0xA0, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F]
      let count = Int.random(in: 0...6, using: &random)
      let text = (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      let isText = String(validating: text, as: UTF8.self) != nil
      let read = try? String(wholeBorsh: encoded(text))
      #expect((read != nil) == isText)
      accepted += isText ? 1 : 0
    }
    #expect(accepted > 1_000)
  }

  @Test("A length that the bytes do not back is refused before anything is read")
  func hostileLength() {
    let error = #expect(throws: BorshError.self) {
      try String(wholeBorsh: [0xFF, 0xFF, 0xFF, 0xFF, 0x61])
    }
    #expect(error?.code == .length(count: 4_294_967_295))
    #expect(error?.offset == 0)
    #expect(error?.description == "length 4294967295 at byte 0 exceeds the 1 bytes that follow")
  }
}
