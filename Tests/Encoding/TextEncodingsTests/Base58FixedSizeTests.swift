import TestSupport
import Testing
import TextEncodings

/// The paths for 32 and 64 bytes against the general one.
@Suite("Base58 of 32 and 64 bytes")
struct Base58FixedSizeTests {
  @Test("The fixed sizes write what the general encoder writes")
  func encoding() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<3_000 {
      let key = extremeBytes(32, &random)
      #expect(Base58.encode32(words32(key)) == Base58.encode(key))
      let signature = extremeBytes(64, &random)
      #expect(Base58.encode64(words64(signature)) == Base58.encode(signature))
    }
  }

  @Test("Appending writes the same characters after what is there")
  func appending() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<200 {
      let (key, signature) = (extremeBytes(32, &random), extremeBytes(64, &random))
      var text: [UInt8] = [0x22]
      Base58.append32(words32(key), to: &text)
      Base58.append64(words64(signature), to: &text)
      #expect(text == [0x22] + Array((Base58.encode(key) + Base58.encode(signature)).utf8))
    }
  }

  @Test("The fixed sizes read what the general decoder reads, and refuse every other length")
  func decoding() throws {
    var random = SeededRandom(seed: 3)
    for round in 0..<3_000 {
      let count = round % 3 == 0 ? 32 : round % 3 == 1 ? 64 : random.below(70)
      let bytes = extremeBytes(count, &random)
      let text = Base58.encode(bytes)
      let key = Result { () throws(Base58Error) in try Base58.decode32(text) }
      let signature = Result { () throws(Base58Error) in try Base58.decode64(text) }
      if count == 32 {
        #expect(try key.get() == words32(bytes))
      } else {
        #expect(failure(key) == .lengthMismatch(expected: 32, decoded: count))
      }
      if count == 64 {
        #expect(try signature.get() == words64(bytes))
      } else {
        #expect(failure(signature) == .lengthMismatch(expected: 64, decoded: count))
      }
    }
  }

  @Test("A text of the right length is refused if its number needs a byte more or a `1` too many or too few")
  func almost() {
    // 2²⁵⁶ − 1 ends in G; one more is 33 bytes. The same for 2⁵¹² − 1.
    let key = "JEKNVnkbo3jma5nREBBJCDoXFVeKkD56V3xKrvRmWxFG"
    #expect(throws: Never.self) { try Base58.decode32(key) }
    #expect(throws: Base58Error.lengthMismatch(expected: 32, decoded: 33)) {
      try Base58.decode32(String(key.dropLast()) + "H")
    }
    #expect(throws: Base58Error.lengthMismatch(expected: 32, decoded: 33)) {
      try Base58.decode32(String(repeating: "z", count: 44))
    }
    let signature = "67rpwLCuS5DGA8KGZXKsVQ7dnPb9goRLoKfgGbLfQg9WoLUgNY77E2jT11fem3coV9nAkguBACzrU1iyZM4B8roQ"
    #expect(throws: Never.self) { try Base58.decode64(signature) }
    #expect(throws: Base58Error.lengthMismatch(expected: 64, decoded: 65)) {
      try Base58.decode64(String(signature.dropLast()) + "R")
    }
    #expect(throws: Base58Error.lengthMismatch(expected: 32, decoded: 33)) {
      try Base58.decode32(String(repeating: "1", count: 33))
    }
    #expect(throws: Base58Error.lengthMismatch(expected: 32, decoded: 31)) {
      try Base58.decode32(String(repeating: "1", count: 31))
    }
    #expect(throws: Base58Error.lengthMismatch(expected: 32, decoded: 33)) {
      try Base58.decode32("1" + String(repeating: "1", count: 31) + "2")
    }
  }

  @Test("A long text is refused by its length alone, unless a character is wrong")
  func long() {
    let text = String(repeating: "z", count: 1_000_000)
    #expect(throws: Base58Error.lengthMismatch(expected: 32, decoded: nil)) { try Base58.decode32(text) }
    #expect(throws: Base58Error.lengthMismatch(expected: 64, decoded: nil)) { try Base58.decode64(text) }
    #expect(throws: Base58Error.invalidCharacter(0x20, offset: 1_000_000)) {
      try Base58.decode32(text + " ")
    }
  }

  @Test("Every byte in every place of a key's text is judged as the general decoder judges it")
  func characters() {
    let text = Array("JEKNVnkbo3jma5nREBBJCDoXFVeKkD56V3xKrvRmWxFG".utf8)
    for place in text.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[place] = byte
        let slice = changed[...]
        let span = slice.span
        let general = try? Base58.decode(unsafe span.bytes)
        let fixed = try? Base58.decode32(unsafe span.bytes)
        let expected = general.flatMap { $0.count == 32 ? words32($0) : nil }
        #expect((fixed == nil) == (expected == nil))
        if let fixed, let expected { #expect(fixed == expected) }
      }
    }
  }

  /// Random bytes, often with long runs of zeroes or ones at either end.
  private func extremeBytes(_ count: Int, _ random: inout SeededRandom) -> [UInt8] {
    var bytes = random.bytes(count)
    let fill: UInt8 = random.oneIn(2) ? 0 : 0xFF
    if random.oneIn(2) { for index in 0..<random.below(count + 1) { bytes[index] = fill } }
    if random.oneIn(3) { for index in random.below(count + 1)..<count { bytes[index] = fill } }
    return bytes
  }

  private func words32(_ bytes: [UInt8]) -> Base58.Words32 {
    (word(bytes, 0), word(bytes, 1), word(bytes, 2), word(bytes, 3))
  }

  private func words64(_ bytes: [UInt8]) -> Base58.Words64 {
    (
      word(bytes, 0), word(bytes, 1), word(bytes, 2), word(bytes, 3),
      word(bytes, 4), word(bytes, 5), word(bytes, 6), word(bytes, 7)
    )
  }

  private func word(_ bytes: [UInt8], _ index: Int) -> UInt64 {
    bytes[index * 8..<index * 8 + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func failure<Value>(_ result: Result<Value, Base58Error>) -> Base58Error? {
    if case .failure(let error) = result { error } else { nil }
  }
}

/// Equal words; tuples of eight have no `==` of their own.
private func == (a: Base58.Words64, b: Base58.Words64) -> Bool {
  (a.0, a.1, a.2, a.3) == (b.0, b.1, b.2, b.3) && (a.4, a.5, a.6, a.7) == (b.4, b.5, b.6, b.7)
}

extension Result {
  /// `Result.init(catching:)` with its type spelled out.
  fileprivate init(_ body: () throws(Failure) -> Success) {
    do { self = .success(try body()) } catch { self = .failure(error) }
  }
}
