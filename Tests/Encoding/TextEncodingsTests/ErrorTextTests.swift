import Testing
import TextEncodings

@Suite("Texts of encoding errors")
struct ErrorTextTests {
  @Test("Errors say what is wrong and where, with unprintable bytes as numbers")
  func texts() {
    #expect(Base58Error.invalidCharacter(0x30, offset: 3).description == "invalid base58: '0' at byte 3")
    #expect(
      Base58Error.invalidCharacter(0x0A, offset: 0).description == "invalid base58: byte 0x0a at byte 0")
    #expect(
      Base58Error.lengthMismatch(expected: 32, decoded: 31).description
        == "expected base58 of 32 bytes, found 31 bytes")
    #expect(
      Base64Error.unusedBits(offset: 1).description
        == "invalid base64: the character at byte 1 has bits beyond the last byte")
    #expect(
      HexadecimalError.lengthMismatch(characters: 3).description
        == "invalid hexadecimal: 3 digits are not whole bytes")
  }
}
