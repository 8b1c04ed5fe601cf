import Borsh
import Testing

/// A value without content.
private struct Empty: BorshCodable, Equatable {
  init() {}
  init(borsh bytes: inout RawSpan) throws(BorshError) {}
  static var minimumBorshSize: Int { 0 }
  func encode(borsh output: inout [UInt8]) throws(BorshError) {}
}

/// A bitwise type of a client's own.
private struct Point: BorshBitwise, Equatable {
  var x: Int32
  var y: Int32
}

@Suite("Lists, fixed arrays, options")
struct ListTests {
  @Test("Lists carry their count, fixed arrays do not")
  func counts() throws {
    #expect(try [UInt16](wholeBorsh: [2, 0, 0, 0, 1, 0, 2, 0]) == [1, 2])
    #expect(try ([1, 2] as [UInt16]).borshBytes() == [2, 0, 0, 0, 1, 0, 2, 0])
    var output: [UInt8] = []
    try ([1, 2] as [UInt16]).encode(borshFixedArray: &output, count: 2)
    #expect(output == [1, 0, 2, 0])
    let (array, left) = try reading(output) { (cursor) throws(BorshError) in
      try [UInt16](borshFixedArray: &cursor, count: 2)
    }
    #expect(array == [1, 2])
    #expect(left == 0)
  }

  @Test("Lists of bitwise values, of text and of lists come back as they were")
  func roundTrips() throws {
    let points = [Point(x: 1, y: -1), Point(x: .max, y: .min)]
    #expect(try [Point](wholeBorsh: points.borshBytes()) == points)
    let texts = ["", "a", "日本"]
    #expect(try [String](wholeBorsh: texts.borshBytes()) == texts)
    let nested: [[UInt64]] = [[], [1], [2, 3]]
    #expect(try [[UInt64]](wholeBorsh: nested.borshBytes()) == nested)
    let wide: [Int128] = [0, -1, .min, .max]
    #expect(try [Int128](wholeBorsh: wide.borshBytes()) == wide)
  }

  @Test(
    "A count of 4294967295, 2147483647, 1000 or one too many is refused at the prefix, whatever the element",
    arguments: [4_294_967_295, 2_147_483_647, 1000, 4] as [UInt32])
  func hostileCounts(count: UInt32) throws {
    func refused<T: BorshDecodable>(_ type: T.Type, following: Int) throws {
      let bytes = try count.borshBytes() + [UInt8](repeating: 0, count: following)
      let error = #expect(throws: BorshError.self) { try T(wholeBorsh: bytes) }
      #expect(error?.code == .length(count: Int(count)))
      #expect(error?.offset == 0)
    }
    try refused([UInt8].self, following: 3)
    try refused([Bool].self, following: 3)
    try refused([UInt64].self, following: 31)
    try refused([String].self, following: 15)
    try refused([[UInt8]].self, following: 15)
    try refused([UInt8?].self, following: 3)
    try refused([Point].self, following: 31)
    try refused([UInt8: UInt8].self, following: 7)
    try refused(BorshMap<UInt8, UInt8>.self, following: 7)
    try refused(Set<UInt64>.self, following: 31)
    try refused(BorshSet<String>.self, following: 15)
  }

  @Test("Lists of elements that take no bytes are refused in both directions, fixed arrays of them are not")
  func zeroSize() throws {
    for prefix in [[0xFF, 0xFF, 0xFF, 0xFF], [3, 0, 0, 0], [0, 0, 0, 0]] as [[UInt8]] {
      let error = #expect(throws: BorshError.self) { try [Empty](wholeBorsh: prefix) }
      #expect(error?.code == .zeroSize)
      #expect(error?.offset == 0)
    }
    let error = #expect(throws: BorshError.self) { try [Empty(), Empty()].borshBytes() }
    #expect(error?.code == .zeroSize)
    let fixed = try reading([]) { (cursor) throws(BorshError) in
      try [Empty](borshFixedArray: &cursor, count: 3)
    }
    #expect(fixed.value.count == 3)
  }

  @Test("A fixed array that is cut off is at fault where its first missing element starts")
  func truncatedFixedArray() throws {
    let bytes = [UInt8](repeating: 0, count: 17)
    let wide = #expect(throws: BorshError.self) {
      try reading(bytes) { (cursor) throws(BorshError) in try [UInt64](borshFixedArray: &cursor, count: 3) }
    }
    #expect(wide?.located(inInputOf: 17).offset == 16)
    #expect(wide?.path == [.index(2)])
    let run = #expect(throws: BorshError.self) {
      try reading(bytes) { (cursor) throws(BorshError) in try [UInt8](borshFixedArray: &cursor, count: 32) }
    }
    #expect(run?.located(inInputOf: 17).offset == 0)
    #expect(run?.code == .truncated(needed: 32))
  }

  @Test("A fixed array with another number of elements is not written")
  func wrongElementCount() {
    var output: [UInt8] = []
    let error = #expect(throws: BorshError.self) {
      try ([1, 2, 3] as [UInt8]).encode(borshFixedArray: &output, count: 4)
    }
    #expect(error?.code == .elementCount(expected: 4, found: 3))
    #expect(error?.description == "3 elements where the type has 4")
    #expect(output.isEmpty)
  }

  @Test("Options are one byte, then the value; nested ones stay apart")
  func options() throws {
    #expect(try UInt16?(wholeBorsh: [0]) == nil)
    #expect(try UInt16?(wholeBorsh: [1, 5, 0]) == 5)
    #expect(try (nil as UInt16?).borshBytes() == [0])
    #expect(try (5 as UInt16?).borshBytes() == [1, 5, 0])
    #expect(try Bool??(wholeBorsh: [1, 0]) == .some(nil))
    #expect(try Bool??(wholeBorsh: [0]) == .none)
    #expect(try String?(wholeBorsh: [1, 1, 0, 0, 0, 0x61]) == "a")
    for tag in UInt8(2)...255 {
      let error = #expect(throws: BorshError.self) { try UInt16?(wholeBorsh: [tag, 5, 0]) }
      #expect(error?.code == .option(tag))
      #expect(throws: BorshError.self) { try String?(wholeBorsh: [tag]) }
    }
  }

  @Test("Hostile counts cost no memory: ten million claims of full lists take no time")
  func nestedClaims() throws {
    // Each inner list claims all that follows it.
    let claims = 200_000
    var bytes = try UInt32(claims).borshBytes()
    for index in 0..<claims { bytes += try UInt32((claims - 1 - index) * 4).borshBytes() }
    let error = #expect(throws: BorshError.self) { try [[UInt8]](wholeBorsh: bytes) }
    #expect(error?.path == [.index(1)])
  }
}
