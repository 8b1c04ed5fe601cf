import Borsh
import Testing

// The shape in which structs are read by generated code: a local copy of the cursor, a step counter, and one catch
// that names the field.

private struct Inner: Equatable {
  let flag: Bool
  let text: String
}

extension Inner: BorshCodable {
  static let fieldNames: [String] = ["flag", "text"]
  static var minimumBorshSize: Int { 5 }

  init(borsh bytes: inout RawSpan) throws(BorshError) {
    var cursor = bytes
    var step = 0
    do throws(BorshError) {
      let flag = try Bool(borsh: &cursor)
      step = 1
      let text = try String(borsh: &cursor)
      self.init(flag: flag, text: text)
      bytes = cursor
    } catch {
      throw error.inside(field: Inner.fieldNames[step])
    }
  }

  func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try flag.encode(borsh: &output)
    try text.encode(borsh: &output)
  }
}

private struct Outer: Equatable {
  let id: UInt64
  let inners: [Inner]
  let limit: UInt64?
  let last: Inner
}

extension Outer: BorshCodable {
  static let fieldNames: [String] = ["id", "inners", "limit", "last"]
  static var minimumBorshSize: Int { 8 + 4 + 1 + Inner.minimumBorshSize }

  init(borsh bytes: inout RawSpan) throws(BorshError) {
    var cursor = bytes
    var step = 0
    do throws(BorshError) {
      let id = try UInt64(borsh: &cursor)
      step = 1
      let inners = try [Inner](borsh: &cursor)
      step = 2
      let limit = try UInt64?(borsh: &cursor)
      step = 3
      let last = try Inner(borsh: &cursor)
      self.init(id: id, inners: inners, limit: limit, last: last)
      bytes = cursor
    } catch {
      throw error.inside(field: Outer.fieldNames[step])
    }
  }

  func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try id.encode(borsh: &output)
    try inners.encode(borsh: &output)
    try limit.encode(borsh: &output)
    try last.encode(borsh: &output)
  }
}

@Suite("Structs as generated code reads them")
struct GeneratedStructTests {
  private let value = Outer(
    id: 5, inners: [Inner(flag: true, text: "a"), Inner(flag: false, text: "b")], limit: 9,
    last: Inner(flag: true, text: "c"))

  @Test("A value comes back, and the cursor is after it")
  func roundTrip() throws {
    let bytes = try value.borshBytes()
    #expect(try Outer(wholeBorsh: bytes) == value)
    #expect(try [Outer](wholeBorsh: [value, value].borshBytes()) == [value, value])
  }

  @Test("The path leads through fields and indices to the byte at fault")
  func paths() throws {
    var bytes = try value.borshBytes()
    bytes[18] = 7  // inners[1].flag: 8 for the id, 4 for the count, 6 for inners[0]
    let flag = #expect(throws: BorshError.self) { try Outer(wholeBorsh: bytes) }
    #expect(flag?.description == "inners[1].flag: bool at byte 18 is 7, neither 0 nor 1")

    bytes = try value.borshBytes()
    bytes.replaceSubrange(34..<38, with: [0xFF, 0xFF, 0xFF, 0xFF])
    let length = #expect(throws: BorshError.self) { try Outer(wholeBorsh: bytes) }
    #expect(length?.description == "last.text: length 4294967295 at byte 34 exceeds the 1 bytes that follow")
    let list = #expect(throws: BorshError.self) { try [Outer](wholeBorsh: [1, 0, 0, 0] + bytes) }
    #expect(list?.pathText == "[0].last.text" && list?.offset == 38)
  }

  @Test("Every prefix of a value is refused, with a field and an offset inside it")
  func prefixes() throws {
    let bytes = try value.borshBytes()
    for length in 0..<bytes.count {
      let error = #expect(throws: BorshError.self) { try Outer(wholeBorsh: bytes[..<length]) }
      #expect(error?.path.isEmpty == false)
      #expect((0...length).contains(error?.offset ?? -1))
    }
  }
}
