import Borsh
import Testing

private enum Kind: UInt8, BorshCodable, CaseIterable { case created, settled, closed }

@Suite("Enums and tuples")
struct EnumAndTupleTests {
  @Test("An enum without fields is its tag")
  func plainEnum() throws {
    for (tag, kind) in Kind.allCases.enumerated() {
      #expect(try kind.borshBytes() == [UInt8(tag)])
      #expect(try Kind(wholeBorsh: [UInt8(tag)]) == kind)
    }
    let error = #expect(throws: BorshError.self) { try [Kind](wholeBorsh: [2, 0, 0, 0, 1, 3]) }
    #expect(error?.code == .variant(3))
    #expect(error?.description == "[1]: enum tag at byte 5 is 3, which names no variant")
  }

  @Test("A tag is one of as many variants as there are")
  func tags() throws {
    func tag(_ bytes: [UInt8], of count: Int) throws -> UInt8 {
      try reading(bytes) { (cursor) throws(BorshError) in try decodeBorshVariant(of: count, from: &cursor) }
        .value
    }
    #expect(try tag([4], of: 5) == 4)
    #expect(try tag([255], of: 256) == 255)
    #expect(throws: BorshError(.variant(5), remaining: 1)) { try tag([5], of: 5) }
    #expect(throws: BorshError(.truncated(needed: 1), remaining: 0)) { try tag([], of: 5) }
  }

  @Test("A tuple is its elements; the one at fault is named by position")
  func tuples() throws {
    var output: [UInt8] = []
    try encodeBorshTuple(UInt8(7), true, "ab", to: &output)
    #expect(output == [7, 1, 2, 0, 0, 0, 0x61, 0x62])
    let (tuple, left) = try tuple(output)
    #expect(tuple == (7, true, "ab"))
    #expect(left == 0)

    let error = #expect(throws: BorshError.self) { try self.tuple([7, 2, 0]) }
    #expect(error?.path == [.index(1)])
    #expect(error?.located(inInputOf: 3).offset == 1)
    let written = #expect(throws: BorshError.self) {
      try encodeBorshTuple(UInt8(1), Double.nan, to: &output)
    }
    #expect(written?.path == [.index(1)])
  }

  private func tuple(_ bytes: [UInt8]) throws(BorshError) -> (value: (UInt8, Bool, String), left: Int) {
    try reading(bytes) { (cursor) throws(BorshError) in try decodeBorshTuple(from: &cursor) }
  }
}
