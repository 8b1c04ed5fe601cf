import Borsh
import Testing

@Suite("Maps and sets")
struct MapTests {
  @Test("Entries are written in ascending key order, whatever order they came in")
  func writtenSorted() throws {
    let unsorted: [UInt8] = [2, 0, 0, 0, 2, 9, 1, 8]
    let sorted: [UInt8] = [2, 0, 0, 0, 1, 8, 2, 9]
    let map = try BorshMap<UInt8, UInt8>(wholeBorsh: unsorted)
    #expect(map.map(\.key) == [1, 2])
    #expect(map[key: 1] == 8 && map[key: 2] == 9 && map[key: 3] == nil)
    #expect(try map.borshBytes() == sorted)
    #expect(try [UInt8: UInt8](wholeBorsh: unsorted).borshBytes() == sorted)
    #expect(try Set<UInt8>(wholeBorsh: [2, 0, 0, 0, 9, 3]).borshBytes() == [2, 0, 0, 0, 3, 9])
    #expect(try BorshSet<UInt8>(wholeBorsh: [2, 0, 0, 0, 9, 3]).borshBytes() == [2, 0, 0, 0, 3, 9])
  }

  @Test("Integer keys go by value, not by bytes")
  func integerOrder() throws {
    let map: [Int16: Bool] = [-1: true, 256: false, 1: true, -256: false]
    #expect(try BorshMap<Int16, Bool>(wholeBorsh: map.borshBytes()).map(\.key) == [-256, -1, 1, 256])
  }

  @Test("Text keys go by UTF-8 bytes: equivalent spellings are two keys, and UTF-16 order plays no part")
  func textOrder() throws {
    let keys: BorshSet<String> = ["\u{E9}", "e\u{301}", "\u{FF5E}", "🚀", "Z", "a", ""]
    let expected = ["", "Z", "a", "e\u{301}", "\u{E9}", "\u{FF5E}", "🚀"].map { Array($0.utf8) }
    #expect(keys.map { Array($0.utf8) } == expected)
    let again = try BorshSet<String>(wholeBorsh: keys.borshBytes())
    #expect(again.map { Array($0.utf8) } == expected)
  }

  @Test("Lists of keys compare from the left, absent options come first, false before true")
  func compositeOrder() {
    #expect([UInt8].precedesInBorsh([1], [1, 0]))
    #expect([UInt8].precedesInBorsh([1, 9], [2]))
    #expect(![UInt8].precedesInBorsh([2], [2]))
    #expect(Optional<UInt8>.precedesInBorsh(nil, 0))
    #expect(!Optional<UInt8>.precedesInBorsh(0, nil))
    #expect(Optional<UInt8>.precedesInBorsh(0, 1))
    #expect(Bool.precedesInBorsh(false, true))
    #expect(!Bool.precedesInBorsh(true, true))
    #expect(BorshSet<UInt8>.precedesInBorsh([1, 2], [1, 3]))
    #expect(BorshMap<UInt8, UInt8>.precedesInBorsh([1: 2], [1: 3]))
  }

  @Test(
    "A key that comes twice is refused at its second entry, sorted or not",
    arguments: [([1, 9, 1, 9], 1), ([5, 0, 1, 0, 9, 0, 1, 0, 5, 0], 3), ([1, 0, 2, 0, 2, 0], 2)]
      as [([UInt8], Int)])
  func duplicates(entries: [UInt8], second: Int) throws {
    let bytes = try UInt32(entries.count / 2).borshBytes() + entries
    let ordered = #expect(throws: BorshError.self) { try BorshMap<UInt8, UInt8>(wholeBorsh: bytes) }
    let hashed = #expect(throws: BorshError.self) { try [UInt8: UInt8](wholeBorsh: bytes) }
    for error in [ordered, hashed] {
      #expect(error?.code == .duplicateKey)
      #expect(error?.offset == 4 + second * 2)
      #expect(error?.description == "[\(second)]: key at byte \(4 + second * 2) is there twice")
    }
    let keys = stride(from: 0, to: entries.count, by: 2).map { entries[$0] }
    let list = try keys.borshBytes()
    let set = #expect(throws: BorshError.self) { try Set<UInt8>(wholeBorsh: list) }
    let orderedSet = #expect(throws: BorshError.self) { try BorshSet<UInt8>(wholeBorsh: list) }
    #expect(set?.offset == 4 + second && orderedSet?.offset == 4 + second)
  }

  @Test("A dictionary refuses two texts that it cannot distinguish; BorshMap holds both")
  func equivalentText() throws {
    let map: BorshMap<String, UInt8> = ["e\u{301}": 1, "\u{E9}": 2]
    let bytes = try map.borshBytes()
    #expect(try BorshMap<String, UInt8>(wholeBorsh: bytes)[key: "\u{E9}"] == 2)
    #expect(try BorshMap<String, UInt8>(wholeBorsh: bytes)[key: "e\u{301}"] == 1)
    let error = #expect(throws: BorshError.self) { try [String: UInt8](wholeBorsh: bytes) }
    #expect(error?.code == .duplicateKey)
    #expect(throws: BorshError.self) { try Set<String>(wholeBorsh: BorshSet(map.map(\.key)).borshBytes()) }
  }

  @Test("Keys and values at fault are named")
  func paths() throws {
    let key = #expect(throws: BorshError.self) {
      try BorshMap<Bool, UInt8>(wholeBorsh: [2, 0, 0, 0, 0, 1, 7, 1])
    }
    #expect(key?.pathText == "[1].key" && key?.offset == 6)
    let value = #expect(throws: BorshError.self) {
      try [UInt8: Bool](wholeBorsh: [2, 0, 0, 0, 0, 1, 7, 3])
    }
    #expect(value?.pathText == "[1].value" && value?.offset == 7)
  }

  @Test("Entries can be set, replaced and taken out, and stay in order")
  func mutation() {
    var map: BorshMap<UInt8, String> = [3: "c", 1: "a"]
    map[key: 2] = "b"
    map[key: 3] = "C"
    map[key: 1] = nil
    map[key: 9] = nil
    #expect(map.entries == [.init(key: 2, value: "b"), .init(key: 3, value: "C")])
    #expect(map.count == 2 && map[0].value == "b")
    var set: BorshSet<UInt8> = [3, 1, 3]
    #expect(set.insert(2) && !set.insert(2))
    #expect(set.remove(1) && !set.remove(1))
    #expect(set.contains(3) && !set.contains(1))
    #expect(Array(set) == [2, 3])
  }

  @Test("A hundred thousand keys in descending order are sorted without delay")
  func descending() throws {
    let count: UInt32 = 100_000
    var bytes = try count.borshBytes()
    for key in (0..<count).reversed() { try key.encode(borsh: &bytes) }
    let set = try BorshSet<UInt32>(wholeBorsh: bytes)
    #expect(set.count == 100_000 && set[0] == 0 && set[99_999] == 99_999)
  }
}
