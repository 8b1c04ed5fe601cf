import Foundation
import TestSupport
import Testing
import TextEncodings

@Suite("Base64")
struct Base64Tests {
  @Test(
    "The RFC's examples hold both ways",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func known(plain: String, text: String) throws {
    #expect(Base64.encode(Array(plain.utf8)) == text)
    #expect(try Base64.decode(text) == Array(plain.utf8))
  }

  @Test("Random bytes of every length are written as Foundation writes them, and come back")
  func roundTrip() throws {
    var random = SeededRandom(seed: 64)
    for count in 0..<400 {
      let bytes = random.bytes(count)
      let text = Base64.encode(bytes)
      #expect(text == Data(bytes).base64EncodedString())
      #expect(try Base64.decode(text) == bytes)
      #expect(decoded(Array(text.utf8)) == .success(bytes))
    }
  }

  @Test("Every byte in every place of a group is judged by the alphabet")
  func characters() {
    let alphabet = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let text = Array("QUJDREVGR0hJSktM".utf8)  // four groups, so that all paths are walked
    for place in 0..<12 {
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[place] = byte
        if alphabet.contains(byte) {
          #expect((try? decoded(changed).get().count) == 12)
        } else {
          #expect(decoded(changed) == .failure(.invalidCharacter(byte, offset: place)))
        }
      }
    }
  }

  @Test(
    "Padding is only at the end, only as much as is needed, and over zero bits",
    arguments: [
      ("=", .lengthMismatch(characters: 1)), ("A", .lengthMismatch(characters: 1)),
      ("AA", .lengthMismatch(characters: 2)), ("AAA", .lengthMismatch(characters: 3)),
      ("AA=", .lengthMismatch(characters: 3)), ("AAAAA", .lengthMismatch(characters: 5)),
      ("====", .invalidCharacter(0x3D, offset: 0)), ("A===", .invalidCharacter(0x3D, offset: 1)),
      ("AA=A", .invalidCharacter(0x3D, offset: 2)), ("AA==AAAA", .invalidCharacter(0x3D, offset: 2)),
      ("AAAA====", .invalidCharacter(0x3D, offset: 4)), ("AAAA=", .lengthMismatch(characters: 5)),
      ("AAAA\n", .invalidCharacter(0x0A, offset: 4)), (" AAA", .invalidCharacter(0x20, offset: 0)),
      ("AB==", .unusedBits(offset: 1)), ("AAB=", .unusedBits(offset: 2)), ("//==", .unusedBits(offset: 1)),
      ("AA-_", .invalidCharacter(0x2D, offset: 2)),
    ] as [(String, Base64Error)])
  func refused(text: String, error: Base64Error) {
    #expect(decoded(Array(text.utf8)) == .failure(error))
    #expect(throws: error) { try Base64.decode(text) }
  }

  @Test("Decoding into a buffer adds after its bytes, and leaves it alone on failure")
  func into() throws {
    var buffer: [UInt8] = [9]
    try decode("AQID", into: &buffer)
    #expect(buffer == [9, 1, 2, 3])
    #expect(throws: Base64Error.invalidCharacter(0x2A, offset: 7)) { try decode("AQIDAQI*", into: &buffer) }
    #expect(buffer == [9, 1, 2, 3])
    try decode("", into: &buffer)
    #expect(buffer == [9, 1, 2, 3])
  }

  @Test("Encoding writes after what is there")
  func appending() {
    var text: [UInt8] = [0x22]
    let bytes: [UInt8] = [1, 2, 3, 4]
    let slice = bytes[...]
    let span = slice.span
    Base64.append(unsafe span.bytes, to: &text)
    #expect(text == Array("\"AQIDBA==".utf8))
  }

  private func decode(_ text: String, into buffer: inout [UInt8]) throws(Base64Error) {
    let utf8 = Array(text.utf8)[...]
    let span = utf8.span
    try Base64.decode(unsafe span.bytes, into: &buffer)
  }

  /// By all three ways, which must agree.
  private func decoded(_ text: [UInt8]) -> Result<[UInt8], Base64Error> {
    let slice = text[...]
    let span = slice.span
    do throws(Base64Error) {
      var appended: [UInt8] = []
      try Base64.decode(unsafe span.bytes, into: &appended)
      let lent = try Base64.withDecoded(unsafe span.bytes) { bytes in
        unsafe bytes.withUnsafeBytes { unsafe Array($0) }
      }
      #expect(lent == appended)
      #expect(try Base64.decode(unsafe span.bytes) == appended)
      return .success(appended)
    } catch {
      #expect(throws: error) { try Base64.withDecoded(unsafe span.bytes) { _ in } }
      #expect(throws: error) { try Base64.decode(unsafe span.bytes) }
      return .failure(error)
    }
  }
}
