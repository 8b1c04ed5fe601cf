import TestSupport
import Testing
import TextEncodings

@Suite("Base58")
struct Base58Tests {
  @Test(
    "Known texts encode known bytes, both ways",
    arguments: [
      ("", []), ("1", [0]), ("11", [0, 0]), ("2", [1]), ("z", [57]), ("21", [58]), ("12", [0, 1]),
      ("5Q", [255]),
      ("5R", [1, 0]), ("2UzHL", [255, 255, 255]), ("JxF12TrwUP45BMd", Array("Hello World".utf8)),
    ] as [(String, [UInt8])])
  func known(text: String, bytes: [UInt8]) throws {
    #expect(Base58.encode(bytes) == text)
    #expect(try Base58.decode(text) == bytes)
  }

  @Test("Random bytes with zeroes in front come back from their text")
  func roundTrip() throws {
    var random = SeededRandom(seed: 58)
    for _ in 0..<2_000 {
      let bytes = [UInt8](repeating: 0, count: random.below(4)) + random.bytes(random.below(120))
      #expect(try Base58.decode(Base58.encode(bytes)) == bytes)
    }
  }

  @Test("The first wrong byte is named, whatever else is wrong")
  func firstWrongByte() {
    var random = SeededRandom(seed: 59)
    let wrong: [UInt8] = [0x00, 0x20, 0x2B, 0x30, 0x49, 0x4F, 0x6C, 0x7F, 0x80, 0xFF]
    for _ in 0..<2_000 {
      var text = Array(Base58.encode(random.bytes(1 + random.below(64))).utf8)
      let offset = random.below(text.count)
      let byte = wrong[random.below(wrong.count)]
      text[offset] = byte
      if offset + 1 < text.count { text[offset + 1 + random.below(text.count - offset - 1)] = 0x30 }
      #expect(decodingError(text) == .invalidCharacter(byte, offset: offset))
    }
  }

  @Test("A text beyond the limit is refused before it is looked at, one at the limit is not")
  func limit() throws {
    let text = String(repeating: "0", count: 11)
    #expect(throws: Base58Error.limitExceeded(characters: 11, limit: 10)) {
      try Base58.decode(text, limit: 10)
    }
    #expect(try Base58.decode(String(repeating: "1", count: 10), limit: 10).count == 10)
    let huge = [UInt8](repeating: 0x7A, count: 5_000_000)
    #expect(decodingError(huge) == .limitExceeded(characters: 5_000_000, limit: Base58.defaultCharacterLimit))
  }

  private func decodingError(_ text: [UInt8]) -> Base58Error? {
    let slice = text[...]
    let span = slice.span
    do throws(Base58Error) {
      _ = try Base58.decode(unsafe span.bytes)
      return nil
    } catch {
      return error
    }
  }
}
