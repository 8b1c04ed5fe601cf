import TestSupport
import Testing
import TextEncodings

@Suite("Hexadecimal")
struct HexadecimalTests {
  @Test("Every byte is two lower-case digits, and either case is read")
  func everyByte() throws {
    let bytes = Array(UInt8.min...UInt8.max)
    let text = Hexadecimal.encode(bytes)
    #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
    #expect(try Hexadecimal.decode(text) == bytes)
    #expect(try Hexadecimal.decode(text.uppercased()) == bytes)
    #expect(try Hexadecimal.decode("") == [])
  }

  @Test(
    "Anything else is refused with its position",
    arguments: [
      ("0", .lengthMismatch(characters: 1)), ("012", .lengthMismatch(characters: 3)),
      ("0x12", .invalidCharacter(0x78, offset: 1)), ("1 2", .invalidCharacter(0x20, offset: 1)),
      ("12g4", .invalidCharacter(0x67, offset: 2)), ("123G", .invalidCharacter(0x47, offset: 3)),
      ("12é", .invalidCharacter(0xC3, offset: 2)), ("/:@`", .invalidCharacter(0x2F, offset: 0)),
    ] as [(String, HexadecimalError)])
  func refused(text: String, error: HexadecimalError) {
    #expect(throws: error) { try Hexadecimal.decode(text) }
  }
}
