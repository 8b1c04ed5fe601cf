import Borsh
import TestSupport
import Testing

/// One of each shape, to throw bytes at.
private struct Everything: BorshCodable, Equatable {
  var number: UInt128 = 0
  var text = ""
  var list: [String?] = []
  var map: BorshMap<String, [UInt16]> = [:]
  var set: Set<Int32> = []
  var flags: [Bool] = []

  static var minimumBorshSize: Int { 36 }

  init() {}

  init(borsh bytes: inout RawSpan) throws(BorshError) {
    number = try UInt128(borsh: &bytes)
    text = try String(borsh: &bytes)
    list = try [String?](borsh: &bytes)
    map = try BorshMap<String, [UInt16]>(borsh: &bytes)
    set = try Set<Int32>(borsh: &bytes)
    flags = try [Bool](borsh: &bytes)
  }

  func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try number.encode(borsh: &output)
    try text.encode(borsh: &output)
    try list.encode(borsh: &output)
    try map.encode(borsh: &output)
    try set.encode(borsh: &output)
    try flags.encode(borsh: &output)
  }

  init(random: inout SeededRandom) {
    let alphabet = ["a", "Z", "é", "e\u{301}", "🚀", "\0", "日"]
    func word() -> String {
      (0..<Int.random(in: 0...9, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "" }
        .joined()
    }
    func count() -> Int { Int.random(in: 0...5, using: &random) }
    number = UInt128.random(in: 0...(.max), using: &random)
    text = word()
    list = (0..<count()).map { _ in Bool.random(using: &random) ? word() : nil }
    for _ in 0..<count() {
      map[key: word()] = (0..<count()).map { _ in UInt16.random(in: 0...(.max), using: &random) }
    }
    set = Set((0..<count()).map { _ in Int32.random(in: (.min)...(.max), using: &random) })
    flags = (0..<count()).map { _ in Bool.random(using: &random) }
  }
}

@Suite("Random values and hostile bytes")
struct HostileInputTests {
  @Test("Random values come back, byte for byte and value for value")
  func roundTrips() throws {
    var random = SeededRandom(seed: 1)
    for _ in 0..<3_000 {
      let value = Everything(random: &random)
      let bytes = try value.borshBytes()
      let again = try Everything(wholeBorsh: bytes)
      #expect(again == value)
      #expect(try again.borshBytes() == bytes)
    }
  }

  @Test("Every prefix of an encoding is refused")
  func prefixes() throws {
    var random = SeededRandom(seed: 2)
    for _ in 0..<50 {
      let bytes = try Everything(random: &random).borshBytes()
      for length in 0..<bytes.count {
        #expect(throws: BorshError.self) { try Everything(wholeBorsh: bytes[..<length]) }
      }
    }
  }

  @Test("Mutated encodings either come back as other values or are refused inside the input")
  func mutations() throws {
    var random = SeededRandom(seed: 3)
    var refused = 0
    for _ in 0..<20_000 {
      var bytes = try Everything(random: &random).borshBytes()
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      do throws(BorshError) {
        let value = try Everything(wholeBorsh: bytes)
        #expect(try value.borshBytes().count == bytes.count)
      } catch {
        refused += 1
        #expect((0...bytes.count).contains(error.offset ?? -1))
        #expect(!error.description.isEmpty)
      }
    }
    #expect(refused > 5_000)
  }

  @Test("Random bytes never do more than be refused")
  func garbage() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      _ = try? Everything(wholeBorsh: bytes)
      _ = try? [[String: [Bool?]]](wholeBorsh: bytes)
      _ = try? BorshMap<[UInt8], BorshSet<UInt16?>>(wholeBorsh: bytes)
    }
  }
}
